package org.astrolabio.comparison;

import static org.astrolabio.database.schema.Tables.PEER_SECTOR;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Chosen sectors in the database. */
@Repository
class SectorRepository {

    private final DSLContext db;

    SectorRepository(DSLContext db) {
        this.db = db;
    }

    void choose(UUID company, String sector, Instant now) {
        db.insertInto(PEER_SECTOR)
                .set(PEER_SECTOR.COMPANY_ID, company)
                .set(PEER_SECTOR.SECTOR, sector)
                .set(PEER_SECTOR.CHOSEN_AT, now)
                .onDuplicateKeyUpdate()
                .set(PEER_SECTOR.SECTOR, sector)
                .set(PEER_SECTOR.CHOSEN_AT, now)
                .execute();
    }

    Optional<String> chosen(UUID company) {
        return db.select(PEER_SECTOR.SECTOR)
                .from(PEER_SECTOR)
                .where(PEER_SECTOR.COMPANY_ID.eq(company))
                .fetchOptional(PEER_SECTOR.SECTOR);
    }
}
