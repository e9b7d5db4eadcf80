package org.astrolabio.reminder;

import static org.astrolabio.database.schema.Tables.MAIL_ADDRESS;
import static org.astrolabio.database.schema.Tables.MAIL_KEY;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.astrolabio.mail.MailAddress;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What was asked of each address, whichever company asked; of the address itself only a keyed hash is kept. */
@Repository
class AddressRepository {

    /** @param stopped whether its reader said that there shall be no more mail */
    record Asked(Instant askedAt, int attempts, boolean stopped) {}

    private static final String ALGORITHM = "HmacSHA256";

    private final DSLContext db;

    AddressRepository(DSLContext db) {
        this.db = db;
    }

    /** Nobody else can change it before the transaction ends. */
    Optional<Asked> lock(MailAddress address) {
        return db.selectFrom(MAIL_ADDRESS)
                .where(MAIL_ADDRESS.HASH.eq(hash(address)))
                .forUpdate()
                .fetchOptional(row -> new Asked(row.getAskedAt(), row.getAttempts(), row.getStoppedAt() != null));
    }

    /** Of how many addresses something was asked since then. */
    int askedSince(Instant time) {
        return db.fetchCount(MAIL_ADDRESS, MAIL_ADDRESS.ASKED_AT.gt(time));
    }

    void asked(MailAddress address, Instant now, int attempts) {
        db.insertInto(MAIL_ADDRESS)
                .set(MAIL_ADDRESS.HASH, hash(address))
                .set(MAIL_ADDRESS.ASKED_AT, now)
                .set(MAIL_ADDRESS.ATTEMPTS, attempts)
                .onDuplicateKeyUpdate()
                .set(MAIL_ADDRESS.ASKED_AT, now)
                .set(MAIL_ADDRESS.ATTEMPTS, attempts)
                .execute();
    }

    /** It is its reader who asks. */
    void confirmed(MailAddress address) {
        db.update(MAIL_ADDRESS)
                .set(MAIL_ADDRESS.ATTEMPTS, 0)
                .where(MAIL_ADDRESS.HASH.eq(hash(address)))
                .execute();
    }

    void stopped(MailAddress address, Instant now) {
        db.insertInto(MAIL_ADDRESS)
                .set(MAIL_ADDRESS.HASH, hash(address))
                .set(MAIL_ADDRESS.ASKED_AT, now)
                .set(MAIL_ADDRESS.ATTEMPTS, 0)
                .set(MAIL_ADDRESS.STOPPED_AT, now)
                .onDuplicateKeyUpdate()
                .set(MAIL_ADDRESS.STOPPED_AT, now)
                .execute();
    }

    /** Forgets what was asked before then, but not who said that there shall be no more. */
    void forgetBefore(Instant time) {
        db.deleteFrom(MAIL_ADDRESS)
                .where(MAIL_ADDRESS.ASKED_AT.lt(time))
                .and(MAIL_ADDRESS.STOPPED_AT.isNull())
                .execute();
    }

    private byte[] hash(MailAddress address) {
        byte[] secret = db.select(MAIL_KEY.SECRET).from(MAIL_KEY).fetchSingle(MAIL_KEY.SECRET);
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(address.text().toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
