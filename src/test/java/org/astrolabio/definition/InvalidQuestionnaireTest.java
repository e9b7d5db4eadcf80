package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

class InvalidQuestionnaireTest {

    @Test
    void theServerSaysAllProblemsInEveryLanguageWhenItCannotStart() {
        Trial trial = Trial.small()
                .with("sections/shop.yaml", "weight: 2", "weight: 9")
                .without("es/advice.yaml");
        FailureAnalysis analysis = new InvalidQuestionnaireFailureAnalyzer()
                .analyze(new RuntimeException(new InvalidQuestionnaireException(trial.problems())));
        assertThat(analysis.getDescription())
                .contains("sections/shop.yaml:7: «weight» vale 9", "sections/shop.yaml:7: “weight” is 9")
                .contains("es/advice.yaml:1: Falta", "es/advice.yaml:1: The file");
        assertThat(analysis.getAction()).contains("check-questionnaire", "Corrige", "Mend");
    }
}
