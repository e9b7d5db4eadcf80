package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FinishTest extends PageTest {

    private static final String FINISH = "Terminar y ver los resultados";

    @Test
    void finishingLeadsToTheResults() {
        AccessKey key = answered();
        navigate(new AssessmentSite(key.assessment()).check().path(), CheckView.class);

        press(FINISH);

        assertThat(openAssessment.open(key).finishedAt()).isPresent();
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ResultsView");
    }

    @Test
    void withGapsTheSummarySaysWhichAndNothingIsFinished() {
        AccessKey key = begun();
        navigate(new AssessmentSite(key.assessment()).check().path(), CheckView.class);

        press(FINISH);

        assertThat(openAssessment.open(key).finishedAt()).isEmpty();
        assertThat(links(find(ErrorSummary.class).single()))
                .contains(
                        "«¿Vendes tus productos por internet?»: elige una respuesta",
                        "Escribe el nombre de la empresa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/strategy", "/details", "/check"})
    void everyPageOfAFinishedAssessmentLeadsToItsResults(String page) {
        AccessKey key = answered();
        navigate(new AssessmentSite(key.assessment()).check().path(), CheckView.class);
        press(FINISH);

        UI.getCurrent().navigate(new AssessmentSite(key.assessment()).sections().path() + page);

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ResultsView");
    }
}
