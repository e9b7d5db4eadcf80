package org.astrolabio.comparison;

import static org.astrolabio.database.schema.Tables.COMPANY;
import static org.astrolabio.database.schema.Tables.PEER_CONSENT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Consents in the database. */
@Repository
class ConsentRepository {

    private final DSLContext db;

    ConsentRepository(DSLContext db) {
        this.db = db;
    }

    /** Nobody else changes the consent of the company before the transaction ends. */
    void lock(UUID company) {
        db.select(COMPANY.ID)
                .from(COMPANY)
                .where(COMPANY.ID.eq(company))
                .forUpdate()
                .fetchSingle();
    }

    Consent latest(UUID company) {
        return db.selectFrom(PEER_CONSENT)
                .where(PEER_CONSENT.COMPANY_ID.eq(company))
                .orderBy(PEER_CONSENT.GIVEN_AT.desc())
                .limit(1)
                .fetchOptional(
                        row -> new Consent(Optional.of(row.getGivenAt()), Optional.ofNullable(row.getWithdrawnAt())))
                .orElse(Consent.NEVER_GIVEN);
    }

    void insert(UUID company, Instant now) {
        db.insertInto(PEER_CONSENT)
                .set(PEER_CONSENT.COMPANY_ID, company)
                .set(PEER_CONSENT.GIVEN_AT, now)
                .onDuplicateKeyUpdate()
                .setNull(PEER_CONSENT.WITHDRAWN_AT)
                .execute();
    }

    void withdraw(UUID company, Instant now) {
        db.update(PEER_CONSENT)
                .set(PEER_CONSENT.WITHDRAWN_AT, now)
                .where(PEER_CONSENT.COMPANY_ID.eq(company))
                .and(PEER_CONSENT.WITHDRAWN_AT.isNull())
                .execute();
    }
}
