package org.astrolabio.comparison;

import static org.astrolabio.database.schema.Tables.COMPANY;
import static org.astrolabio.database.schema.Tables.PEER_CONSENT;
import static org.astrolabio.database.schema.Tables.PEER_GENERATION;
import static org.astrolabio.database.schema.Tables.PEER_HISTOGRAM;
import static org.astrolabio.database.schema.Tables.PEER_MEMBER;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.astrolabio.core.peers.Points;
import org.jooq.DSLContext;

/** Companies in the database, each with what it submitted. */
class PeerCompanies {

    private final DSLContext db;
    private final RecordSubmissions submissions;
    private final ShareResults share;
    private final Clock clock;

    PeerCompanies(DSLContext db, RecordSubmissions submissions, ShareResults share, Clock clock) {
        this.db = db;
        this.submissions = submissions;
        this.share = share;
        this.clock = clock;
    }

    /** Those of other tests count no more, and there is no snapshot. */
    void startOver() {
        db.deleteFrom(PEER_CONSENT).execute();
        db.deleteFrom(PEER_MEMBER).execute();
        db.deleteFrom(PEER_HISTOGRAM).execute();
        db.deleteFrom(PEER_GENERATION).execute();
    }

    UUID company() {
        UUID company = UUID.randomUUID();
        db.insertInto(COMPANY)
                .set(COMPANY.ID, company)
                .set(COMPANY.CREATED_AT, now())
                .execute();
        return company;
    }

    /** A company that agrees to count. */
    UUID sharing(int overall, String size, String... sectors) {
        UUID company = company();
        submits(company, now(), overall, Map.of(), size, sectors);
        share.give(company);
        return company;
    }

    Submission submits(
            UUID company, Instant at, int overall, Map<String, Integer> dimensions, String size, String... sectors) {
        SequencedMap<String, Integer> scores = new LinkedHashMap<>(dimensions);
        Submission submission = new Submission(
                company,
                UUID.randomUUID(),
                at,
                List.of(sectors),
                Optional.of(size).filter(id -> !id.isEmpty()),
                new Points(overall, scores));
        submissions.record(List.of(submission));
        return submission;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
