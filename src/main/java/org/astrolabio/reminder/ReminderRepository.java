package org.astrolabio.reminder;

import static org.astrolabio.database.schema.Tables.REMINDER;
import static org.astrolabio.database.schema.Tables.REMINDER_TOKEN;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.assessment.AccessSecret;
import org.astrolabio.database.schema.tables.records.ReminderRecord;
import org.astrolabio.mail.MailAddress;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Reminders and the tokens of their mails in the database: one reminder a company. */
@Repository
class ReminderRepository {

    private final DSLContext db;

    ReminderRepository(DSLContext db) {
        this.db = db;
    }

    Optional<StoredReminder> find(UUID company) {
        return db.selectFrom(REMINDER).where(REMINDER.COMPANY_ID.eq(company)).fetchOptional(ReminderRepository::stored);
    }

    /** The same as {@link #find}, and nobody else can change it before the transaction ends. */
    Optional<StoredReminder> lock(UUID company) {
        return db.selectFrom(REMINDER)
                .where(REMINDER.COMPANY_ID.eq(company))
                .forUpdate()
                .fetchOptional(ReminderRepository::stored);
    }

    Optional<StoredReminder> lockById(UUID reminder) {
        return db.selectFrom(REMINDER)
                .where(REMINDER.ID.eq(reminder))
                .forUpdate()
                .fetchOptional(ReminderRepository::stored);
    }

    Optional<StoredReminder> findByToken(AccessSecret token) {
        return db.selectFrom(REMINDER)
                .where(REMINDER.ID.in(DSL.select(REMINDER_TOKEN.REMINDER_ID)
                        .from(REMINDER_TOKEN)
                        .where(REMINDER_TOKEN.HASH.eq(token.hash()))))
                .fetchOptional(ReminderRepository::stored);
    }

    /** In place of whatever the company asked for before. */
    void request(StoredReminder reminder) {
        find(reminder.company()).ifPresent(before -> deleteTokens(before.id()));
        ReminderRecord row = new ReminderRecord();
        row.setCompanyId(reminder.company());
        row.setId(reminder.id());
        row.setAssessmentId(reminder.assessment());
        row.setAddress(reminder.address().map(MailAddress::text).orElse(null));
        row.setLanguage(reminder.language().getLanguage());
        row.setDueAt(reminder.dueAt());
        row.setAskedAt(reminder.askedAt());
        row.setAttempts(reminder.attempts());
        row.setConfirmationSentAt(null);
        row.setConfirmedAt(null);
        row.setQueuedAt(null);
        row.setSentAt(null);
        row.setSendingUntil(null);
        db.insertInto(REMINDER).set(row).onDuplicateKeyUpdate().set(row).execute();
    }

    void confirm(UUID reminder, Instant now) {
        db.update(REMINDER)
                .set(REMINDER.CONFIRMED_AT, now)
                .set(REMINDER.ATTEMPTS, 0)
                .where(REMINDER.ID.eq(reminder))
                .execute();
    }

    /** The address is gone, and no link leads to the reminder any more. */
    void forget(UUID reminder) {
        db.update(REMINDER)
                .setNull(REMINDER.ADDRESS)
                .setNull(REMINDER.SENDING_UNTIL)
                .where(REMINDER.ID.eq(reminder))
                .execute();
        deleteTokens(reminder);
    }

    void addToken(UUID reminder, AccessSecret token, Instant now) {
        db.insertInto(REMINDER_TOKEN)
                .set(REMINDER_TOKEN.HASH, token.hash())
                .set(REMINDER_TOKEN.REMINDER_ID, reminder)
                .set(REMINDER_TOKEN.MINTED_AT, now)
                .execute();
    }

    /** Until then nobody else may send a mail of this reminder. */
    void holdUntil(UUID reminder, Instant end) {
        db.update(REMINDER)
                .set(REMINDER.SENDING_UNTIL, end)
                .where(REMINDER.ID.eq(reminder))
                .execute();
    }

    void release(UUID reminder) {
        db.update(REMINDER)
                .setNull(REMINDER.SENDING_UNTIL)
                .where(REMINDER.ID.eq(reminder))
                .execute();
    }

    void confirmationSent(UUID reminder, Instant now) {
        db.update(REMINDER)
                .set(REMINDER.CONFIRMATION_SENT_AT, now)
                .setNull(REMINDER.SENDING_UNTIL)
                .where(REMINDER.ID.eq(reminder))
                .execute();
    }

    void reminderSent(UUID reminder, Instant now) {
        db.update(REMINDER)
                .set(REMINDER.SENT_AT, now)
                .where(REMINDER.ID.eq(reminder))
                .execute();
        forget(reminder);
    }

    /** Those that are due and not in the outbox, the oldest first. */
    List<UUID> due(Instant now, int most) {
        return db.select(REMINDER.ID)
                .from(REMINDER)
                .where(REMINDER.DUE_AT.le(now))
                .and(REMINDER.ADDRESS.isNotNull())
                .and(REMINDER.CONFIRMED_AT.isNotNull())
                .and(REMINDER.QUEUED_AT.isNull())
                .orderBy(REMINDER.DUE_AT)
                .limit(most)
                .fetch(REMINDER.ID);
    }

    /** False if somebody else was faster. */
    boolean queue(UUID reminder, Instant now) {
        return db.update(REMINDER)
                        .set(REMINDER.QUEUED_AT, now)
                        .where(REMINDER.ID.eq(reminder))
                        .and(REMINDER.QUEUED_AT.isNull())
                        .execute()
                == 1;
    }

    /** Those whose address was not confirmed, and which were asked for at that time or before. */
    List<UUID> unconfirmed(Instant askedAt) {
        return db.select(REMINDER.ID)
                .from(REMINDER)
                .where(REMINDER.ASKED_AT.le(askedAt))
                .and(REMINDER.ADDRESS.isNotNull())
                .and(REMINDER.CONFIRMED_AT.isNull())
                .fetch(REMINDER.ID);
    }

    /** Counts from a newer diagnosis, unless the reminder is on its way already. */
    void countFrom(UUID company, UUID assessment, Instant dueAt) {
        db.update(REMINDER)
                .set(REMINDER.ASSESSMENT_ID, assessment)
                .set(REMINDER.DUE_AT, dueAt)
                .where(REMINDER.COMPANY_ID.eq(company))
                .and(REMINDER.ADDRESS.isNotNull())
                .and(REMINDER.QUEUED_AT.isNull())
                .execute();
    }

    private void deleteTokens(UUID reminder) {
        db.deleteFrom(REMINDER_TOKEN)
                .where(REMINDER_TOKEN.REMINDER_ID.eq(reminder))
                .execute();
    }

    private static StoredReminder stored(ReminderRecord row) {
        return new StoredReminder(
                row.getId(),
                row.getCompanyId(),
                row.getAssessmentId(),
                Optional.ofNullable(row.getAddress()).flatMap(MailAddress::parse),
                Locale.of(row.getLanguage()),
                row.getDueAt(),
                row.getAskedAt(),
                row.getAttempts(),
                Optional.ofNullable(row.getConfirmationSentAt()),
                Optional.ofNullable(row.getConfirmedAt()),
                Optional.ofNullable(row.getSendingUntil()));
    }
}
