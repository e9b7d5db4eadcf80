package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class KnownTest {

    @Test
    void isWhatTheMapHolds() {
        assertThat(Known.in(Map.of("returns", 3), "returns")).isEqualTo(3);
    }

    @Test
    void namesTheKeyThatIsNotThereAfterAll() {
        assertThatThrownBy(() -> Known.in(Map.of("returns", 3), "chat"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("chat");
    }
}
