package org.astrolabio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.astrolabio.database.DatabaseForTests;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** Whatever keeps the application from starting is said in words of every language, what and how to mend, without a stack. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailuresTest {

    /** As much of the application as meets its database. */
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    @ComponentScan("org.astrolabio.database")
    static class Database {

        @Bean
        DataKind dataKind() {
            return DataKind.REAL;
        }

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }
    }

    static Stream<Arguments> brokenSettings() {
        return Stream.of(
                Arguments.of("start.port-wrong", "server.port=99999"),
                Arguments.of("start.port-wrong", "server.port=abc"),
                Arguments.of("start.port-wrong", "spring.mail.port=abc"),
                Arguments.of("start.address", "server.address=192.0.2.1"),
                Arguments.of("start.address", "server.address=no such name"),
                Arguments.of("start.language", "astrolabio.language=xx"),
                Arguments.of("start.cron", "astrolabio.benchmarks.cron=0 30 3 * *"),
                Arguments.of("start.database-url", "spring.datasource.url=jdbc:mysql://localhost/astrolabio"),
                Arguments.of("start.database-url", "spring.datasource.url=localhost/astrolabio"),
                Arguments.of("start.setting", "spring.main.lazy-initialization=perhaps"),
                Arguments.of("start.unforeseen", "astrolabio.database-wait=soon"),
                Arguments.of("database.wrong-password", "spring.datasource.password=wrong"),
                Arguments.of("database.away", "spring.datasource.url=jdbc:mariadb://127.0.0.1:1/astrolabio"),
                Arguments.of("database.away", "spring.datasource.url=jdbc:mariadb://nowhere.invalid/astrolabio"),
                Arguments.of("database.no-rights", "spring.datasource.url=" + otherDatabase()));
    }

    private static String otherDatabase() {
        return DatabaseForTests.shared().url().replaceFirst("/[^/]*$", "/other");
    }

    @ParameterizedTest
    @MethodSource("brokenSettings")
    void whatIsWrongIsSaidAndHowToMendIt(String key, String setting, CapturedOutput output) {
        assertThat(start(setting)).isNotNull();

        assertExplained(key, output);
    }

    @Test
    void aPortThatIsTaken(CapturedOutput output) throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(start("server.port=" + taken.getLocalPort())).isNotNull();
        }

        assertExplained("start.port-taken", output);
    }

    @Test
    void aDatabaseOfALaterVersion(CapturedOutput output, @TempDir Path folder) throws SQLException {
        refusesAfter(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, installed_by,"
                        + " execution_time, success) values (999, '99', 'later', 'SQL', 'V99__later.sql', 'x', 1, 1)",
                folder);

        assertExplained("database.newer", output);
    }

    @Test
    void aDatabaseThatWasBuiltOtherwise(CapturedOutput output, @TempDir Path folder) throws SQLException {
        refusesAfter("update flyway_schema_history set checksum = 1 where version = '2'", folder);

        assertExplained("database.changed", output);
    }

    @ParameterizedTest
    @CsvSource({"answer, overwritten", "assessment, overwritten", "diagnosis, cut off", "answer, gone", "company, empty"
    })
    void aDatabaseWithADamagedTable(String table, String how, CapturedOutput output, @TempDir Path folder)
            throws IOException {
        Path binaries = Path.of("target", "codegen").toAbsolutePath();
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, binaries)) {
            assertThat(start(settings(database))).as("the first start").isNull();
        }
        damage(file(table, folder), how);

        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder, binaries)) {
            assertThat(start(settings(database))).isNotNull();
        }

        assertExplained("database.damaged", output);
        assertThat(output.getAll()).contains(": " + table + ".");
    }

    private static Path file(String table, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(table + ".ibd"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void damage(Path file, String how) throws IOException {
        switch (how) {
            case "gone" -> Files.delete(file);
            case "empty" -> Files.write(file, new byte[0]);
            default -> {
                try (RandomAccessFile table = new RandomAccessFile(file.toFile(), "rw")) {
                    int pages = 3 * 16_384;
                    if (how.equals("cut off")) {
                        table.setLength(pages);
                    } else {
                        table.seek(pages);
                        table.write(new byte[(int) table.length() - pages]);
                        table.seek(pages + 100);
                        table.writeBytes("overwritten by something else");
                    }
                }
            }
        }
    }

    private static String[] settings(EmbeddedMariaDb database) {
        return new String[] {
            "spring.datasource.url=" + database.jdbcUrl(),
            "spring.datasource.username=" + database.user(),
            "spring.datasource.password=" + database.password()
        };
    }

    private static void refusesAfter(String change, Path folder) throws SQLException {
        try (EmbeddedMariaDb database =
                EmbeddedMariaDb.start(folder, Path.of("target", "codegen").toAbsolutePath())) {
            String[] settings = settings(database);
            assertThat(start(settings)).as("the first start").isNull();
            try (var connection =
                            DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                    var statement = connection.createStatement()) {
                statement.execute(change);
            }
            assertThat(start(settings)).isNotNull();
        }
    }

    @Test
    void whatIsSaidHereGoesBeforeWhatTheFrameworkSaysInItsOwnLanguage() {
        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation(
                        StartFailuresTest.class.getClassLoader())
                .load(FailureAnalyzer.class, null, (type, name, needsABeanFactory) -> {});
        List<FailureAnalyzer> ours = analyzers.stream()
                .filter(analyzer -> analyzer.getClass().getPackageName().startsWith("org.astrolabio"))
                .toList();

        assertThat(ours).hasSizeGreaterThan(5).allSatisfy(analyzer -> assertThat(
                        analyzer.getClass().isAnnotationPresent(Order.class))
                .as("%s", analyzer)
                .isTrue());
        assertThat(ours.getLast()).isInstanceOf(UnforeseenFailureAnalyzer.class);
        assertThat(analyzers.subList(0, ours.size())).isEqualTo(ours);
    }

    private static void assertExplained(String key, CapturedOutput output) {
        Messages messages = new Messages();
        for (String each : List.of(key, key + "-mend")) {
            for (var language : Languages.ALL) {
                String words = messages.text(language, each, "\0", "\0").replaceFirst("\0.*", "");
                assertThat(output.getAll()).contains(words.substring(0, Math.min(words.length(), 30)));
            }
        }
        assertThat(output.getAll().lines().filter(line -> line.startsWith("\tat ")))
                .as("frames of a stack")
                .isEmpty();
        assertThat(output.getAll()).doesNotContain("APPLICATION FAILED");
    }

    /** What the start failed with, null if it did not. */
    private static Throwable start(String... settings) {
        DatabaseForTests database = DatabaseForTests.shared();
        SpringApplication application = new SpringApplication(Database.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.addListeners(new StartCheck());
        Stream<String> usual = Stream.of(
                "server.port=0",
                "astrolabio.database-wait=0s",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + database.user(),
                "spring.datasource.password=" + database.password());
        String[] arguments = Stream.concat(
                        usual.filter(each -> Arrays.stream(settings)
                                .noneMatch(setting -> setting.startsWith(each.replaceFirst("=.*", "=")))),
                        Arrays.stream(settings))
                .map(each -> "--" + each)
                .toArray(String[]::new);
        return catchThrowable(() -> application.run(arguments).close());
    }
}
