package org.astrolabio.definition;

import static org.astrolabio.database.schema.Tables.QUESTIONNAIRE_VERSION;

import java.time.Instant;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The versions of the questionnaire in the database. */
@Repository
class QuestionnaireRepository {

    private final DSLContext db;

    QuestionnaireRepository(DSLContext db) {
        this.db = db;
    }

    /** Does nothing if there is one of the same hash. */
    void insertIfNew(String hash, String version, byte[] content, Instant now) {
        db.insertInto(QUESTIONNAIRE_VERSION)
                .set(QUESTIONNAIRE_VERSION.HASH, hash)
                .set(QUESTIONNAIRE_VERSION.VERSION, version)
                .set(QUESTIONNAIRE_VERSION.CONTENT, content)
                .set(QUESTIONNAIRE_VERSION.STORED_AT, now)
                .onDuplicateKeyIgnore()
                .execute();
    }

    Optional<byte[]> content(String hash) {
        return db.select(QUESTIONNAIRE_VERSION.CONTENT)
                .from(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.HASH.eq(hash))
                .fetchOptional(QUESTIONNAIRE_VERSION.CONTENT);
    }
}
