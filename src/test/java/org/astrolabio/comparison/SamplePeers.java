package org.astrolabio.comparison;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.peers.CohortScores;
import org.astrolabio.core.peers.Distribution;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.peers.Points;
import org.astrolabio.core.peers.Snapshot;
import org.astrolabio.core.scoring.Scorecard;

/** Invented companies to be compared with, their points spread evenly between two that stick out. */
public final class SamplePeers {

    /** Points of the lowest and the highest company, which nobody may be told of. */
    public static final int LOWEST = 3;

    public static final int HIGHEST = 97;

    public static final Instant AS_OF = Instant.parse("2026-11-22T02:30:00Z");
    public static final Instant NEXT = Instant.parse("2026-11-23T02:30:00Z");

    private static final Cohort CLOSEST = new Cohort(Optional.of("fashion"), Optional.of("from-ten"));

    private SamplePeers() {}

    /** In fashion with 10 to 49 people, so many others being the same in every larger cohort. */
    public static PeerComparison with(Scorecard own, int companies) {
        return of(own, Map.of(CLOSEST, companies));
    }

    /** Three in the company's sector and size, and as many more as these in its sector. */
    public static PeerComparison fallenBack(Scorecard own, int companies) {
        return of(own, Map.of(CLOSEST, 3, new Cohort(Optional.of("fashion"), Optional.empty()), companies));
    }

    /** So many in the company's sector and size, and two more in its sector. */
    public static PeerComparison tellingOfFew(Scorecard own, int companies) {
        return of(own, Map.of(CLOSEST, companies, new Cohort(Optional.of("fashion"), Optional.empty()), companies + 2));
    }

    /** Compared in fashion, of the two sectors that the company is in. */
    public static PeerComparison inTwoSectors(Scorecard own, int companies) {
        PeerComparison one = with(own, companies);
        return new PeerComparison(one.comparison(), List.of("food", "fashion"), one.sector(), one.nextRebuild());
    }

    /** None has points in one of the dimensions. */
    public static PeerComparison without(String dimension, Scorecard own, int companies) {
        return compared(own, Map.of(CLOSEST, companies), dimension);
    }

    private static PeerComparison of(Scorecard own, Map<Cohort, Integer> companies) {
        return compared(own, companies, "");
    }

    private static PeerComparison compared(Scorecard own, Map<Cohort, Integer> companies, String missing) {
        Points points = Points.of(own);
        List<Cohort> ladder = Cohort.ladder(CLOSEST.sector(), CLOSEST.size());
        Map<Cohort, CohortScores> cohorts = new HashMap<>();
        int count = 0;
        for (Cohort cohort : ladder) {
            count = companies.getOrDefault(cohort, count);
            Distribution spread = spread(count);
            cohorts.put(
                    cohort,
                    new CohortScores(
                            spread,
                            points.dimensions().keySet().stream()
                                    .filter(id -> !id.equals(missing))
                                    .collect(Collectors.toMap(id -> id, id -> spread))));
        }
        return new PeerComparison(
                new Snapshot(AS_OF, cohorts).compare(ladder, points),
                List.of("fashion"),
                Optional.of("fashion"),
                Optional.of(NEXT));
    }

    private static Distribution spread(int companies) {
        int[] counts = new int[Distribution.BINS];
        for (int i = 0; i < companies; i++) {
            counts[i == 0 ? LOWEST : i == companies - 1 ? HIGHEST : 30 + 45 * i / companies]++;
        }
        return Distribution.of(counts);
    }
}
