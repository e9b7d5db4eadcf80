package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.comparison.ShareScores;
import org.astrolabio.web.shell.TickBox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ShareScoresTest extends PageTest {

    @Autowired
    private ShareScores shareScores;

    @Test
    void nothingIsTickedAndFinishingDoesNotDependOnIt() {
        AccessKey key = answered();
        check(key);

        assertThat(find(TickBox.class).single().isTicked()).isFalse();
        press("Terminar y ver los resultados");

        assertThat(openAssessment.open(key).finishedAt()).isPresent();
        assertThat(shareScores.isSharing(key)).isFalse();
    }

    @Test
    void whatIsSharedAndForHowLongStandsBesideTheBox() {
        check(begun());

        assertThat(page())
                .contains("nunca tu nombre ni tus respuestas", "otras cuatro empresas como mínimo", "a los 24 meses")
                .contains("Es voluntario", "Puedes retirarlo cuando quieras", "recuento de la noche siguiente");
    }

    @Test
    void tickingIsStoredAtOnceAndCanBeTakenBack() {
        AccessKey key = begun();
        check(key);

        find(TickBox.class).single().click();
        assertThat(page()).containsPattern("Guardado a las \\d?\\d:\\d\\d");
        assertThat(shareScores.isSharing(key)).isTrue();

        check(key);
        assertThat(find(TickBox.class).single().isTicked()).isTrue();
        find(TickBox.class).single().click();
        assertThat(shareScores.isSharing(key)).isFalse();
    }

    @Test
    void aStrangerCanNeitherSeeNorChangeIt() {
        AccessKey key = begun();
        AccessKey stranger = new AccessKey(key.assessment(), begun().secret());

        assertThatThrownBy(() -> shareScores.change(stranger, true)).isInstanceOf(AssessmentNotFound.class);
        assertThatThrownBy(() -> shareScores.isSharing(stranger)).isInstanceOf(AssessmentNotFound.class);
        assertThat(shareScores.isSharing(key)).isFalse();
    }

    private void check(AccessKey key) {
        navigate(new AssessmentSite(key.assessment()).check().path(), CheckView.class);
    }
}
