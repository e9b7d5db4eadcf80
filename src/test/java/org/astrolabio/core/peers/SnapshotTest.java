package org.astrolabio.core.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.peers.PassedOver.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final List<Cohort> LADDER = Cohort.ladder(Optional.of("fashion"), Optional.of("from-ten"));

    @ParameterizedTest
    @CsvSource({
        // companies of sector and size, of the sector, of the size, of all
        "5,  10, 20, 30, SECTOR_AND_SIZE,",
        "4,  10, 20, 30, SECTOR, TOO_FEW",
        "4,   4, 20, 30, SIZE,   TOO_FEW TOO_FEW",
        "1,   4,  3, 30, ALL,    TOO_FEW TOO_FEW TOO_FEW",
        "0,   0,  0,  5, ALL,    TOO_FEW TOO_FEW TOO_FEW",
        // as many in the larger cohort: there is nobody to tell of
        "10, 10, 20, 30, SECTOR_AND_SIZE,",
        "10, 10, 10, 10, SECTOR_AND_SIZE,",
        // one to four more of the sector
        "10, 11, 20, 30, SECTOR, WOULD_TELL_OF_FEW",
        "10, 14, 20, 30, SECTOR, WOULD_TELL_OF_FEW",
        "10, 15, 20, 30, SECTOR_AND_SIZE,",
        // … of the size
        "10, 20, 13, 30, SECTOR, WOULD_TELL_OF_FEW",
        // … of all
        "4,  20, 12, 22, SIZE,   TOO_FEW WOULD_TELL_OF_FEW",
        "10, 12, 13, 15, ALL,    WOULD_TELL_OF_FEW WOULD_TELL_OF_FEW WOULD_TELL_OF_FEW",
        "6,   6,  6,  9, ALL,    WOULD_TELL_OF_FEW WOULD_TELL_OF_FEW WOULD_TELL_OF_FEW",
    })
    void usesTheClosestCohortThatTellsOfNobodyAlone(
            int sectorAndSize, int sector, int size, int all, Rung rung, @Nullable String reasons) {
        Comparison comparison =
                snapshot(Map.of(), sectorAndSize, sector, size, all).compare(LADDER, points(50));

        assertThat(comparison).isInstanceOfSatisfying(Comparison.Among.class, among -> {
            assertThat(among.cohort().rung()).isEqualTo(rung);
            assertThat(among.asOf()).isEqualTo(NOON);
            assertThat(among.companies())
                    .isEqualTo(among.overall().companies())
                    .isEqualTo(new int[] {sectorAndSize, sector, size, all}[rung.ordinal()]);
            assertThat(among.passedOver()).extracting(PassedOver::reason).containsExactlyElementsOf(reasons(reasons));
            assertThat(among.passedOver())
                    .extracting(PassedOver::cohort)
                    .containsExactlyElementsOf(LADDER.subList(0, rung.ordinal()));
        });
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0, 0", "0, 1, 2, 3", "4, 4, 4, 4"})
    void withFewerThanFiveInAllThereIsNothingYet(int sectorAndSize, int sector, int size, int all) {
        assertThat(snapshot(Map.of(), sectorAndSize, sector, size, all).compare(LADDER, points(50)))
                .isEqualTo(new Comparison.NotYet(all, Optional.of(NOON)));
    }

    @Test
    void tellsWhereTheCompanyStandsInEachDimension() {
        Snapshot snapshot = new Snapshot(
                NOON,
                Map.of(
                        Cohort.ALL,
                        new CohortScores(
                                Distributions.of(10, 20, 30, 40, 50),
                                Map.of("legal", Distributions.of(1, 2, 3, 4, 5)))));

        Comparison comparison = snapshot.compare(List.of(Cohort.ALL), points(35, "legal", "strategy"));

        assertThat(comparison).isInstanceOfSatisfying(Comparison.Among.class, among -> {
            assertThat(among.overall().median()).isEqualTo(30.5);
            assertThat(among.overall().points()).isEqualTo(35);
            assertThat(among.dimensions().sequencedKeySet()).containsExactly("legal");
            assertThat(among.dimensions().get("legal").median()).isEqualTo(3.5);
        });
    }

    @Test
    void ofADimensionThatFewHaveAScoreInNothingIsTold() {
        Snapshot snapshot = snapshot(Map.of("legal", new int[] {4, 20, 20, 20}), 12, 20, 20, 30);

        assertThat(among(snapshot).dimensions()).isEmpty();
        assertThat(among(snapshot).cohort()).isEqualTo(LADDER.getFirst());
    }

    @Test
    void ofADimensionThatALargerCohortHasLittleMoreOfNothingIsTold() {
        int[] littleMore = {8, 10, 20, 30};
        int[] enoughMore = {8, 13, 20, 30};
        Snapshot snapshot = snapshot(Map.of("legal", littleMore, "strategy", enoughMore), 12, 20, 20, 30);

        assertThat(among(snapshot).dimensions().sequencedKeySet()).containsExactly("strategy");
    }

    private static Comparison.Among among(Snapshot snapshot) {
        return (Comparison.Among) snapshot.compare(LADDER, points(50, "legal", "strategy"));
    }

    private static Snapshot snapshot(Map<String, int[]> dimensions, int... companies) {
        Map<Cohort, CohortScores> cohorts = new LinkedHashMap<>();
        for (int i = 0; i < companies.length; i++) {
            int rung = i;
            Map<String, Distribution> scores = new LinkedHashMap<>();
            dimensions.forEach((id, counts) -> scores.put(id, Distributions.ofMany(counts[rung])));
            cohorts.put(LADDER.get(i), new CohortScores(Distributions.ofMany(companies[i]), scores));
        }
        return new Snapshot(NOON, cohorts);
    }

    private static Points points(int points, String... dimensions) {
        LinkedHashMap<String, Integer> scores = new LinkedHashMap<>();
        Arrays.stream(dimensions).forEach(id -> scores.put(id, points));
        return new Points(points, scores);
    }

    private static List<Reason> reasons(@Nullable String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(" ")).map(Reason::valueOf).toList();
    }
}
