package org.astrolabio.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.CorrectDiagnosis;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.transaction.support.TransactionOperations;

/** Reminders from the request to the mail a year later, on a real database and with a real mail server. */
@ExtendWith(OutputCaptureExtension.class)
class ReminderMailTest {

    private static final Instant BEGINNING = Instant.parse("2026-11-22T10:00:00Z");
    private static final Locale SPANISH = Locale.of("es");
    private static final String ADDRESS = "lola.perez@example.org";

    private static EmbeddedMariaDb database;
    private static Letters letters;
    private static Hands hands;
    private static Node node;

    @BeforeAll
    static void startAll(@TempDir Path data) {
        database = EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
        letters = new Letters();
        hands = new Hands(BEGINNING);
        node = Node.start(database, letters.port(), hands);
    }

    @AfterAll
    static void stopAll() {
        node.close();
        database.close();
    }

    @BeforeEach
    void startOver() {
        hands.moveTo(BEGINNING);
        letters.comeBack();
    }

    /** A mail that is still on its way would reach the next test. */
    @AfterEach
    void clear() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> outbox("PUBLISHED") + outbox("PROCESSING") + outbox("RESUBMITTED") == 0);
        letters.goAway();
        db().execute("delete from EVENT_PUBLICATION");
        db().execute("delete from reminder");
        db().execute("delete from mail_address");
    }

    @ParameterizedTest
    @CsvSource({
        "es, Confirma tu aviso de Astrolabio, Confirmar el aviso, Borrar ya mi dirección",
        "en, Confirm your reminder from Astrolabio, Confirm the reminder, Delete my address now"
    })
    void asksAtOnceInTheReadersLanguageWhetherItWasThem(String language, String subject, String action, String stop)
            throws Exception {
        ask(company(), ADDRESS, Locale.of(language));

        MimeMessage mail = letters.awaitAll(1).getFirst();
        String token = Letters.secret(mail, "/reminder/confirm/");
        String plain = Letters.text(mail, "text/plain");
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(mail.getFrom()[0]).hasToString("Astrolabio <avisos@example.org>");
        assertThat(mail.getHeader("List-Unsubscribe"))
                .containsExactly("<https://astrolabio.example.org/reminder/stop/" + token + "?lang=" + language + ">");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(plain).contains(action + ":", stop + ":", token).doesNotContain("Cerámica");
        assertThat(Letters.text(mail, "text/html"))
                .contains("lang=\"" + language + "\"", action, stop, token)
                .doesNotContain("Cerámica");
        assertNothingOutstanding();
    }

    @Test
    void aMailServerThatIsAwayGetsItLater(CapturedOutput log) {
        letters.goAway();
        ask(company(), ADDRESS, SPANISH);
        await().until(() -> outbox("FAILED") == 1);

        letters.comeBack();
        hands.move(Duration.ofMinutes(2));

        letters.awaitAll(1);
        assertNothingOutstanding();
        assertThat(log).contains("stays in the outbox").doesNotContain("lola", "/reminder/");
    }

    @Test
    void whatWasPromisedBeforeACrashIsSentAfterIt() {
        AccessKey key = company();
        try (Node crashing = Node.start(database, letters.port(), hands, NeverGetsToIt.class)) {
            crashing.get(RemindMe.class).ask(key, ADDRESS, SPANISH);
        }
        assertThat(outbox("PUBLISHED")).isEqualTo(1);
        letters.exactly(0);

        try (Node restarted = Node.start(database, letters.port(), hands)) {
            letters.awaitAll(1);
            assertNothingOutstanding();
            assertThat(restarted.get(RemindMe.class).state(key)).isInstanceOf(ReminderState.Waiting.class);
        }
    }

    /** An application that is killed right after a commit never runs what was to come after it. */
    @TestConfiguration(proxyBeanMethods = false)
    static class NeverGetsToIt {

        @Bean
        AsyncTaskExecutor applicationTaskExecutor() {
            return task -> {};
        }
    }

    @Test
    void whatWasBeingSentWhenItCrashedIsSentOnceItMayBe() {
        AccessKey key = company();
        try (Node crashing = Node.start(database, letters.port(), hands, NeverGetsToIt.class)) {
            crashing.get(RemindMe.class).ask(key, ADDRESS, SPANISH);
        }
        db().execute("update EVENT_PUBLICATION set status = 'PROCESSING'");
        db().execute(
                        "update reminder set sending_until = ?",
                        BEGINNING.plusSeconds(120).toString().replaceAll("[TZ]", " "));

        Node restarted = Node.start(database, letters.port(), hands);
        try (restarted) {
            await().until(() -> outbox("FAILED") == 1);
            letters.exactly(0);

            hands.move(Duration.ofMinutes(5));

            letters.awaitAll(1);
            assertNothingOutstanding();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUBLISHED", "PROCESSING", "RESUBMITTED"})
    void whatACrashedNodeLeftBehindIsSentByAnother(String status) {
        AccessKey key = company();
        try (Node crashing = Node.start(database, letters.port(), hands, NeverGetsToIt.class)) {
            crashing.get(RemindMe.class).ask(key, ADDRESS, SPANISH);
        }
        db().execute("update EVENT_PUBLICATION set status = ?", status);

        hands.move(Duration.ofMinutes(6));

        letters.awaitAll(1);
        assertNothingOutstanding();
    }

    @Test
    void theSameEventTwiceIsOneMail() {
        AccessKey key = company();
        ask(key, ADDRESS, SPANISH);
        StoredReminder stored = reminder(key);
        node.get(TransactionOperations.class).executeWithoutResult(status -> {
            node.publish(new ConfirmationWanted(stored.id()));
            node.publish(new ConfirmationWanted(stored.id()));
        });

        await().until(() -> outbox("PROCESSING") + outbox("PUBLISHED") == 0);
        hands.move(Duration.ofMinutes(5));

        assertNothingOutstanding();
        letters.exactly(1);
    }

    @Test
    void askedTwiceIsOneMail() {
        AccessKey key = company();
        ask(key, ADDRESS, SPANISH);

        assertThat(ask(key, " " + ADDRESS, SPANISH)).isInstanceOf(ReminderState.Waiting.class);

        letters.awaitAll(1);
        assertNothingOutstanding();
        letters.exactly(1);
    }

    @Test
    void nobodyIsFlooded() {
        AccessKey key = company();
        ask(key, ADDRESS, SPANISH);
        node.get(RemindMe.class).cancel(key);

        assertThatExceptionOfType(RefusedReminder.class)
                .isThrownBy(() -> ask(key, "victim@example.org", SPANISH))
                .satisfies(refused -> assertThat(refused.problem())
                        .isEqualTo(new ReminderProblem.TooSoon(BEGINNING.plus(Duration.ofMinutes(2)))));
        hands.move(Duration.ofMinutes(2));
        ask(key, "victim@example.org", SPANISH);
        node.get(RemindMe.class).cancel(key);
        hands.move(Duration.ofMinutes(3));
        assertThatExceptionOfType(RefusedReminder.class).isThrownBy(() -> ask(key, "victim@example.org", SPANISH));
        hands.move(Duration.ofMinutes(1));
        assertThat(ask(key, "victim@example.org", SPANISH)).isInstanceOf(ReminderState.Waiting.class);
    }

    @ParameterizedTest
    @CsvSource({
        "es, 'Ha pasado un año: ¿vemos cuánto has avanzado?', Repetir el diagnóstico:, No recibir más avisos:",
        "en, 'A year has passed: shall we see how far you have come?', Take the diagnosis again:, No more reminders:"
    })
    void aYearLaterOneMailLeadsBackAndTheAddressIsForgotten(String language, String subject, String action, String stop)
            throws Exception {
        AccessKey key = company();
        confirm(ask(key, ADDRESS, Locale.of(language)));

        hands.moveTo(Instant.parse("2027-11-22T09:59:59Z"));
        node.get(DueReminders.class).look();
        letters.exactly(1);
        hands.moveTo(Instant.parse("2027-11-22T10:00:00Z"));
        node.get(DueReminders.class).look();

        MimeMessage mail = letters.awaitAll(2).getLast();
        assertThat(mail.getSubject()).isEqualTo(subject);
        assertThat(Letters.text(mail, "text/plain")).contains("Cerámica Lola", action, stop);
        assertThat(Letters.text(mail, "text/html")).contains("Cerámica Lola");
        assertThat(mail.getHeader("List-Unsubscribe")[0]).contains("/reminder/stop/");
        AccessKey fresh = node.get(FollowLink.class).follow(Letters.secret(mail, "/continue/"));
        assertThat(fresh.assessment()).isEqualTo(key.assessment());
        assertThat(fresh.secret()).isNotEqualTo(key.secret());
        assertThat(node.get(OpenAssessment.class).open(key).id()).isEqualTo(key.assessment());
        assertNothingOutstanding();
        assertThat(db().fetchValue("select count(*) from reminder where address is not null"))
                .isEqualTo(0L);
        assertThat(db().fetchValue("select count(*) from reminder_token")).isEqualTo(0L);

        node.get(DueReminders.class).look();
        assertNothingOutstanding();
        letters.exactly(2);
        assertThat(node.get(RemindMe.class).state(key))
                .isEqualTo(new ReminderState.Offered(Instant.parse("2028-11-22T10:00:00Z")));
        assertThat(ask(key, ADDRESS, SPANISH)).isInstanceOf(ReminderState.Waiting.class);
    }

    @Test
    void severalNodesThatLookAtTheSameTimeSendOneMail() {
        confirm(ask(company(), ADDRESS, SPANISH));
        hands.move(Duration.ofDays(366));

        try (Node other = Node.start(database, letters.port(), hands)) {
            Stream.of(node, other, node, other)
                    .map(each -> CompletableFuture.runAsync(each.get(DueReminders.class)::look))
                    .toList()
                    .forEach(CompletableFuture::join);

            letters.awaitAll(2);
            assertNothingOutstanding();
            letters.exactly(2);
        }
    }

    @Test
    void withoutAConfirmationThereIsNoReminderAndTheAddressIsForgottenAfterTwoWeeks() {
        AccessKey key = company();
        ask(key, ADDRESS, SPANISH);
        String token = Letters.secret(letters.awaitAll(1).getFirst(), "/reminder/confirm/");
        assertNothingOutstanding();

        hands.move(Duration.ofDays(14));
        assertThat(node.get(ReminderLinks.class).look(token)).isEmpty();
        assertThat(node.get(ReminderLinks.class).confirm(token)).isEmpty();
        node.get(DueReminders.class).look();

        assertThat(db().fetchValue("select count(*) from reminder where address is not null"))
                .isEqualTo(0L);
        hands.move(Duration.ofDays(400));
        node.get(DueReminders.class).look();
        assertNothingOutstanding();
        letters.exactly(1);
    }

    @Test
    void confirmingIsDoneOnceAndAUsedLinkSaysSo() {
        AccessKey key = company();
        ask(key, ADDRESS, SPANISH);
        String token = Letters.secret(letters.awaitAll(1).getFirst(), "/reminder/confirm/");
        ReminderLinks links = node.get(ReminderLinks.class);

        assertThat(links.look(token)).get().isInstanceOf(ReminderState.Waiting.class);
        assertThat(links.confirm(token)).get().isInstanceOf(ReminderState.Confirmed.class);
        Instant confirmedAt = reminder(key).confirmedAt().orElseThrow();
        hands.move(Duration.ofDays(30));
        assertThat(links.confirm(token)).get().isInstanceOf(ReminderState.Confirmed.class);

        assertThat(reminder(key).confirmedAt()).contains(confirmedAt);
        assertThat(links.look("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).isEmpty();
        assertThat(links.look("../../etc")).isEmpty();
    }

    @Test
    void aLinkOfAFormerRequestOpensNothing() {
        AccessKey key = company();
        ask(key, ADDRESS, SPANISH);
        String token = Letters.secret(letters.awaitAll(1).getFirst(), "/reminder/confirm/");
        node.get(RemindMe.class).cancel(key);
        hands.move(Duration.ofHours(1));
        ask(key, "marta@example.org", SPANISH);

        assertThat(node.get(ReminderLinks.class).confirm(token)).isEmpty();
        node.get(ReminderLinks.class).stop(token);

        assertThat(reminder(key).address()).isPresent();
        assertThat(reminder(key).isConfirmed()).isFalse();
    }

    @Test
    void severalCompaniesTogetherFloodNobodyEither() {
        ask(company(), "victim@example.org", SPANISH);

        assertThatExceptionOfType(RefusedReminder.class)
                .isThrownBy(() -> ask(company(), "Victim@example.org", SPANISH))
                .satisfies(refused -> assertThat(refused.problem())
                        .isEqualTo(new ReminderProblem.TooSoon(BEGINNING.plus(Duration.ofMinutes(2)))));
        assertThat(ask(company(), ADDRESS, SPANISH)).isInstanceOf(ReminderState.Waiting.class);
        letters.awaitAll(2);
    }

    @Test
    void whoeverWantsNoMailGetsNoneFromAnyCompany() {
        ask(company(), "victim@example.org", SPANISH);
        node.get(ReminderLinks.class).stop(Letters.secret(letters.awaitAll(1).getFirst(), "/reminder/stop/"));
        hands.move(Duration.ofDays(100));

        assertThatExceptionOfType(RefusedReminder.class)
                .isThrownBy(() -> ask(company(), "victim@example.org", SPANISH))
                .satisfies(refused -> assertThat(refused.problem()).isEqualTo(new ReminderProblem.NotWanted()));
        letters.exactly(1);
        assertThat(db().fetch("select * from mail_address").toString())
                .as("the address itself is not kept")
                .doesNotContain("victim");
    }

    @Test
    void whoeverUnsubscribesOrCancelsIsNotReminded() {
        AccessKey unsubscribed = company();
        ask(unsubscribed, ADDRESS, SPANISH);
        String token = Letters.secret(letters.awaitAll(1).getFirst(), "/reminder/stop/");
        node.get(ReminderLinks.class).confirm(token);
        AccessKey cancelled = company();
        ask(cancelled, "marta@example.org", SPANISH);
        node.get(ReminderLinks.class).confirm(Letters.secret(letters.awaitAll(2).getLast(), "/reminder/confirm/"));

        node.get(ReminderLinks.class).stop(token);
        node.get(RemindMe.class).cancel(cancelled);
        hands.move(Duration.ofDays(400));
        node.get(DueReminders.class).look();

        assertNothingOutstanding();
        letters.exactly(2);
        assertThat(db().fetchValue("select count(*) from reminder where address is not null"))
                .isEqualTo(0L);
    }

    @Test
    void unsubscribingWhileTheReminderWaitsInTheOutboxStillCounts() {
        AccessKey key = company();
        confirm(ask(key, ADDRESS, SPANISH));
        letters.goAway();
        hands.move(Duration.ofDays(366));
        node.get(DueReminders.class).look();
        await().until(() -> outbox("FAILED") == 1);

        node.get(RemindMe.class).cancel(key);
        letters.comeBack();
        hands.move(Duration.ofHours(2));

        assertNothingOutstanding();
        letters.exactly(0);
    }

    @Test
    void aNewDiagnosisMovesTheReminder() {
        AccessKey key = company();
        confirm(ask(key, ADDRESS, SPANISH));
        hands.move(Duration.ofDays(100));

        AccessKey next = node.get(StartFollowUp.class).start(key, SPANISH);
        node.get(FinishAssessment.class).finish(next);

        assertThat(reminder(key).dueAt()).isEqualTo(Instant.parse("2028-03-02T10:00:00Z"));
        assertThat(reminder(key).assessment()).isEqualTo(next.assessment());
        assertThat(node.get(RemindMe.class).state(next)).isInstanceOf(ReminderState.Confirmed.class);
    }

    @Test
    void aCorrectionLeavesTheReminderWhereItIs() {
        AccessKey key = company();
        confirm(ask(key, ADDRESS, SPANISH));
        var before = reminder(key);
        hands.move(Duration.ofDays(100));

        node.get(CorrectDiagnosis.class).begin(key);
        node.get(AnswerQuestion.class).answer(key, "payments.fraud", Answer.UNKNOWN);
        node.get(CorrectDiagnosis.class)
                .save(key, node.get(OpenAssessment.class).open(key).revision());

        assertThat(reminder(key)).isEqualTo(before);
    }

    @Test
    void anAddressThatTheServerRefusesForGoodIsForgotten(CapturedOutput log) throws Exception {
        try (RefusingServer refusing = new RefusingServer()) {
            letters.giveWayTo(refusing.port());
            AccessKey key = company();
            ask(key, ADDRESS, SPANISH);

            await().until(() -> node.get(RemindMe.class).state(key) instanceof ReminderState.Offered);
            assertNothingOutstanding();
            assertThat(refusing.recipients()).isEqualTo(1);
        }
        assertThat(log).contains("refused with 550").doesNotContain("lola", "/reminder/");
    }

    @Test
    void theOutboxHoldsNeitherAddressesNorSecrets() {
        letters.goAway();
        ask(company(), ADDRESS, SPANISH);
        await().until(() -> outbox("FAILED") == 1);

        List<String> events =
                db().fetch("select serialized_event from EVENT_PUBLICATION").getValues(0, String.class);

        assertThat(events).singleElement().asString().matches("\\{\"reminder\":\"[0-9a-f-]{36}\"}");
    }

    private static AccessKey company() {
        return node.get(Companies.class).perfect(Map.of());
    }

    private static ReminderState ask(AccessKey key, String address, Locale language) {
        return node.get(RemindMe.class).ask(key, address, language);
    }

    private static void confirm(ReminderState asked) {
        assertThat(asked).isInstanceOf(ReminderState.Waiting.class);
        MimeMessage mail = letters.awaitAll(1).getFirst();
        assertThat(node.get(ReminderLinks.class).confirm(Letters.secret(mail, "/reminder/confirm/")))
                .isPresent();
        assertNothingOutstanding();
    }

    private static StoredReminder reminder(AccessKey key) {
        return node.get(ReminderRepository.class)
                .find(node.get(OpenAssessment.class).open(key).companyId())
                .orElseThrow();
    }

    private static void assertNothingOutstanding() {
        await().atMost(Duration.ofSeconds(20)).until(() -> db().fetchValue("select count(*) from EVENT_PUBLICATION")
                .equals(0L));
    }

    private static long outbox(String status) {
        return (long) db().fetchValue("select count(*) from EVENT_PUBLICATION where status = ?", status);
    }

    private static DSLContext db() {
        return node.get(DSLContext.class);
    }
}
