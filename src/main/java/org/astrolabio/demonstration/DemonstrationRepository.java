package org.astrolabio.demonstration;

import static org.astrolabio.database.schema.Tables.DATA_KIND;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** How far the demonstration in the database has come. */
@Repository
class DemonstrationRepository {

    private final DSLContext db;

    DemonstrationRepository(DSLContext db) {
        this.db = db;
    }

    /** When the database became one for a demonstration. */
    Instant since() {
        return db.select(DATA_KIND.SINCE)
                .from(DATA_KIND)
                .fetchOptional(DATA_KIND.SINCE)
                .orElseThrow();
    }

    /** The secret that opens the company which is shown; empty until all is there. */
    Optional<String> entrance() {
        return db.select(DATA_KIND.ENTRANCE)
                .from(DATA_KIND)
                .where(DATA_KIND.SETTLED_AT.isNotNull())
                .fetchOptional(DATA_KIND.ENTRANCE);
    }

    void settle(String entrance, Instant now) {
        db.update(DATA_KIND)
                .set(DATA_KIND.ENTRANCE, entrance)
                .set(DATA_KIND.SETTLED_AT, now)
                .execute();
    }
}
