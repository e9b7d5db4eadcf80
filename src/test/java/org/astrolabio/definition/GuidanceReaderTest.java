package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.AnswerEffect;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.language.Languages;
import org.junit.jupiter.api.Test;

/** What the files say beyond the questions is what the core gets. */
class GuidanceReaderTest {

    private static final Guidance REAL = RealQuestionnaire.guidance();

    @Test
    void theRubricOfTheProduct() {
        assertThat(REAL.rubric().criteria()).hasSize(7);
        assertThat(REAL.rubric().criteria())
                .extracting(criterion -> criterion.weight())
                .containsExactly(7, 6, 5, 4, 3, 2, 1);
        assertThat(REAL.rubric().speed()).containsExactlyInAnyOrder("response-time", "resolution-time");
        assertThat(REAL.rubric().speedFrom()).isEqualTo(ServiceLevel.AVERAGE);
        assertThat(REAL.rubric().delight()).isEqualTo("delight");
        assertThat(REAL.rubric().criterion("response-time").scales().getFirst().level(Fraction.of(59)))
                .isEqualTo(ServiceLevel.STELLAR);
        assertThat(REAL.rubric().criterion("response-time").scales().getFirst().level(Fraction.of(2881)))
                .isEqualTo(ServiceLevel.UNACCEPTABLE);
    }

    @Test
    void anActionOfTheProduct() {
        Action whatsapp = REAL.catalogue().action("company-whatsapp");
        assertThat(whatsapp.group()).isEqualTo("channels");
        assertThat(whatsapp.proof()).isEqualTo(Measure.of("first-response-time", "whatsapp"));
        assertThat(whatsapp.effort().hours()).isEqualTo(Fraction.of(14));
        assertThat(whatsapp.answers())
                .containsEntry("customer-service.international-online", new AnswerEffect.AtLeastOption("instant"));
    }

    @Test
    void everythingHasItsWords() {
        for (Locale language : Languages.ALL) {
            REAL.catalogue().actions().forEach(action -> {
                assertThat(REAL.texts(language).action(action.id()).steps()).hasSizeBetween(3, 8);
                assertThat(REAL.texts(language).group(action.group())).isNotBlank();
            });
            REAL.rubric().kpis().forEach(kpi -> assertThat(
                            REAL.texts(language).kpi(kpi.id()).inputs())
                    .containsOnlyKeys(kpi.calculation().inputs()));
            REAL.facts().forEach(fact -> assertThat(REAL.texts(language).fact(fact.id()))
                    .isNotBlank());
            assertThat(REAL.texts(language).positioning().markets()).hasSize(4);
            assertThat(REAL.texts(language).positioning().marketAdvice()).hasSize(3);
        }
    }

    @Test
    void aFolderWithoutAnyOfItsFilesHasNoGuidance() {
        assertThat(((QuestionnaireReading.Valid) Trial.small().read()).guidance())
                .isSameAs(Guidance.NONE);
    }
}
