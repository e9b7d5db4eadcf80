package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {

    private static final Roles ROLES = new Roles(
            Optional.of("a.trades"),
            Optional.of("a.people"),
            Optional.of("a.places"),
            Optional.of("a.strengths"),
            Optional.empty(),
            Optional.empty(),
            Set.of());

    @Test
    void readsWhatACompanySaidToTheQuestionsThatItNames() {
        AnswerSheet sheet = new AnswerSheet(Map.of(
                "a.trades",
                Answer.ChosenSeveral.of("shoes", "food"),
                "a.people",
                new Answer.Chosen("one"),
                "a.places",
                new Answer.ChosenCountries(List.of("PT", "FR")),
                "a.strengths",
                new Answer.Ranked(List.of("price", "brand"))));

        assertThat(ROLES.sectors(sheet)).containsExactly("shoes", "food");
        assertThat(ROLES.size(sheet)).contains("one");
        assertThat(ROLES.targetCountries(sheet)).containsExactly("PT", "FR");
        assertThat(ROLES.differentiators(sheet)).containsExactly("price", "brand");
        assertNothing(Roles.NONE, sheet);
    }

    @Test
    void whoDoesNotKnowOrDidNotAnswerSaidNothing() {
        assertNothing(ROLES, AnswerSheet.EMPTY);
        assertNothing(
                ROLES,
                new AnswerSheet(Map.of(
                        "a.trades",
                        Answer.UNKNOWN,
                        "a.people",
                        Answer.UNKNOWN,
                        "a.places",
                        Answer.UNKNOWN,
                        "a.strengths",
                        Answer.UNKNOWN)));
    }

    private static void assertNothing(Roles roles, AnswerSheet sheet) {
        assertThat(roles.sectors(sheet)).isEmpty();
        assertThat(roles.size(sheet)).isEmpty();
        assertThat(roles.targetCountries(sheet)).isEmpty();
        assertThat(roles.differentiators(sheet)).isEmpty();
    }
}
