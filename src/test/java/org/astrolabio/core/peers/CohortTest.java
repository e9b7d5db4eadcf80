package org.astrolabio.core.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final Optional<String> FASHION = Optional.of("fashion");
    private static final Optional<String> TEN = Optional.of("from-ten");
    private static final Optional<String> ANY = Optional.empty();

    @Test
    void theLadderLeadsFromTheClosestToAll() {
        assertThat(Cohort.ladder(FASHION, TEN))
                .containsExactly(new Cohort(FASHION, TEN), new Cohort(FASHION, ANY), new Cohort(ANY, TEN), Cohort.ALL)
                .extracting(Cohort::rung)
                .containsExactly(Rung.SECTOR_AND_SIZE, Rung.SECTOR, Rung.SIZE, Rung.ALL);
    }

    @Test
    void whoDoesNotSayItsSectorOrSizeHasFewerRungs() {
        assertThat(Cohort.ladder(FASHION, ANY)).containsExactly(new Cohort(FASHION, ANY), Cohort.ALL);
        assertThat(Cohort.ladder(ANY, TEN)).containsExactly(new Cohort(ANY, TEN), Cohort.ALL);
        assertThat(Cohort.ladder(ANY, ANY)).containsExactly(Cohort.ALL);
    }

    @Test
    void aCohortIsContainedInAllThatAskForLess() {
        assertThat(new Cohort(FASHION, TEN).containing())
                .containsExactly(new Cohort(FASHION, ANY), new Cohort(ANY, TEN), Cohort.ALL);
        assertThat(new Cohort(FASHION, ANY).containing()).containsExactly(Cohort.ALL);
        assertThat(new Cohort(ANY, TEN).containing()).containsExactly(Cohort.ALL);
        assertThat(Cohort.ALL.containing()).isEmpty();
    }
}
