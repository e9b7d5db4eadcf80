package org.astrolabio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.astrolabio.datakind.DataKind;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.jdbc.core.simple.JdbcClient;

class DataKindGuardTest {

    private static final Path BINARIES = Path.of("target", "codegen").toAbsolutePath();

    @TempDir
    Path folder;

    private EmbeddedMariaDb database;

    @BeforeEach
    void start() {
        database = EmbeddedMariaDb.start(folder, BINARIES);
    }

    @AfterEach
    void stop() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyDatabaseBecomesWhatItIsFirstUsedFor(DataKind kind) {
        start(kind);
        assertThatCode(() -> start(kind)).doesNotThrowAnyException();
        DataKind other = kind.isInvented() ? DataKind.REAL : DataKind.DEMONSTRATION;
        assertThatThrownBy(() -> start(other)).isInstanceOf(WrongDataKindException.class);
        assertThatCode(() -> start(kind)).doesNotThrowAnyException();
    }

    @Test
    void aDatabaseFromBeforeKindsWereToldApartIsReal() {
        before(2);
        query("insert into questionnaire_version values ('hash', '1.0.0', '', utc_timestamp(6))");
        query("insert into assessment (id, access_hash, questionnaire_hash, language, created_at, updated_at)"
                + " values (uuid(), repeat('x', 32), 'hash', 'es', utc_timestamp(6), utc_timestamp(6))");

        assertThatThrownBy(() -> start(DataKind.DEMONSTRATION)).isInstanceOf(WrongDataKindException.class);
        assertThat(jdbc().sql("show tables like 'company'").query(String.class).optional())
                .as("nothing is migrated")
                .isEmpty();

        start(DataKind.REAL);
        assertThat(jdbc().sql("select kind from data_kind").query(String.class).single())
                .isEqualTo("real");
    }

    @Test
    void theMigrationItselfKnowsThatWhatIsThereIsReal() {
        before(3);
        query("insert into company values (uuid(), utc_timestamp(6))");
        flyway().load().migrate();

        assertThatThrownBy(() -> start(DataKind.DEMONSTRATION)).isInstanceOf(WrongDataKindException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theRefusalIsExplainedInSpanishAndInEnglish(DataKind wanted) {
        FailureAnalysis analysis = new WrongDataKindFailureAnalyzer().analyze(new WrongDataKindException(wanted));
        assertThat(analysis.getDescription().lines()).hasSize(2);
        assertThat(analysis.getAction().lines()).hasSize(2).allMatch(line -> line.contains("./run --demo"));
    }

    private void start(DataKind kind) {
        new DataKindGuard(kind, Clock.systemUTC()).migrate(flyway().load());
    }

    private void before(int version) {
        flyway().target(Integer.toString(version)).load().migrate();
    }

    private FluentConfiguration flyway() {
        return Flyway.configure().dataSource(database.jdbcUrl(), database.user(), database.password());
    }

    private void query(String statement) {
        jdbc().sql(statement).update();
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(flyway().load().getConfiguration().getDataSource());
    }
}
