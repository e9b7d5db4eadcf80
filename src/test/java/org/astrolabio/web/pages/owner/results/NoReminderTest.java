package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.astrolabio.assessment.AccessKey;
import org.junit.jupiter.api.Test;

class NoReminderTest extends PlanPageTest {

    @Test
    void withoutAMailServerNoReminderIsOffered() {
        AccessKey key = beginner();
        known(key);

        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);

        assertThat(find(ReminderSection.class).exists()).isFalse();
        assertThat(page()).contains("Vuelve cuando quieras").doesNotContain("¿Te avisamos");
    }
}
