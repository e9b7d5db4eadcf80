package org.astrolabio.diagnosis;

import static org.astrolabio.database.schema.Tables.DIAGNOSIS;

import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.springframework.stereotype.Repository;

/** Diagnoses in the database, as JSON documents. */
@Repository
class DiagnosisRepository {

    private final DSLContext db;

    DiagnosisRepository(DSLContext db) {
        this.db = db;
    }

    void insert(UUID assessment, Diagnosis diagnosis) {
        db.insertInto(DIAGNOSIS)
                .set(DIAGNOSIS.ID, diagnosis.id())
                .set(DIAGNOSIS.REVISION, diagnosis.revision().number())
                .set(DIAGNOSIS.ASSESSMENT_ID, assessment)
                .set(DIAGNOSIS.QUESTIONNAIRE_VERSION, diagnosis.questionnaireVersion())
                .set(DIAGNOSIS.QUESTIONNAIRE_HASH, diagnosis.questionnaireHash())
                .set(DIAGNOSIS.OVERALL, diagnosis.scorecard().overall().points().roundedDown(2))
                .set(DIAGNOSIS.LEVEL, diagnosis.scorecard().level().id())
                .set(DIAGNOSIS.DOCUMENT, JSON.json(DiagnosisJson.write(diagnosis)))
                .set(DIAGNOSIS.CREATED_AT, diagnosis.revision().at())
                .execute();
    }

    /** The latest revision. */
    Optional<Diagnosis> findByAssessment(UUID assessment) {
        return db.select(DIAGNOSIS.DOCUMENT)
                .from(DIAGNOSIS)
                .where(DIAGNOSIS.ASSESSMENT_ID.eq(assessment))
                .orderBy(DIAGNOSIS.REVISION.desc())
                .limit(1)
                .fetchOptional(DIAGNOSIS.DOCUMENT)
                .map(document -> DiagnosisJson.read(document.data()));
    }
}
