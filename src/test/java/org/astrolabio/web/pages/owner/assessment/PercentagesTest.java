package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentagesTest extends PageTest {

    private static final String ONLINE = "investment.advertising-online";
    private static final String OFFLINE = "investment.advertising-offline";

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "abc", "101", "-3", "99999999999", "‮20", "<b>20</b>"})
    void onlyWholeNumbersUpTo100AreTakenAndTheStepDoesNotGoOn(String typed) {
        AccessKey key = answered();
        step(key, "investment");

        field("investment.online-share").answer(typed);
        press("Continuar");

        assertThat(problem("investment.online-share")).contains("número entero de 0 a 100");
        assertThat(getCurrentView()).isInstanceOf(StepView.class);
        assertThat(stored(key, "investment.online-share")).contains(new Answer.Share(0));
    }

    @Test
    void theTotalIsLiveAndSaysWhatIsLeft() {
        AccessKey key = begun();
        step(key, "investment");

        field(ONLINE).answer("60");
        assertThat(page()).contains("llevas el 60\u00A0%. Falta repartir el 40\u00A0%");
        field(OFFLINE).answer("50");
        assertThat(page()).contains("llevas el 110\u00A0%. Sobra el 10\u00A0%");
        field(OFFLINE).answer("40");
        assertThat(page()).contains("Está todo repartido");
    }

    @Test
    void partsThatDoNotAddUpKeepTheStepFromGoingOn() {
        AccessKey key = answered();
        step(key, "investment");

        field(ONLINE).answer("60");
        press("Continuar");
        assertThat(links(find(ErrorSummary.class).single()))
                .anyMatch(text -> text.contains("las partes suman 60\u00A0%"));

        field(OFFLINE).answer("unknown");
        assertThat(stored(key, OFFLINE)).contains(Answer.UNKNOWN);
    }
}
