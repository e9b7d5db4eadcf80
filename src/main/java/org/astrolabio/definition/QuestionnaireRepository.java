package org.astrolabio.definition;

import static org.astrolabio.database.schema.Tables.QUESTIONNAIRE_VERSION;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Records;
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

    List<StoredVersion> versions() {
        return db.select(QUESTIONNAIRE_VERSION.HASH, QUESTIONNAIRE_VERSION.VERSION, QUESTIONNAIRE_VERSION.STORED_AT)
                .from(QUESTIONNAIRE_VERSION)
                .fetch(Records.mapping(StoredVersion::new));
    }

    Optional<byte[]> content(String hash) {
        return db.select(QUESTIONNAIRE_VERSION.CONTENT)
                .from(QUESTIONNAIRE_VERSION)
                .where(QUESTIONNAIRE_VERSION.HASH.eq(hash))
                .fetchOptional(QUESTIONNAIRE_VERSION.CONTENT);
    }
}
