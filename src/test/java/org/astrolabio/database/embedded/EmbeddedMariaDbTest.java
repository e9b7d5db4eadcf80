package org.astrolabio.database.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.astrolabio.database.embedded.EmbeddedDatabaseException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMariaDbTest {

    private static final Path BINARIES = Path.of("target", "codegen").toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void whatWasCommittedIsThereAfterACleanStop() throws SQLException {
        long pid;
        try (EmbeddedMariaDb database = start()) {
            pid = database.pid();
            execute(
                    database,
                    "create table word (text varchar(20)) comment 'ñ'",
                    "insert into word values ('adiós 👋')");
        }
        assertThat(ProcessHandle.of(pid)).isEmpty();
        assertThat(folder.resolve("mariadbd.pid")).doesNotExist();
        assertThat(folder.resolve("mariadbd-init.sql")).doesNotExist();
        try (EmbeddedMariaDb database = start()) {
            assertThat(query(database, "select text from word")).isEqualTo("adiós 👋");
        }
    }

    @Test
    void aCommandJoinsTheServerThatRunsAndLeavesItRunning() throws Exception {
        try (EmbeddedMariaDb database = start()) {
            try (EmbeddedDatabase joined = EmbeddedDatabase.startOrJoin(folder, BINARIES)) {
                assertThat(joined.jdbcUrl()).isEqualTo(database.jdbcUrl());
                assertThat(joined.toString()).doesNotContain(joined.password());
                DriverManager.getConnection(joined.jdbcUrl(), joined.user(), joined.password())
                        .close();
            }
            assertThat(query(database, "select 'still there'")).isEqualTo("still there");
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                assertThat(PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("mariadbd.access"))))
                        .isEqualTo("rw-------");
            }
        }
        assertThat(folder.resolve("mariadbd.access")).doesNotExist();
        try (EmbeddedDatabase own = EmbeddedDatabase.startOrJoin(folder, BINARIES)) {
            assertThat(own).isInstanceOf(EmbeddedMariaDb.class);
        }
    }

    @Test
    void nothingAcknowledgedIsLostAndTheNextStartWorksAtOnceWhenTheApplicationIsKilled() throws Exception {
        Process bookkeeper = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Bookkeeper.class.getName(),
                        folder.toString(),
                        BINARIES.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        long serverLeftBehind;
        int acknowledged = -1;
        try (BufferedReader output = bookkeeper.inputReader()) {
            serverLeftBehind = Long.parseLong(output.readLine().substring("pid ".length()));
            while (acknowledged < 200) {
                acknowledged = Integer.parseInt(output.readLine());
            }
            bookkeeper.destroyForcibly().waitFor();
        }
        assertThat(ProcessHandle.of(serverLeftBehind)).isPresent();

        long begin = System.nanoTime();
        try (EmbeddedMariaDb database = start()) {
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
            assertThat(ProcessHandle.of(serverLeftBehind)).isEmpty();
            int stored = Integer.parseInt(query(database, "select count(*) from entry"));
            assertThat(stored).isGreaterThan(acknowledged);
            assertThat(query(database, "select max(number) from entry")).isEqualTo(Integer.toString(stored - 1));
        }
    }

    @Test
    void aKilledServerIsStartedAgainAndThePoolRecovers() throws SQLException {
        try (EmbeddedMariaDb database = start();
                HikariDataSource pool = pool(database)) {
            execute(database, "create table word (text varchar(20))", "insert into word values ('kept')");
            assertThat(query(pool, "select text from word")).isEqualTo("kept");
            long killed = database.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            await().atMost(Duration.ofSeconds(15))
                    .ignoreExceptionsInstanceOf(SQLException.class)
                    .untilAsserted(() ->
                            assertThat(query(pool, "select text from word")).isEqualTo("kept"));
            assertThat(database.pid()).isNotEqualTo(killed);
        }
    }

    @Test
    void aSecondApplicationIsToldThatTheFolderIsInUse() {
        try (EmbeddedMariaDb first = start()) {
            EmbeddedDatabaseException problem = catchThrowableOfType(EmbeddedDatabaseException.class, this::start);

            assertThat(problem.reason()).isEqualTo(Reason.LOCKED);
            assertThat(problem.folder()).isEqualTo(folder);
            assertThat(ProcessHandle.of(first.pid())).isPresent();
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsReported() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        EmbeddedDatabaseException problem = catchThrowableOfType(
                EmbeddedDatabaseException.class, () -> EmbeddedMariaDb.start(file.resolve("data"), BINARIES));

        assertThat(problem.reason()).isEqualTo(Reason.NOT_WRITABLE);
    }

    @Test
    void aBrokenDatabaseIsReportedAndGivesTheFolderFree() throws IOException {
        Files.createDirectories(folder.resolve("database"));
        Files.writeString(folder.resolve("database/ibdata1"), "not a database");

        for (int attempt = 0; attempt < 2; attempt++) {
            EmbeddedDatabaseException problem = catchThrowableOfType(EmbeddedDatabaseException.class, this::start);
            assertThat(problem.reason()).isEqualTo(Reason.NOT_STARTED);
        }
    }

    @Test
    void theProcessOfAnotherProgramThatHasTheRecordedIdIsLeftAlone() throws Exception {
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(folder.resolve("mariadbd.pid"), Long.toString(other.pid()));
            start().close();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        try (EmbeddedMariaDb database = start()) {
            for (String user : new String[] {"root", "", database.user()}) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), user, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
        }
    }

    private EmbeddedMariaDb start() {
        return EmbeddedMariaDb.start(folder, BINARIES);
    }

    private static HikariDataSource pool(EmbeddedMariaDb database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.jdbcUrl());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setConnectionTimeout(4_000);
        config.setValidationTimeout(2_000);
        return new HikariDataSource(config);
    }

    private static void execute(EmbeddedMariaDb database, String... statements) throws SQLException {
        try (Connection connection = Bookkeeper.connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(EmbeddedMariaDb database, String sql) throws SQLException {
        try (Connection connection = Bookkeeper.connect(database)) {
            return query(connection, sql);
        }
    }

    private static String query(DataSource pool, String sql) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return query(connection, sql);
        }
    }

    private static String query(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
