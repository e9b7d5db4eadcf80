package org.astrolabio.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.astrolabio.database.schema.Tables.PEER_GENERATION;
import static org.astrolabio.database.schema.Tables.PEER_HISTOGRAM;
import static org.astrolabio.database.schema.Tables.PEER_MEMBER;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.astrolabio.comparison.RebuildBenchmarks.Rebuilt;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.peers.CohortScores;
import org.astrolabio.core.peers.Distribution;
import org.astrolabio.core.peers.Distributions;
import org.astrolabio.core.peers.Snapshot;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PeersTest
class RebuildBenchmarksTest {

    private static final UUID STRANGER = UUID.randomUUID();
    private static final String[] SECTORS = {"food", "drinks", "fashion"};
    private static final String[] SIZES = {"", "one", "from-ten"};
    private static final String[] DIMENSIONS = {"strategy", "technology", "legal"};

    private final PeerCompanies companies;
    private final ShareResults share;
    private final RebuildBenchmarks rebuild;
    private final SnapshotRepository snapshots;
    private final DSLContext db;

    RebuildBenchmarksTest(
            PeerCompanies companies,
            ShareResults share,
            RebuildBenchmarks rebuild,
            SnapshotRepository snapshots,
            DSLContext db) {
        this.companies = companies;
        this.share = share;
        this.rebuild = rebuild;
        this.snapshots = snapshots;
        this.db = db;
    }

    @BeforeEach
    void startOver() {
        companies.startOver();
    }

    private record Raw(Optional<String> size, List<String> sectors, Map<String, Double> scores) {

        boolean isIn(Cohort cohort) {
            return cohort.sector().map(sectors::contains).orElse(true)
                    && cohort.size()
                            .map(wanted -> size.equals(Optional.of(wanted)))
                            .orElse(true);
        }
    }

    @Test
    void answersAsTheScoresThemselvesWould() {
        List<Raw> all = manyCompanies(600, new Random(20261122));
        rebuilt();

        int compared = 0;
        for (String sector : SECTORS) {
            for (String size : SIZES) {
                Optional<String> anySize = Optional.of(size).filter(id -> !id.isEmpty());
                Snapshot snapshot = snapshots
                        .inForce(Optional.of(sector), anySize, STRANGER)
                        .orElseThrow();
                for (Cohort cohort : Cohort.ladder(Optional.of(sector), anySize)) {
                    CohortScores scores = snapshot.cohorts().get(cohort);
                    List<Raw> members =
                            all.stream().filter(raw -> raw.isIn(cohort)).toList();
                    assertSame(scores.overall(), exact(members, TermCodes.OVERALL));
                    for (String dimension : DIMENSIONS) {
                        assertSame(scores.dimension(dimension), exact(members, dimension));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isEqualTo(3 * (4 + 4 + 2) * 3);
    }

    private static void assertSame(Distribution histogram, List<Double> exact) {
        assertThat(histogram.companies()).isEqualTo(exact.size()).isGreaterThan(20);
        for (double p : new double[] {0.25, 0.5, 0.75}) {
            assertThat(histogram.quantile(p)).isCloseTo(Distributions.exactQuantile(exact, p), within(0.5 + 1e-9));
        }
        for (int points : new int[] {0, 17, 50, 62, 100}) {
            double below =
                    exact.stream().filter(score -> score.intValue() < points).count();
            double equal =
                    exact.stream().filter(score -> score.intValue() == points).count();
            assertThat(histogram.percentileRank(points))
                    .isCloseTo(100 * (below + equal / 2) / exact.size(), within(1e-9));
        }
    }

    private static List<Double> exact(List<Raw> companies, String dimension) {
        return companies.stream()
                .map(Raw::scores)
                .filter(scores -> scores.containsKey(dimension))
                .map(scores -> scores.get(dimension))
                .toList();
    }

    /** Some in several sectors, some of a size unknown, some without a score in a dimension, some with full marks. */
    private List<Raw> manyCompanies(int number, Random random) {
        List<Raw> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Map<String, Double> scores = new HashMap<>();
            for (String dimension : DIMENSIONS) {
                if (random.nextInt(8) > 0) {
                    scores.put(dimension, random.nextInt(20) == 0 ? 100 : random.nextDouble() * 100);
                }
            }
            String size = SIZES[random.nextInt(SIZES.length)];
            List<String> sectors = new ArrayList<>(List.of(SECTORS[random.nextInt(3)]));
            if (random.nextInt(3) == 0) {
                sectors.add(SECTORS[(List.of(SECTORS).indexOf(sectors.getFirst()) + 1) % 3]);
            }
            Map<String, Integer> whole = new HashMap<>();
            scores.forEach((dimension, score) -> whole.put(dimension, score.intValue()));
            double overall = random.nextGaussian(50, 15);
            scores.put(TermCodes.OVERALL, Math.clamp(overall, 0, 100));
            UUID company = companies.company();
            companies.submits(
                    company,
                    companies.now(),
                    scores.get(TermCodes.OVERALL).intValue(),
                    whole,
                    size,
                    sectors.toArray(String[]::new));
            share.give(company);
            all.add(new Raw(Optional.of(size).filter(id -> !id.isEmpty()), sectors, scores));
        }
        return all;
    }

    @Test
    void countsOnlyWhoAgreesAndFromTheNextRebuildOn() {
        UUID company = companies.sharing(40, "one", "food");
        companies.submits(companies.company(), companies.now(), 60, Map.of(), "one", "food");

        assertThat(rebuilt().companies()).isEqualTo(1);
        assertThat(all()).isEqualTo(Distributions.of(40));

        share.withdraw(company);
        assertThat(all()).isEqualTo(Distributions.of(40));
        assertThat(rebuilt().companies()).isZero();
        assertThat(snapshots
                        .inForce(Optional.empty(), Optional.empty(), STRANGER)
                        .orElseThrow()
                        .cohorts())
                .isEmpty();

        share.give(company);
        assertThat(rebuilt().companies()).isEqualTo(1);
        assertThat(all()).isEqualTo(Distributions.of(40));
    }

    @Test
    void countsNothingOlderThanTwentyFourMonths() {
        Instant twoYearsAgo =
                companies.now().atZone(ZoneOffset.UTC).minusMonths(24).toInstant();
        UUID tooOld = companies.company();
        companies.submits(tooOld, twoYearsAgo.minusSeconds(1), 10, Map.of(), "one", "food");
        share.give(tooOld);
        UUID oldEnough = companies.company();
        companies.submits(oldEnough, twoYearsAgo.plusSeconds(600), 20, Map.of(), "one", "food");
        share.give(oldEnough);

        rebuilt();

        assertThat(all()).isEqualTo(Distributions.of(20));
    }

    @Test
    void countsTheLatestSubmissionOfACompanyWhicheverWasRecordedLast() {
        UUID company = companies.company();
        share.give(company);
        Instant now = companies.now();
        companies.submits(company, now.minusSeconds(100), 30, Map.of("legal", 30), "one", "food");
        companies.submits(company, now.minusSeconds(10), 70, Map.of("legal", 70), "from-ten", "drinks");
        companies.submits(company, now.minusSeconds(50), 50, Map.of("legal", 50), "from-two", "fashion");

        rebuilt();

        Snapshot snapshot = snapshots
                .inForce(Optional.of("drinks"), Optional.of("from-ten"), STRANGER)
                .orElseThrow();
        assertThat(snapshot.cohorts()).hasSize(4).allSatisfy((cohort, scores) -> {
            assertThat(scores.overall()).isEqualTo(Distributions.of(70));
            assertThat(scores.dimension("legal")).isEqualTo(Distributions.of(70));
        });
    }

    @Test
    void aCompanyOfSeveralSectorsCountsInEachAndOnceAmongAll() {
        companies.sharing(40, "one", "food", "drinks", "fashion");
        companies.sharing(60, "one", "food");

        rebuilt();

        assertThat(in("food", "one")).isEqualTo(Distributions.of(40, 60));
        assertThat(in("drinks", "one")).isEqualTo(Distributions.of(40));
        assertThat(in("fashion", "")).isEqualTo(Distributions.of(40));
        assertThat(in("food", "")).isEqualTo(Distributions.of(40, 60));
        assertThat(in("", "one")).isEqualTo(Distributions.of(40, 60));
        assertThat(all()).isEqualTo(Distributions.of(40, 60));
    }

    @Test
    void aCompanyIsLeftOutAsWhatItCountedNotAsWhatItIsNow() {
        UUID own = companies.company();
        companies.submits(own, companies.now(), 40, Map.of("legal", 90), "one", "food", "drinks");
        share.give(own);
        UUID other = companies.company();
        companies.submits(other, companies.now(), 60, Map.of("legal", 20, "strategy", 5), "one", "food");
        share.give(other);
        rebuilt();
        companies.submits(own, companies.now(), 80, Map.of("legal", 10, "strategy", 10), "from-ten", "fashion");
        share.withdraw(own);

        Snapshot snapshot =
                snapshots.inForce(Optional.of("food"), Optional.of("one"), own).orElseThrow();

        assertThat(snapshot.cohorts()).hasSize(4).allSatisfy((cohort, scores) -> {
            assertThat(scores.overall()).isEqualTo(Distributions.of(60));
            assertThat(scores.dimension("legal")).isEqualTo(Distributions.of(20));
            assertThat(scores.dimension("strategy")).isEqualTo(Distributions.of(5));
        });
        assertThat(snapshots
                        .inForce(Optional.of("drinks"), Optional.empty(), own)
                        .orElseThrow()
                        .cohorts()
                        .get(new Cohort(Optional.of("drinks"), Optional.empty()))
                        .overall()
                        .companies())
                .isZero();
    }

    @Test
    void beforeTheFirstRebuildThereIsNoSnapshot() {
        companies.sharing(40, "one", "food");

        assertThat(snapshots.inForce(Optional.of("food"), Optional.empty(), STRANGER))
                .isEmpty();
    }

    @Test
    void aFailureOnTheWayLeavesTheOldSnapshotInForceAndTheNextRunSweepsUp() {
        companies.sharing(40, "one", "food");
        Instant before = rebuilt().asOf();
        companies.sharing(60, "one", "food");
        db.execute("create trigger full_disk before insert on peer_histogram for each row"
                + " signal sqlstate '45000' set message_text = 'The disk is full'");
        try {
            assertThatThrownBy(rebuild::rebuild)
                    .isInstanceOfAny(DataAccessException.class, org.springframework.dao.DataAccessException.class)
                    .hasStackTraceContaining("The disk is full");
        } finally {
            db.execute("drop trigger full_disk");
        }
        assertThat(db.fetchCount(PEER_GENERATION)).isEqualTo(2);
        assertThat(db.fetchCount(PEER_MEMBER))
                .as("one of the old, two of the broken")
                .isEqualTo(3);
        assertThat(all()).isEqualTo(Distributions.of(40));
        assertThat(snapshots
                        .inForce(Optional.empty(), Optional.empty(), STRANGER)
                        .orElseThrow()
                        .asOf())
                .isEqualTo(before);

        Rebuilt after = rebuilt();

        assertThat(after.companies()).isEqualTo(2);
        assertThat(all()).isEqualTo(Distributions.of(40, 60));
        assertThat(db.fetchCount(PEER_GENERATION)).isEqualTo(1);
        assertThat(db.fetchCount(PEER_MEMBER)).isEqualTo(2);
        assertThat(db.fetchCount(PEER_HISTOGRAM, PEER_HISTOGRAM.DIMENSION.eq(TermCodes.OVERALL)))
                .isEqualTo(after.cohorts())
                .isEqualTo(4);
    }

    @Test
    void ofTwoAtOnceOneDoesIt() throws Exception {
        for (int i = 0; i < 20; i++) {
            companies.sharing(5 * i, "one", "food");
        }
        // Holds the first up in the middle until the second was sent away.
        CountDownLatch secondIsDone = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Future<Optional<Rebuilt>> first = db.connectionResult(connection -> {
                connection.setAutoCommit(false);
                try (var statement = connection.createStatement()) {
                    statement.execute("insert into peer_generation (number, as_of) values (2147483000, now())");
                    statement.execute("select * from peer_generation for update");
                    Future<Optional<Rebuilt>> waiting = nodes.submit(() -> rebuild.rebuild());
                    awaitLock();
                    Future<Optional<Rebuilt>> second = nodes.submit(() -> rebuild.rebuild());
                    assertThat(second.get(20, TimeUnit.SECONDS)).isEmpty();
                    secondIsDone.countDown();
                    connection.rollback();
                    return waiting;
                }
            });
            assertThat(first.get(30, TimeUnit.SECONDS).orElseThrow().companies())
                    .isEqualTo(20);
        }
        assertThat(rebuild.rebuild()).as("the lock is free again").isPresent();
    }

    @Test
    void whetherItIsStillWantedIsAskedWhileNobodyElseCanBegin() {
        companies.sharing(40, "one", "food");
        Instant before = rebuilt().asOf();

        assertThat(rebuild.rebuildIf(() -> {
                    assertThat(rebuild.rebuild()).as("by somebody else").isEmpty();
                    return false;
                }))
                .isEmpty();
        assertThat(db.fetchValue(PEER_GENERATION.AS_OF)).isEqualTo(before);
        assertThat(rebuild.rebuildIf(() -> true)).isPresent();
    }

    private void awaitLock() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (db.fetchCount(
                        org.jooq.impl.DSL.table("shedlock"),
                        org.jooq.impl.DSL.condition("lock_until > utc_timestamp(3)"))
                == 0) {
            assertThat(System.nanoTime()).isLessThan(deadline);
        }
    }

    private Rebuilt rebuilt() {
        return rebuild.rebuild().orElseThrow();
    }

    private Distribution all() {
        return in("", "");
    }

    private Distribution in(String sector, String size) {
        Cohort cohort = new Cohort(
                Optional.of(sector).filter(id -> !id.isEmpty()),
                Optional.of(size).filter(id -> !id.isEmpty()));
        return snapshots
                .inForce(cohort.sector(), cohort.size(), STRANGER)
                .orElseThrow()
                .cohorts()
                .get(cohort)
                .overall();
    }
}
