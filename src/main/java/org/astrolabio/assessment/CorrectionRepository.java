package org.astrolabio.assessment;

import static org.astrolabio.database.schema.Tables.ANSWER;
import static org.astrolabio.database.schema.Tables.ANSWER_BEFORE_CORRECTION;
import static org.astrolabio.database.schema.Tables.MEASUREMENT;
import static org.astrolabio.database.schema.Tables.MEASUREMENT_BEFORE_CORRECTION;

import java.util.UUID;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** What assessments were before their correction was begun, in the database. */
@Repository
class CorrectionRepository {

    private final DSLContext db;

    CorrectionRepository(DSLContext db) {
        this.db = db;
    }

    AnswerSheet answers(UUID assessment) {
        return AssessmentRepository.sheet(
                db.select(ANSWER_BEFORE_CORRECTION.QUESTION_ID, ANSWER_BEFORE_CORRECTION.VALUE)
                        .from(ANSWER_BEFORE_CORRECTION)
                        .where(ANSWER_BEFORE_CORRECTION.ASSESSMENT_ID.eq(assessment)));
    }

    CountedMeasurements measurements(UUID assessment) {
        return MeasurementRepository.counted(db.select(
                        MEASUREMENT_BEFORE_CORRECTION.KPI,
                        MEASUREMENT_BEFORE_CORRECTION.CHANNEL,
                        MEASUREMENT_BEFORE_CORRECTION.VALUE,
                        MEASUREMENT_BEFORE_CORRECTION.COUNTS)
                .from(MEASUREMENT_BEFORE_CORRECTION)
                .where(MEASUREMENT_BEFORE_CORRECTION.ASSESSMENT_ID.eq(assessment)));
    }

    /** Keeps all answers and figures as they are now, with their times. */
    void keep(UUID assessment) {
        copy(ANSWER, ANSWER_BEFORE_CORRECTION, ANSWER.ASSESSMENT_ID.eq(assessment));
        copy(MEASUREMENT, MEASUREMENT_BEFORE_CORRECTION, MEASUREMENT.ASSESSMENT_ID.eq(assessment));
    }

    /** Puts back all answers and figures as they were kept, with their times. */
    void putBack(UUID assessment) {
        delete(ANSWER, ANSWER.ASSESSMENT_ID.eq(assessment));
        delete(MEASUREMENT, MEASUREMENT.ASSESSMENT_ID.eq(assessment));
        copy(ANSWER_BEFORE_CORRECTION, ANSWER, ANSWER_BEFORE_CORRECTION.ASSESSMENT_ID.eq(assessment));
        copy(MEASUREMENT_BEFORE_CORRECTION, MEASUREMENT, MEASUREMENT_BEFORE_CORRECTION.ASSESSMENT_ID.eq(assessment));
    }

    void forget(UUID assessment) {
        delete(ANSWER_BEFORE_CORRECTION, ANSWER_BEFORE_CORRECTION.ASSESSMENT_ID.eq(assessment));
        delete(MEASUREMENT_BEFORE_CORRECTION, MEASUREMENT_BEFORE_CORRECTION.ASSESSMENT_ID.eq(assessment));
    }

    private void copy(Table<? extends Record> from, Table<? extends Record> to, Condition rows) {
        Field<?>[] columns = from.fields();
        db.insertInto(to)
                .columns(Stream.of(columns).map(to::field).toList())
                .select(DSL.select(columns).from(from).where(rows))
                .execute();
    }

    private void delete(Table<? extends Record> table, Condition rows) {
        db.deleteFrom(table).where(rows).execute();
    }
}
