package org.astrolabio.demonstration;

import static org.astrolabio.database.schema.Tables.ASSESSMENT;
import static org.astrolabio.database.schema.Tables.COMPANY;
import static org.astrolabio.database.schema.Tables.DIAGNOSIS;
import static org.astrolabio.database.schema.Tables.PEER_CONSENT;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.Table;
import org.springframework.stereotype.Repository;

/** Invented companies in the database, many at once. */
@Repository
class PopulationRepository {

    private static final String LANGUAGE = "es";
    /** Stands for the document, which nobody opens, as nobody has a key. */
    private static final JSON NO_DOCUMENT = JSON.json("{}");

    private final DSLContext db;

    PopulationRepository(DSLContext db) {
        this.db = db;
    }

    boolean has(UUID company) {
        return db.fetchExists(COMPANY, COMPANY.ID.eq(company));
    }

    void insert(List<Resident> residents) {
        insert(residents, COMPANY, List.of(COMPANY.ID, COMPANY.CREATED_AT), resident ->
                new Object[] {resident.id(), resident.startedAt()});
        insert(
                residents,
                ASSESSMENT,
                List.of(
                        ASSESSMENT.ID,
                        ASSESSMENT.COMPANY_ID,
                        ASSESSMENT.QUESTIONNAIRE_HASH,
                        ASSESSMENT.LANGUAGE,
                        ASSESSMENT.COMPANY_NAME,
                        ASSESSMENT.COUNTRY,
                        ASSESSMENT.REGION,
                        ASSESSMENT.CREATED_AT,
                        ASSESSMENT.UPDATED_AT,
                        ASSESSMENT.FINISHED_AT),
                PopulationRepository::assessment);
        insert(
                residents,
                DIAGNOSIS,
                List.of(
                        DIAGNOSIS.ID,
                        DIAGNOSIS.REVISION,
                        DIAGNOSIS.ASSESSMENT_ID,
                        DIAGNOSIS.QUESTIONNAIRE_VERSION,
                        DIAGNOSIS.QUESTIONNAIRE_HASH,
                        DIAGNOSIS.OVERALL,
                        DIAGNOSIS.LEVEL,
                        DIAGNOSIS.DOCUMENT,
                        DIAGNOSIS.CREATED_AT),
                PopulationRepository::diagnosis);
        insert(
                residents.stream()
                        .filter(resident -> resident.consentGivenAt().isPresent())
                        .toList(),
                PEER_CONSENT,
                List.of(PEER_CONSENT.COMPANY_ID, PEER_CONSENT.GIVEN_AT, PEER_CONSENT.WITHDRAWN_AT),
                resident -> new Object[] {
                    resident.id(),
                    resident.consentGivenAt().orElse(null),
                    resident.consentWithdrawnAt().orElse(null)
                });
    }

    private static Object[] assessment(Resident resident) {
        Diagnosis diagnosis = resident.diagnosis();
        Company company = diagnosis.company();
        return new Object[] {
            resident.id(),
            resident.id(),
            diagnosis.questionnaireHash(),
            LANGUAGE,
            company.name(),
            company.country(),
            company.region().orElse(null),
            resident.startedAt(),
            diagnosis.createdAt(),
            diagnosis.createdAt()
        };
    }

    private static Object[] diagnosis(Resident resident) {
        Diagnosis diagnosis = resident.diagnosis();
        return new Object[] {
            diagnosis.id(),
            diagnosis.revision().number(),
            resident.id(),
            diagnosis.questionnaireVersion(),
            diagnosis.questionnaireHash(),
            diagnosis.scorecard().overall().points().roundedDown(2),
            diagnosis.scorecard().level().id(),
            NO_DOCUMENT,
            diagnosis.createdAt()
        };
    }

    private <R extends Record> void insert(
            List<Resident> residents, Table<R> table, List<Field<?>> columns, Function<Resident, Object[]> row) {
        if (residents.isEmpty()) {
            return;
        }
        BatchBindStep batch = db.batch(db.insertInto(table).columns(columns).values(new Object[columns.size()]));
        for (Resident resident : residents) {
            batch = batch.bind(row.apply(resident));
        }
        batch.execute();
    }
}
