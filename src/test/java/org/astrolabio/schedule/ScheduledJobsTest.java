package org.astrolabio.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.comparison.ShareResults;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.astrolabio.reminder.Hands;
import org.astrolabio.reminder.Letters;
import org.astrolabio.reminder.Node;
import org.astrolabio.reminder.RemindMe;
import org.astrolabio.reminder.ReminderState;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.annotation.Schedules;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.Task;
import org.springframework.scheduling.config.TaskExecutionOutcome;

/**
 * What the clock starts, started by the clock itself on two nodes at once: each job does its work, and once. Nobody calls
 * a job here.
 */
@ExtendWith(OutputCaptureExtension.class)
class ScheduledJobsTest {

    private static final String REBUILD = "NightlyRebuild.rebuild";
    private static final String RETRY = "Outbox.retry";
    private static final String LOOK = "DueReminders.look";
    private static final String REHEARSE = "RehearseAtStart.rehearse";
    /** Again and again. */
    private static final Set<String> TRIED_HERE = Set.of(REBUILD, RETRY, LOOK);

    private static final List<String> OFTEN = List.of(
            "astrolabio.benchmarks.cron=* * * * * *",
            "astrolabio.outbox.retry-every=PT0.2S",
            "astrolabio.reminder.look-after=PT0.2S",
            "astrolabio.reminder.look-every=PT0.2S");

    private static final Hands HANDS = new Hands(Instant.parse("2026-11-22T10:00:00Z"));

    private static EmbeddedMariaDb database;
    private static Letters letters;
    private static final List<Node> NODES = new ArrayList<>();
    private static String toldAtStart;

    @BeforeAll
    static void startAll(@TempDir Path data, CapturedOutput log) {
        database = EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
        letters = new Letters();
        NODES.add(Node.start(database, letters.port(), HANDS, OFTEN));
        await().until(() -> rebuilds() == 1);
        NODES.add(Node.start(database, letters.port(), HANDS, OFTEN));
        toldAtStart = log.getAll();
    }

    @AfterAll
    static void stopAll() {
        NODES.reversed().forEach(Node::close);
        NODES.clear();
        database.close();
    }

    @AfterEach
    void clear() {
        letters.goAway();
        db().execute("delete from EVENT_PUBLICATION");
        db().execute("delete from reminder");
    }

    @Test
    void noJobIsUntried() throws IOException {
        Set<String> withWhatIsDoneOnce = new HashSet<>(TRIED_HERE);
        withWhatIsDoneOnce.add(REHEARSE);
        assertThat(written()).as("add a test here for a new job").isEqualTo(withWhatIsDoneOnce);
        assertThat(NODES).allSatisfy(node -> assertThat(tasks(node)
                        .map(Task::toString)
                        .map(ScheduledJobsTest::name)
                        .collect(Collectors.toSet()))
                .as("add a test here for a new job")
                .isEqualTo(TRIED_HERE));
    }

    /** Every method that says by an annotation when it is started, whatever its class depends on to become a bean. */
    private static Set<String> written() throws IOException {
        Set<String> methods = new HashSet<>();
        MetadataReaderFactory classes = MetadataReaderFactory.create((ResourceLoader) null);
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:org/astrolabio/**/*.class")) {
            AnnotationMetadata type = classes.getMetadataReader(file).getAnnotationMetadata();
            for (Class<?> annotation : List.of(Scheduled.class, Schedules.class)) {
                for (MethodMetadata method : type.getAnnotatedMethods(annotation.getName())) {
                    assertThat(type.isAnnotated(StartedByClock.class.getName()))
                            .as("%s is said to be started by the clock", type.getClassName())
                            .isTrue();
                    methods.add(name(type.getClassName() + "." + method.getMethodName()));
                }
            }
        }
        return methods;
    }

    @Test
    void companiesAreCountedAnewOnceEachNight() {
        NODES.getFirst()
                .get(ShareResults.class)
                .give(NODES.getFirst().get(OpenAssessment.class).open(company()).companyId());

        for (int night = 0; night < 2; night++) {
            awaitRoundsOnBothNodes(REBUILD);
            long before = rebuilds();
            HANDS.move(Duration.ofDays(1));
            await().until(() -> rebuilds() > before);
            awaitRoundsOnBothNodes(REBUILD);

            assertThat(rebuilds()).isEqualTo(before + 1);
            assertThat(count(
                            "peer_generation where as_of = ?",
                            HANDS.instant().toString().replaceAll("[TZ]", " ")))
                    .isEqualTo(1);
            assertThat(count("peer_member")).isEqualTo(1);
        }
    }

    @Test
    void aStartTellsOfWhenTheComparisonIs() {
        assertThat(toldAtStart)
                .containsOnlyOnce("There is no comparison yet; a rebuild is due and tried within the hour")
                .containsOnlyOnce(
                        "The comparison in force is of 2026-11-22 10:00 UTC; next rebuild 2026-11-22 10:00 UTC");
    }

    @Test
    void whoIsKilledKeepsOthersFromCountingForAWhileAndTheLogSaysWhatThatMeans(CapturedOutput log) {
        awaitRoundsOnBothNodes(REBUILD);
        long before = rebuilds();
        db().execute("update shedlock set locked_by = 'killed', lock_until = utc_timestamp(3) + interval 1 hour");
        HANDS.move(Duration.ofDays(3));

        await().until(() -> log.getAll().contains("older than two days"));
        awaitRoundsOnBothNodes(REBUILD);
        assertThat(rebuilds()).isEqualTo(before);

        db().execute("update shedlock set lock_until = utc_timestamp(3) + interval 1 second");
        await().until(() -> rebuilds() > before);
        awaitRoundsOnBothNodes(REBUILD);
        assertThat(rebuilds()).isEqualTo(before + 1);
    }

    @Test
    void aRebuildThatFailsIsTriedAgain(CapturedOutput log) {
        awaitRoundsOnBothNodes(REBUILD);
        long before = rebuilds();
        db().execute("create trigger full_disk before insert on peer_generation for each row"
                + " signal sqlstate '45000' set message_text = 'The disk is full'");
        HANDS.move(Duration.ofDays(3));
        awaitRoundsOnBothNodes(REBUILD);
        db().execute("drop trigger full_disk");

        await().until(() -> rebuilds() > before);
        assertThat(log)
                .contains("The comparison that was in force stays so", "The disk is full", "older than two days")
                .doesNotContain("\tat ");
    }

    @Test
    void everyJobThatFailsSaysWhatItMeansAndGoesOn(CapturedOutput log) {
        List<String> tables = List.of("peer_generation", "EVENT_PUBLICATION", "reminder");
        tables.forEach(table -> db().execute("rename table " + table + " to gone_" + table));
        await().until(() -> Stream.of(
                        "Keeping the comparison up to date failed",
                        "Looking for mails to try again failed",
                        "Looking for reminders that are due failed")
                .allMatch(log.getAll()::contains));
        tables.forEach(table -> db().execute("rename table gone_" + table + " to " + table));

        TRIED_HERE.forEach(ScheduledJobsTest::awaitRoundsOnBothNodes);
        assertThat(log)
                .contains("./run rebuild-benchmarks", "None is lost", "kept longer than promised", "doesn't exist")
                .doesNotContain("\tat ", "Unexpected error");
    }

    @Test
    void aNodeRehearsesOnceAfterItsStart(CapturedOutput log) {
        List<String> atOnce = List.of(
                "astrolabio.rehearsal.at-start=true",
                "astrolabio.rehearsal.after=0ms",
                "astrolabio.rehearsal.time=1ms");
        try (Node node = Node.start(database, letters.port(), HANDS, atOnce)) {
            await().until(() -> tasks(node)
                    .filter(task -> name(task.toString()).equals(REHEARSE))
                    .map(Task::getLastExecutionOutcome)
                    .anyMatch(round -> round.status() == TaskExecutionOutcome.Status.SUCCESS));
        }
        assertThat(log).doesNotContain("The rehearsal of a diagnosis after the start failed");
    }

    @Test
    void aMailThatCouldNotBeSentIsSentOnce() {
        letters.goAway();
        ask(company());
        await().until(() -> count("EVENT_PUBLICATION where status = 'FAILED'") == 1);

        letters.comeBack();
        HANDS.move(Duration.ofMinutes(2));

        letters.awaitAll(1);
        assertNothingOutstanding();
        awaitRoundsOnBothNodes(RETRY);
        letters.exactly(1);
    }

    @Test
    void whoIsDueIsRemindedOnce() {
        letters.comeBack();
        ask(company());
        letters.awaitAll(1);
        assertNothingOutstanding();
        db().execute("update reminder set confirmed_at = asked_at");

        HANDS.move(Duration.ofDays(366));

        letters.awaitAll(2);
        assertNothingOutstanding();
        awaitRoundsOnBothNodes(LOOK);
        awaitRoundsOnBothNodes(RETRY);
        letters.exactly(2);
        assertThat(count("reminder where address is not null")).isZero();
    }

    @Test
    void anAddressThatNobodyConfirmedIsForgotten() {
        letters.comeBack();
        AccessKey key = company();
        ask(key);
        letters.awaitAll(1);
        assertNothingOutstanding();
        HANDS.move(Duration.ofDays(13));
        awaitRoundsOnBothNodes(LOOK);
        assertThat(count("reminder where address is not null")).isEqualTo(1);

        HANDS.move(Duration.ofDays(1));

        await().until(() -> count("reminder where address is not null") == 0);
        awaitRoundsOnBothNodes(LOOK);
        assertThat(NODES.getFirst().get(RemindMe.class).state(key)).isInstanceOf(ReminderState.Offered.class);
        letters.exactly(1);
    }

    private static AccessKey company() {
        return NODES.getFirst().get(Companies.class).perfect(Map.of());
    }

    private static void ask(AccessKey key) {
        NODES.getFirst().get(RemindMe.class).ask(key, "lola.perez@example.org", Locale.of("es"));
    }

    private static void assertNothingOutstanding() {
        await().until(() -> count("EVENT_PUBLICATION") == 0);
    }

    /** Until the clock has started it on each from now on, and it has ended well. */
    private static void awaitRoundsOnBothNodes(String job) {
        Instant from = Instant.now();
        await().until(() -> NODES.stream().allMatch(node -> tasks(node)
                .filter(task -> name(task.toString()).equals(job))
                .map(Task::getLastExecutionOutcome)
                .anyMatch(round -> round.status() == TaskExecutionOutcome.Status.SUCCESS
                        && round.executionTime().isAfter(from))));
    }

    private static Stream<Task> tasks(Node node) {
        return node.get(ScheduledTaskHolder.class).getScheduledTasks().stream().map(ScheduledTask::getTask);
    }

    /** Without the package. */
    private static String name(String method) {
        return method.replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1");
    }

    private static long rebuilds() {
        return db().fetchSingle("select coalesce(max(number), 0) from peer_generation where completed_at is not null")
                .get(0, long.class);
    }

    private static long count(String what, Object... values) {
        return (long) db().fetchValue("select count(*) from " + what, values);
    }

    private static DSLContext db() {
        return NODES.getFirst().get(DSLContext.class);
    }

    private static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofMinutes(3)).pollInterval(Duration.ofMillis(20));
    }
}
