package org.astrolabio.comparison;

import static org.astrolabio.database.schema.Tables.ASSESSMENT;
import static org.astrolabio.database.schema.Tables.PEER_BACKLOG;
import static org.astrolabio.database.schema.Tables.PEER_SUBMISSION;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.types.UByte;
import org.springframework.stereotype.Repository;

/** The latest submissions in the database. */
@Repository
class SubmissionRepository {

    private final DSLContext db;
    private final TermRepository terms;

    SubmissionRepository(DSLContext db, TermRepository terms) {
        this.db = db;
        this.terms = terms;
    }

    UUID companyOf(UUID assessment) {
        return db.select(ASSESSMENT.COMPANY_ID)
                .from(ASSESSMENT)
                .where(ASSESSMENT.ID.eq(assessment))
                .fetchOptional(ASSESSMENT.COMPANY_ID)
                .orElseThrow();
    }

    /** Those that are later than what there is of their company, all in one statement. */
    void keepLatest(Collection<Submission> submissions) {
        if (submissions.isEmpty()) {
            return;
        }
        TermCodes codes = terms.terms(submissions.stream()
                .flatMap(submission -> TermCodes.in(submission).stream())
                .distinct()
                .toList());
        var rows = submissions.stream()
                .map(submission -> DSL.row(
                        submission.company(),
                        submission.diagnosis(),
                        submission.finishedAt(),
                        UByte.valueOf(codes.size(submission)),
                        codes.sectors(submission),
                        codes.points(submission)))
                .toList();
        // The time comes last: the others still see the one that was there.
        db.insertInto(
                        PEER_SUBMISSION,
                        PEER_SUBMISSION.COMPANY_ID,
                        PEER_SUBMISSION.DIAGNOSIS_ID,
                        PEER_SUBMISSION.FINISHED_AT,
                        PEER_SUBMISSION.SIZE,
                        PEER_SUBMISSION.SECTORS,
                        PEER_SUBMISSION.POINTS)
                .valuesOfRows(rows)
                .onDuplicateKeyUpdate()
                .set(PEER_SUBMISSION.DIAGNOSIS_ID, ifLater(PEER_SUBMISSION.DIAGNOSIS_ID))
                .set(PEER_SUBMISSION.SIZE, ifLater(PEER_SUBMISSION.SIZE))
                .set(PEER_SUBMISSION.SECTORS, ifLater(PEER_SUBMISSION.SECTORS))
                .set(PEER_SUBMISSION.POINTS, ifLater(PEER_SUBMISSION.POINTS))
                .set(PEER_SUBMISSION.FINISHED_AT, ifLater(PEER_SUBMISSION.FINISHED_AT))
                .execute();
    }

    private static <T> Field<T> ifLater(Field<T> column) {
        return DSL.when(DSL.excluded(PEER_SUBMISSION.FINISHED_AT).ge(PEER_SUBMISSION.FINISHED_AT), DSL.excluded(column))
                .otherwise(column);
    }

    List<UUID> backlog(int most) {
        return db.select(PEER_BACKLOG.ASSESSMENT_ID)
                .from(PEER_BACKLOG)
                .orderBy(PEER_BACKLOG.ASSESSMENT_ID)
                .limit(most)
                .fetch(PEER_BACKLOG.ASSESSMENT_ID);
    }

    void removeFromBacklog(UUID assessment) {
        db.deleteFrom(PEER_BACKLOG)
                .where(PEER_BACKLOG.ASSESSMENT_ID.eq(assessment))
                .execute();
    }
}
