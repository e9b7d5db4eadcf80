package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicabilityTest {

    private static final Question SELLS = Questions.single("s.sells", Condition.ALWAYS, "no", "some", "much");
    private static final Question TOOLS = Questions.multiple("s.tools", Condition.ALWAYS, "crm", "erp");
    private static final Question COUNTRIES = Questions.countries("s.countries", 3);
    private static final Question SHARE = Questions.percentage("s.share", Condition.ALWAYS);

    @ParameterizedTest
    @CsvSource({"no,false", "some,true", "much,true"})
    void atLeastFollowsTheOrderOfTheOptions(String chosen, boolean holds) {
        assertThat(holds(
                        new Condition.AtLeastOption("s.sells", "some"),
                        AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen(chosen))))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource({"9,false", "10,true", "100,true"})
    void atLeastComparesPercentages(int percent, boolean holds) {
        assertThat(holds(
                        new Condition.AtLeastPercent("s.share", 10),
                        AnswerSheet.EMPTY.with("s.share", new Answer.Share(percent))))
                .isEqualTo(holds);
    }

    @Test
    void equalsAndInLookAtTheOptionChosen() {
        AnswerSheet some = AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("some"));
        assertThat(holds(new Condition.Equals("s.sells", "some"), some)).isTrue();
        assertThat(holds(new Condition.Equals("s.sells", "much"), some)).isFalse();
        assertThat(holds(new Condition.In("s.sells", List.of("some", "much")), some))
                .isTrue();
        assertThat(holds(new Condition.In("s.sells", List.of("no")), some)).isFalse();
    }

    @Test
    void includesLooksAmongTheOptionsChosen() {
        AnswerSheet crm = AnswerSheet.EMPTY.with("s.tools", Answer.ChosenSeveral.of("crm"));
        assertThat(holds(new Condition.Includes("s.tools", "crm"), crm)).isTrue();
        assertThat(holds(new Condition.Includes("s.tools", "erp"), crm)).isFalse();
    }

    @Test
    void allAnyAndNotCombine() {
        Condition sells = new Condition.Equals("s.sells", "some");
        Condition crm = new Condition.Includes("s.tools", "crm");
        AnswerSheet onlySells = AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("some"));
        assertThat(holds(new Condition.All(List.of(sells, crm)), onlySells)).isFalse();
        assertThat(holds(new Condition.Any(List.of(sells, crm)), onlySells)).isTrue();
        assertThat(holds(new Condition.Not(crm), onlySells)).isTrue();
        assertThat(holds(Condition.ALWAYS, AnswerSheet.EMPTY)).isTrue();
    }

    @Test
    void unknownIsAnAnswerButNoChoice() {
        AnswerSheet unknown = AnswerSheet.EMPTY.with("s.sells", Answer.UNKNOWN);
        assertThat(holds(new Condition.Answered("s.sells"), unknown)).isTrue();
        assertThat(holds(new Condition.Equals("s.sells", "no"), unknown)).isFalse();
        assertThat(holds(new Condition.Answered("s.sells"), AnswerSheet.EMPTY)).isFalse();
    }

    @Test
    void unknownHoldsForThatAnswerAlone() {
        Condition unknown = new Condition.Unknown("s.sells");
        assertThat(holds(unknown, AnswerSheet.EMPTY.with("s.sells", Answer.UNKNOWN)))
                .isTrue();
        assertThat(holds(unknown, AnswerSheet.EMPTY.with("s.sells", Answer.NOT_APPLICABLE)))
                .isFalse();
        assertThat(holds(unknown, AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("no"))))
                .isFalse();
        assertThat(holds(unknown, AnswerSheet.EMPTY)).isFalse();
    }

    @Test
    void toldHoldsForARealAnswerOnly() {
        Condition told = new Condition.Told("s.sells");
        assertThat(holds(told, AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("no"))))
                .isTrue();
        assertThat(holds(told, AnswerSheet.EMPTY.with("s.sells", Answer.UNKNOWN)))
                .isFalse();
        assertThat(holds(told, AnswerSheet.EMPTY.with("s.sells", Answer.NOT_APPLICABLE)))
                .isFalse();
        assertThat(holds(told, AnswerSheet.EMPTY)).isFalse();
    }

    @Test
    void anAbsenceIsOnlyClaimedOfAnAnswerThatWasGiven() {
        Condition without = new Condition.All(
                List.of(new Condition.Told("s.tools"), new Condition.Not(new Condition.Includes("s.tools", "crm"))));
        assertThat(holds(without, AnswerSheet.EMPTY.with("s.tools", Answer.ChosenSeveral.of("erp"))))
                .isTrue();
        assertThat(holds(without, AnswerSheet.EMPTY.with("s.tools", Answer.ChosenSeveral.of("crm", "erp"))))
                .isFalse();
        assertThat(holds(without, AnswerSheet.EMPTY.with("s.tools", Answer.UNKNOWN)))
                .isFalse();
        assertThat(holds(without, AnswerSheet.EMPTY)).isFalse();
    }

    @Test
    void countriesLookForAnyOfThoseChosen() {
        Condition german = new Condition.AnyCountry("s.countries", Set.of("DE", "AT"));
        assertThat(holds(
                        german, AnswerSheet.EMPTY.with("s.countries", new Answer.ChosenCountries(List.of("FR", "AT")))))
                .isTrue();
        assertThat(holds(german, AnswerSheet.EMPTY.with("s.countries", new Answer.ChosenCountries(List.of("FR")))))
                .isFalse();
        assertThat(holds(german, AnswerSheet.EMPTY)).isFalse();
    }

    @Test
    void neitherToldNorUnknownHoldsOfAQuestionThatDoesNotApply() {
        Question hidden = Questions.single("s.hidden", new Condition.Equals("s.sells", "much"), "no", "yes");
        Question last = Questions.single(
                "s.last",
                new Condition.Any(List.of(new Condition.Told("s.hidden"), new Condition.Unknown("s.hidden"))),
                "no",
                "yes");
        Questionnaire questionnaire = Questions.questionnaire(List.of(), SELLS, hidden, last);
        AnswerSheet sheet = AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("no"));
        assertThat(ids(questionnaire, sheet.with("s.hidden", new Answer.Chosen("yes"))))
                .doesNotContain("s.last");
        assertThat(ids(questionnaire, sheet.with("s.hidden", Answer.UNKNOWN))).doesNotContain("s.last");
    }

    @Test
    void theAnswerToAHiddenQuestionMakesNothingAppear() {
        Question middle = Questions.single("s.middle", new Condition.Equals("s.sells", "much"), "no", "yes");
        Question last = Questions.single("s.last", new Condition.Equals("s.middle", "yes"), "no", "yes");
        Questionnaire questionnaire = Questions.questionnaire(List.of(), SELLS, middle, last);
        AnswerSheet sheet =
                AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("much")).with("s.middle", new Answer.Chosen("yes"));
        assertThat(ids(questionnaire, sheet)).containsExactly("s.sells", "s.middle", "s.last");
        assertThat(ids(questionnaire, sheet.with("s.sells", new Answer.Chosen("no"))))
                .containsExactly("s.sells");
    }

    private static boolean holds(Condition condition, AnswerSheet sheet) {
        Question dependent = Questions.single("s.dependent", condition, "no", "yes");
        return ids(Questions.questionnaire(List.of(), SELLS, TOOLS, SHARE, COUNTRIES, dependent), sheet)
                .contains("s.dependent");
    }

    private static List<String> ids(Questionnaire questionnaire, AnswerSheet sheet) {
        return Applicability.questions(questionnaire, sheet).stream()
                .map(Question::id)
                .toList();
    }
}
