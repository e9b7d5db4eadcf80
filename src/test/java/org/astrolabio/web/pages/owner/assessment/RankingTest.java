package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;

class RankingTest extends PageTest {

    private static final String RANKING = "company.differentiators";

    @Test
    void theOrderShownFirstIsNoAnswer() {
        AccessKey key = begun();
        step(key, "company");

        press("Continuar");

        assertThat(stored(key, RANKING)).isEmpty();
        assertThat(problem(RANKING)).contains("confirma que el orden está bien");
    }

    @Test
    void anOrderIsStoredWhole() {
        AccessKey key = begun();
        step(key, "company");

        field(RANKING).answer("quality,brand,price,service,exclusivity");

        assertThat(stored(key, RANKING))
                .contains(new Answer.Ranked(List.of("quality", "brand", "price", "service", "exclusivity")));
    }

    @Test
    void anOrderThatLeavesSomethingOutIsRefused() {
        AccessKey key = begun();
        step(key, "company");

        field(RANKING).answer("quality,brand");

        assertThat(stored(key, RANKING)).isEmpty();
        assertThat(problem(RANKING)).contains("ordena la lista");
    }
}
