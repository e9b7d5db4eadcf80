package org.astrolabio.assessment;

import static org.astrolabio.database.schema.Tables.ANSWER;
import static org.astrolabio.database.schema.Tables.ASSESSMENT;
import static org.astrolabio.database.schema.Tables.COMPANY;
import static org.astrolabio.database.schema.Tables.MEASUREMENT;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.answer.AnswerJson;
import org.astrolabio.core.questionnaire.Answer;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The assessments of a company and what one takes over of another, in the database. */
@Repository
class FollowUpRepository {

    private final DSLContext db;

    FollowUpRepository(DSLContext db) {
        this.db = db;
    }

    /** The company of the assessment that the key opens; nobody else can begin an assessment of it meanwhile. */
    Optional<UUID> lockCompany(AccessKey key) {
        return db.select(COMPANY.ID)
                .from(COMPANY)
                .join(ASSESSMENT)
                .on(ASSESSMENT.COMPANY_ID.eq(COMPANY.ID))
                .where(AssessmentRepository.opensWith(key))
                .forUpdate()
                .fetchOptional(COMPANY.ID);
    }

    /** The assessment that was begun last comes first. */
    List<StoredAssessment> ofCompany(UUID company) {
        return db.selectFrom(ASSESSMENT)
                .where(ASSESSMENT.COMPANY_ID.eq(company))
                .orderBy(ASSESSMENT.CREATED_AT.desc(), ASSESSMENT.ID.desc())
                .fetch(AssessmentRepository::stored);
    }

    /** An assessment of the same company, described as in the one before. */
    void insert(UUID id, StoredAssessment follows, String questionnaireHash, Locale language, Instant now) {
        db.insertInto(ASSESSMENT)
                .set(ASSESSMENT.ID, id)
                .set(ASSESSMENT.COMPANY_ID, follows.companyId())
                .set(ASSESSMENT.FOLLOWS, follows.id())
                .set(ASSESSMENT.QUESTIONNAIRE_HASH, questionnaireHash)
                .set(ASSESSMENT.LANGUAGE, language.getLanguage())
                .set(ASSESSMENT.COMPANY_NAME, follows.company().name().orElse(null))
                .set(ASSESSMENT.COUNTRY, follows.company().country().orElse(null))
                .set(ASSESSMENT.REGION, follows.company().region().orElse(null))
                .set(ASSESSMENT.CREATED_AT, now)
                .set(ASSESSMENT.UPDATED_AT, now)
                .execute();
    }

    /** Each keeps the time at which it was given. */
    void copyAnswers(UUID from, UUID to, Collection<String> questions) {
        db.insertInto(ANSWER, ANSWER.ASSESSMENT_ID, ANSWER.QUESTION_ID, ANSWER.VALUE, ANSWER.ANSWERED_AT)
                .select(DSL.select(DSL.val(to), ANSWER.QUESTION_ID, ANSWER.VALUE, ANSWER.ANSWERED_AT)
                        .from(ANSWER)
                        .where(ANSWER.ASSESSMENT_ID.eq(from))
                        .and(ANSWER.QUESTION_ID.in(questions)))
                .execute();
    }

    void saveAnswer(UUID assessment, String question, Answer answer, Instant now) {
        JSON value = JSON.json(AnswerJson.write(answer));
        db.insertInto(ANSWER)
                .set(ANSWER.ASSESSMENT_ID, assessment)
                .set(ANSWER.QUESTION_ID, question)
                .set(ANSWER.VALUE, value)
                .set(ANSWER.ANSWERED_AT, now)
                .onDuplicateKeyUpdate()
                .set(ANSWER.VALUE, value)
                .set(ANSWER.ANSWERED_AT, now)
                .execute();
    }

    /** Each keeps the time at which it was measured. */
    void copyMeasurements(UUID from, UUID to, String kpi, Collection<String> channels) {
        db.insertInto(
                        MEASUREMENT,
                        MEASUREMENT.ASSESSMENT_ID,
                        MEASUREMENT.KPI,
                        MEASUREMENT.CHANNEL,
                        MEASUREMENT.VALUE,
                        MEASUREMENT.COUNTS,
                        MEASUREMENT.MEASURED_AT)
                .select(DSL.select(
                                DSL.val(to),
                                MEASUREMENT.KPI,
                                MEASUREMENT.CHANNEL,
                                MEASUREMENT.VALUE,
                                MEASUREMENT.COUNTS,
                                MEASUREMENT.MEASURED_AT)
                        .from(MEASUREMENT)
                        .where(MEASUREMENT.ASSESSMENT_ID.eq(from))
                        .and(MEASUREMENT.KPI.eq(kpi))
                        .and(MEASUREMENT.CHANNEL.in(channels)))
                .execute();
    }
}
