package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;

class ServiceProfileTest extends PlanPageTest {

    @Test
    void theResultsShowSevenCriteriaOnFiveLevelsTheMostImportantFirst() {
        ServicePicture.Picture picture = picture(beginner());

        assertThat(picture.levels()).containsExactly("Insuficiente", "Mejorable", "Correcto", "Bueno", "Excelente");
        assertThat(picture.rows())
                .hasSize(7)
                .extracting(ServicePicture.Row::name)
                .startsWith("Rapidez de respuesta", "Rapidez de solución");
        assertThat(picture.rows()).allSatisfy(row -> assertThat(row.rank()).isEqualTo(1));
        assertThat(picture.caption()).isEqualTo("Nivel 1 de 5: Insuficiente");
    }

    @Test
    void itSaysWhatALevelWasInferredFromAndWhatTheNextOneLooksLike() {
        ServicePicture.Row speed = picture(companies.perfect(Map.of())).rows().getFirst();

        assertThat(speed.level()).isEqualTo("Correcto");
        assertThat(speed.basis()).isEqualTo("deducido de tus respuestas");
        assertThat(speed.next()).startsWith("El nivel siguiente, «Bueno»: ");
        assertThat(speed.evidence()).isNotEmpty().allMatch(text -> text.contains(": "));
    }

    @Test
    void slownessThatHoldsTheWholeDownIsExplained() {
        ServicePicture.Picture picture = picture(companies.perfect(
                Map.of("customer-service.process-aspects", Answer.ChosenSeveral.of("satisfaction-survey"))));

        assertThat(picture.whole().held()).isNotNull().containsAnyOf("lentitud", "todavía no cuentan");
    }

    private ServicePicture.Picture picture(AccessKey key) {
        known(key);
        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);
        return JSON.readValue(
                find(ServicePicture.class).single().getElement().getProperty("picture"), ServicePicture.Picture.class);
    }
}
