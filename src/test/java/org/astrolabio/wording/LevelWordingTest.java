package org.astrolabio.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.service.Criterion;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.CriterionRating.Basis;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;

class LevelWordingTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final Guidance GUIDANCE = RealQuestionnaire.guidance();
    private static final String ORGANISATION = "customer-service.organisation";
    private static final Basis INFERRED = new CriterionRating.Inferred(List.of(ORGANISATION));
    private static final AnswerSheet TOLD = new AnswerSheet(Map.of(ORGANISATION, new Answer.Chosen("nobody")));
    private static final AnswerSheet UNKNOWN = new AnswerSheet(Map.of(ORGANISATION, new Answer.Unknown()));

    @Test
    void whatALevelLooksLikeIsNeverToldAsAFactAboutTheCompany() {
        for (Locale language : Languages.ALL) {
            LevelWording wording = wording(language, TOLD);
            for (Criterion criterion : GUIDANCE.rubric().criteria()) {
                for (ServiceLevel level : ServiceLevel.values()) {
                    for (Basis basis : bases()) {
                        CriterionRating rating = new CriterionRating(criterion.id(), level, basis);
                        assertThat(wording.standing(rating)).doesNotStartWith(looks(language, rating));
                    }
                }
            }
        }
    }

    @Test
    void figuresSayOfWhichLevelTheyAreAndAnswersOnlyPointToOne() {
        assertThat(standing(TOLD, "response-time", ServiceLevel.AVERAGE, new CriterionRating.Measured(List.of())))
                .startsWith("Tus cifras son de este nivel: «El correo")
                .endsWith("como mucho».");
        assertThat(standing(TOLD, "response-time", ServiceLevel.AVERAGE, INFERRED))
                .startsWith("Por tus respuestas, apunta a «El correo");
        assertThat(standing(TOLD, "response-time", ServiceLevel.AVERAGE, new CriterionRating.Raised()))
                .startsWith("Con lo que ya has hecho, apunta a «El correo");
    }

    @Test
    void theLowestLevelIsNotDescribedWhereOnlyAFigureCouldProveIt() {
        assertThat(standing(TOLD, "response-time", ServiceLevel.UNACCEPTABLE, INFERRED))
                .isEqualTo("Sin medir: lo que has contestado no basta para decir cómo va.");
        assertThat(standing(TOLD, "accessibility", ServiceLevel.UNACCEPTABLE, INFERRED))
                .startsWith("Por tus respuestas, apunta a «Hay un solo canal");
    }

    @Test
    void whatNobodyAnsweredIsToBeFoundOut() {
        for (Criterion criterion : GUIDANCE.rubric().criteria()) {
            CriterionRating rating = new CriterionRating(criterion.id(), ServiceLevel.UNACCEPTABLE, INFERRED);
            assertThat(wording(SPANISH, UNKNOWN).standing(rating)).startsWith("Falta por saber");
            assertThat(wording(SPANISH, new AnswerSheet(Map.of())).standing(rating))
                    .startsWith("Falta por saber");
            assertThat(wording(SPANISH, UNKNOWN).here(rating)).isEqualTo("Falta por saber.");
        }
    }

    private static List<Basis> bases() {
        return List.of(new CriterionRating.Measured(List.of()), INFERRED, new CriterionRating.Raised());
    }

    private static String looks(Locale language, CriterionRating rating) {
        String looks =
                GUIDANCE.texts(language).criterion(rating.criterion()).levels().get(rating.level());
        assertThat(looks).isNotBlank();
        return looks.substring(0, looks.length() - 1);
    }

    private static String standing(AnswerSheet answers, String criterion, ServiceLevel level, Basis basis) {
        return wording(SPANISH, answers).standing(new CriterionRating(criterion, level, basis));
    }

    private static LevelWording wording(Locale language, AnswerSheet answers) {
        Messages messages = new Messages();
        return new LevelWording(
                language, (key, arguments) -> messages.text(language, key, arguments), GUIDANCE, answers);
    }
}
