package org.astrolabio.commandline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.database.schema.Tables.PEER_GENERATION;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.astrolabio.database.DatabaseForTests;
import org.astrolabio.language.Messages;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class RebuildTest {

    private static final List<String> PROPERTIES =
            List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password");

    private final DatabaseForTests database = DatabaseForTests.shared();
    private final DSLContext db = database.dsl();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void nameTheDatabase() {
        List<String> values = List.of(database.url(), database.user(), database.password());
        for (int i = 0; i < values.size(); i++) {
            System.setProperty(PROPERTIES.get(i), values.get(i));
        }
    }

    @AfterEach
    void forgetTheDatabase() {
        PROPERTIES.forEach(System::clearProperty);
        db.execute("update shedlock set lock_until = locked_at");
    }

    @Test
    void countsAnewAndTellsNothingElse(CapturedOutput log) {
        int before = latest();

        assertThat(run()).isEqualTo(Console.FINE);

        assertThat(out.toString()).startsWith("Done");
        assertThat(err.toString()).isEmpty();
        assertThat(log).doesNotContain("comparison");
        assertThat(latest()).isGreaterThan(before);
        assertThat(db.fetchValue(db.select(PEER_GENERATION.COMPLETED_AT).from(PEER_GENERATION)))
                .isNotNull();
    }

    @Test
    void doesNothingWhileAnotherDoesIt() {
        db.execute("insert into shedlock (name, lock_until, locked_at, locked_by) values ('rebuild-benchmarks',"
                + " utc_timestamp(3) + interval 1 hour, utc_timestamp(3), 'another node')"
                + " on duplicate key update lock_until = values(lock_until)");
        int before = latest();

        assertThat(run()).isEqualTo(Console.NOT_SAVED);

        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).startsWith("It is being done already");
        assertThat(latest()).isEqualTo(before);
    }

    private int run() {
        return new CommandLine(
                        Clock.systemUTC(),
                        new Console(new PrintWriter(out), new PrintWriter(err), new Messages(), Locale.ENGLISH))
                .execute(CommandSpecs.REBUILD);
    }

    private int latest() {
        return db.select(org.jooq.impl.DSL.coalesce(org.jooq.impl.DSL.max(PEER_GENERATION.NUMBER), 0))
                .from(PEER_GENERATION)
                .fetchSingle(0, int.class);
    }
}
