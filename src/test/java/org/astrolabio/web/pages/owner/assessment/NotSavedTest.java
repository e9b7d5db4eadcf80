package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;

import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The database is away while somebody answers. */
class NotSavedTest extends PageTest {

    @MockitoSpyBean
    AnswerQuestion answering;

    @Test
    void theReaderIsToldAndTryingAgainLosesNothing() {
        AccessKey key = begun();
        step(key, "strategy");
        databaseIsAway();

        field("strategy.exports").answer("sporadic");
        field("strategy.sells-online").answer("both");
        assertThat(status()).contains("NO se ha guardado").doesNotContain("Guardado a las");
        assertThat(field("strategy.exports").getElement().getProperty("answer")).isEqualTo("sporadic");

        press("Continuar");
        assertThat(problem("strategy.exports")).contains("no se ha guardado");

        databaseIsBack();
        press("Volver a intentarlo");
        assertThat(stored(key, "strategy.exports")).contains(new Answer.Chosen("sporadic"));
        assertThat(stored(key, "strategy.sells-online")).contains(new Answer.Chosen("both"));
        assertThat(status()).contains("Guardado a las").doesNotContain("NO se ha guardado");
        assertThat(problem("strategy.exports")).isEmpty();
    }

    private void databaseIsAway() {
        doThrow(new DataAccessResourceFailureException("away")).when(answering).answer(any(), any(), any());
    }

    private void databaseIsBack() {
        doCallRealMethod().when(answering).answer(any(), any(), any());
    }
}
