package org.astrolabio.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RebuildTimesTest {

    private static final String NIGHTLY = "0 30 3 * * *";
    private static final String ON_SUNDAYS = "0 30 3 * * SUN";

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T03:30:00.010Z, 2026-11-21T03:24:59Z, false",
        "2026-11-20T03:30:00.010Z, 2026-11-21T03:29:59.900Z, true",
        "2026-11-20T03:30:00.010Z, 2026-11-21T03:30:00Z, true",
        "2026-11-20T03:30:00.010Z, 2026-11-24T12:00:00Z, true",
        "2026-11-21T03:29:59.900Z, 2026-11-21T03:30:00Z, false",
        "2026-11-21T03:30:00Z,     2026-11-21T03:30:00Z, false",
        "2026-11-21T03:32:00Z,     2026-11-21T03:30:00Z, false",
        "2026-11-20T22:00:00Z,     2026-11-21T03:30:00Z, true",
        "2028-01-01T00:00:00Z,     2026-11-21T12:00:00Z, true",
    })
    void aRebuildIsDueFromItsTimeOnUntilOneIsMade(Instant asOf, Instant now, boolean due) {
        assertThat(times(NIGHTLY, now).isDue(Optional.of(asOf))).isEqualTo(due);
    }

    @Test
    void whereThereIsNoneTheFirstIsDueAtOnceUnlessItIsNeverWanted() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");

        assertThat(times(NIGHTLY, now).isDue(Optional.empty())).isTrue();
        assertThat(times("-", now).isDue(Optional.empty())).isFalse();
        assertThat(times("-", now).isDue(Optional.of(Instant.EPOCH))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        NIGHTLY + "    , 2026-11-20T03:30:00Z, 2026-11-22T03:30:00Z, false",
        NIGHTLY + "    , 2026-11-20T03:30:00Z, 2026-11-22T03:30:01Z, true",
        NIGHTLY + "    , 2026-11-20T03:30:00Z, 2027-11-22T00:00:00Z, true",
        ON_SUNDAYS + " , 2026-11-15T03:30:00Z, 2026-11-22T03:30:01Z, false",
        ON_SUNDAYS + " , 2026-11-15T03:30:00Z, 2026-11-23T03:30:01Z, true",
        "-             , 2026-11-20T03:30:00Z, 2026-11-22T03:30:00Z, false",
        "-             , 2026-11-20T03:30:00Z, 2026-11-22T03:30:01Z, true",
    })
    void whatShouldHaveBeenRebuiltADayAgoIsOldAfterTwoDays(String cron, Instant asOf, Instant now, boolean old) {
        assertThat(times(cron, now).isOld(asOf)).isEqualTo(old);
    }

    private static RebuildTimes times(String cron, Instant now) {
        return new RebuildTimes(cron, Clock.fixed(now, ZoneOffset.UTC));
    }
}
