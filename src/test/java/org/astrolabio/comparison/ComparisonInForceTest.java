package org.astrolabio.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.database.schema.Tables.PEER_GENERATION;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.astrolabio.datakind.DataKind;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@PeersTest
@ExtendWith(OutputCaptureExtension.class)
class ComparisonInForceTest {

    private static final String NIGHTLY = "0 30 3 * * *";
    private static final Instant NIGHT = Instant.parse("2026-11-20T03:30:00.123Z");

    private final PeerCompanies companies;
    private final GenerationRepository generations;
    private final DSLContext db;

    ComparisonInForceTest(PeerCompanies companies, GenerationRepository generations, DSLContext db) {
        this.companies = companies;
        this.generations = generations;
        this.db = db;
    }

    @BeforeEach
    @AfterEach
    void startOver() {
        companies.startOver();
    }

    @ParameterizedTest
    @EnumSource
    void ofTheNightBeforeIsAPieceOfInformation(DataKind kind, CapturedOutput log) {
        counted(NIGHT);
        ComparisonInForce inForce = inForce(NIGHTLY, "2026-11-20T12:00:00Z", kind);

        inForce.warnIfOld();
        assertThat(log).doesNotContain("comparison");
        inForce.tell();

        assertThat(log)
                .contains(
                        "INFO",
                        "The comparison in force is of 2026-11-20 03:30 UTC; next rebuild 2026-11-21 03:30 UTC");
        assertThat(inForce.isDue()).isFalse();
    }

    @Test
    void thereMayBeNoneYet(CapturedOutput log) {
        counted(NIGHT);
        db.update(PEER_GENERATION).setNull(PEER_GENERATION.COMPLETED_AT).execute();
        ComparisonInForce inForce = inForce(NIGHTLY, "2026-11-24T12:00:00Z", DataKind.REAL);

        inForce.warnIfOld();
        assertThat(log).doesNotContain("comparison");
        inForce.tell();

        assertThat(log).contains("INFO", "There is no comparison yet; a rebuild is due and tried within the hour");
    }

    @Test
    void olderThanTwoDaysIsAWarning(CapturedOutput log) {
        counted(NIGHT);
        ComparisonInForce inForce = inForce(NIGHTLY, "2026-11-22T03:30:01Z", DataKind.REAL);

        inForce.warnIfOld();
        inForce.tell();

        assertThat(log.getAll().lines().filter(line -> line.contains("comparison")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains("WARN", "The comparison in force is of 2026-11-20 03:30 UTC, older than two days")
                        .contains("a rebuild is due and tried within the hour", "'./run rebuild-benchmarks'"));
    }

    @Test
    void whoRebuildsByHandIsWarnedAtStartAlone(CapturedOutput log) {
        counted(NIGHT);

        ComparisonInForce inForce = inForce("-", "2026-11-23T00:00:00Z", DataKind.REAL);

        inForce.warnIfOld();
        assertThat(log).doesNotContain("older than two days");
        inForce.tell();

        assertThat(log).contains("WARN", "older than two days", "no rebuild is planned");
    }

    @Test
    void aDemonstrationGetsNoWorseByAge(CapturedOutput log) {
        counted(NIGHT);
        ComparisonInForce inForce = inForce(NIGHTLY, "2027-11-22T03:30:01Z", DataKind.DEMONSTRATION);

        inForce.warnIfOld();
        inForce.tell();

        assertThat(log)
                .contains("The comparison in force is of 2026-11-20 03:30 UTC; a rebuild is due")
                .doesNotContain("older than two days");
    }

    private ComparisonInForce inForce(String cron, String now, DataKind kind) {
        Clock clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return new ComparisonInForce(generations, new RebuildTimes(cron, clock), kind);
    }

    private void counted(Instant at) {
        db.insertInto(PEER_GENERATION)
                .set(PEER_GENERATION.AS_OF, at)
                .set(PEER_GENERATION.COMPLETED_AT, at)
                .execute();
    }
}
