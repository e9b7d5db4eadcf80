package org.astrolabio.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class NewAssessmentsTest {

    private static final class Hands extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hands hands = new Hands();
    private final NewAssessments assessments = new NewAssessments(2, 4, hands);

    @Test
    void aClientBeginsSoManyAnHour() {
        assertThat(begins("203.0.113.7")).isTrue();
        assertThat(begins("203.0.113.7")).isTrue();
        assertThat(begins("203.0.113.7")).isFalse();
        assertThat(begins("203.0.113.8")).isTrue();

        hands.now = hands.now.plus(Duration.ofHours(1));
        assertThat(begins("203.0.113.7")).isTrue();
    }

    @Test
    void allTogetherBeginSoManyAnHour() {
        for (int i = 0; i < 4; i++) {
            assertThat(assessments.mayBegin(new MockHttpServletRequest())).isTrue();
        }
        assertThat(begins("203.0.113.7")).isFalse();
    }

    private boolean begins(String client) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        Client.at(Network.literal(client).orElseThrow()).remember(request);
        return assessments.mayBegin(request);
    }
}
