package org.astrolabio.assessment;

import static org.astrolabio.database.schema.Tables.ANSWER;
import static org.astrolabio.database.schema.Tables.ASSESSMENT;
import static org.astrolabio.database.schema.Tables.COMPANY;
import static org.astrolabio.database.schema.Tables.COMPANY_ACCESS;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.answer.AnswerJson;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.database.schema.tables.records.AssessmentRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Query;
import org.jooq.Record2;
import org.jooq.ResultQuery;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Assessments and their answers in the database. */
@Repository
class AssessmentRepository {

    private final DSLContext db;

    AssessmentRepository(DSLContext db) {
        this.db = db;
    }

    /** A company that the secret opens. Does nothing if it is there already. */
    void insertCompany(UUID company, AccessSecret secret, Instant now) {
        db.insertInto(COMPANY)
                .set(COMPANY.ID, company)
                .set(COMPANY.CREATED_AT, now)
                .onDuplicateKeyUpdate()
                .set(COMPANY.ID, company)
                .execute();
        insertAccess(company, secret, now);
    }

    /** A further secret that opens the company. Does nothing if it is there already. */
    void insertAccess(UUID company, AccessSecret secret, Instant now) {
        db.insertInto(COMPANY_ACCESS)
                .set(COMPANY_ACCESS.ACCESS_HASH, secret.hash())
                .set(COMPANY_ACCESS.COMPANY_ID, company)
                .set(COMPANY_ACCESS.CREATED_AT, now)
                .onDuplicateKeyUpdate()
                .set(COMPANY_ACCESS.COMPANY_ID, company)
                .execute();
    }

    /** Does nothing if the assessment is there already. */
    void insert(UUID assessment, UUID company, String questionnaireHash, Locale language, Instant now) {
        db.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ID, assessment)
                .set(ASSESSMENT.COMPANY_ID, company)
                .set(ASSESSMENT.QUESTIONNAIRE_HASH, questionnaireHash)
                .set(ASSESSMENT.LANGUAGE, language.getLanguage())
                .set(ASSESSMENT.CREATED_AT, now)
                .set(ASSESSMENT.UPDATED_AT, now)
                .onDuplicateKeyUpdate()
                .set(ASSESSMENT.ID, assessment)
                .execute();
    }

    Optional<StoredAssessment> find(AccessKey key) {
        return db.selectFrom(ASSESSMENT).where(opensWith(key)).fetchOptional(AssessmentRepository::stored);
    }

    /** The same as {@link #find}, and nobody else can change it before the transaction ends. */
    Optional<StoredAssessment> lock(AccessKey key) {
        return db.selectFrom(ASSESSMENT).where(opensWith(key)).forUpdate().fetchOptional(AssessmentRepository::stored);
    }

    /**
     * @throws AssessmentNotFound if the key opens nothing
     * @throws AssessmentFinished once there is a diagnosis that is not being corrected
     */
    StoredAssessment lockOpen(AccessKey key) {
        StoredAssessment stored = lock(key).orElseThrow(AssessmentNotFound::new);
        if (!stored.isOpen()) {
            throw new AssessmentFinished();
        }
        return stored;
    }

    /** The assessment that a company began last. */
    Optional<UUID> findLatest(AccessSecret secret) {
        return db.select(ASSESSMENT.ID)
                .from(ASSESSMENT)
                .where(belongsToWhoeverHas(secret))
                .orderBy(ASSESSMENT.CREATED_AT.desc(), ASSESSMENT.ID.desc())
                .limit(1)
                .fetchOptional(ASSESSMENT.ID);
    }

    AnswerSheet answers(UUID assessment) {
        return sheet(
                db.select(ANSWER.QUESTION_ID, ANSWER.VALUE).from(ANSWER).where(ANSWER.ASSESSMENT_ID.eq(assessment)));
    }

    /** @param rows questions and their answers */
    static AnswerSheet sheet(ResultQuery<Record2<String, JSON>> rows) {
        return new AnswerSheet(rows.fetchMap(
                row -> row.value1(), row -> AnswerJson.read(row.value2().data())));
    }

    /** The new revision. */
    int saveAnswer(StoredAssessment assessment, String questionId, Answer answer, Instant now) {
        JSON value = JSON.json(AnswerJson.write(answer));
        return change(
                assessment,
                now,
                db.insertInto(ANSWER)
                        .set(ANSWER.ASSESSMENT_ID, assessment.id())
                        .set(ANSWER.QUESTION_ID, questionId)
                        .set(ANSWER.VALUE, value)
                        .set(ANSWER.ANSWERED_AT, now)
                        .onDuplicateKeyUpdate()
                        .set(ANSWER.VALUE, value)
                        .set(ANSWER.ANSWERED_AT, now));
    }

    int deleteAnswer(StoredAssessment assessment, String questionId, Instant now) {
        return change(
                assessment,
                now,
                db.deleteFrom(ANSWER)
                        .where(ANSWER.ASSESSMENT_ID.eq(assessment.id()))
                        .and(ANSWER.QUESTION_ID.eq(questionId)));
    }

    int saveCompany(StoredAssessment assessment, CompanyDraft draft, Instant now) {
        return change(
                assessment,
                now,
                db.update(ASSESSMENT)
                        .set(ASSESSMENT.COMPANY_NAME, draft.name().orElse(null))
                        .set(ASSESSMENT.COUNTRY, draft.country().orElse(null))
                        .set(ASSESSMENT.REGION, draft.region().orElse(null))
                        .where(ASSESSMENT.ID.eq(assessment.id())));
    }

    /** Marks that something of the assessment was changed elsewhere in the transaction; the new revision. */
    int touch(StoredAssessment assessment, Instant now) {
        int revision = assessment.revision() + 1;
        db.update(ASSESSMENT)
                .set(ASSESSMENT.REVISION, revision)
                .set(ASSESSMENT.UPDATED_AT, now)
                .where(ASSESSMENT.ID.eq(assessment.id()))
                .execute();
        return revision;
    }

    /** Ends a correction, or with a moment begins one. */
    void correct(StoredAssessment assessment, Optional<Instant> since, Instant now) {
        change(
                assessment,
                now,
                db.update(ASSESSMENT)
                        .set(ASSESSMENT.CORRECTING_SINCE, since.orElse(null))
                        .where(ASSESSMENT.ID.eq(assessment.id())));
    }

    void finish(StoredAssessment assessment, Instant now) {
        change(
                assessment,
                now,
                db.update(ASSESSMENT).set(ASSESSMENT.FINISHED_AT, now).where(ASSESSMENT.ID.eq(assessment.id())));
    }

    /** No batch: that would write what is personal into the SQL text, and so into every error. */
    private int change(StoredAssessment assessment, Instant now, Query change) {
        change.execute();
        return touch(assessment, now);
    }

    static Condition opensWith(AccessKey key) {
        return ASSESSMENT.ID.eq(key.assessment()).and(belongsToWhoeverHas(key.secret()));
    }

    private static Condition belongsToWhoeverHas(AccessSecret secret) {
        return ASSESSMENT.COMPANY_ID.in(DSL.select(COMPANY_ACCESS.COMPANY_ID)
                .from(COMPANY_ACCESS)
                .where(COMPANY_ACCESS.ACCESS_HASH.eq(secret.hash())));
    }

    static StoredAssessment stored(AssessmentRecord row) {
        return new StoredAssessment(
                row.getId(),
                row.getCompanyId(),
                row.getQuestionnaireHash(),
                new CompanyDraft(
                        Optional.ofNullable(row.getCompanyName()),
                        Optional.ofNullable(row.getCountry()),
                        Optional.ofNullable(row.getRegion())),
                row.getRevision(),
                Optional.ofNullable(row.getFollows()),
                row.getCreatedAt(),
                Optional.ofNullable(row.getFinishedAt()),
                Optional.ofNullable(row.getCorrectingSince()));
    }
}
