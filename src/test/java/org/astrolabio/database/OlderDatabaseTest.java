package org.astrolabio.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was stored before a migration is there after it. */
class OlderDatabaseTest {

    @Test
    void aLinkFromBeforeCompaniesOpensItsAssessmentStill(@TempDir Path data) throws Exception {
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
                var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            migrate(server, "2");
            DSLContext db = DSL.using(connection, SQLDialect.MARIADB);
            db.execute("insert into questionnaire_version values ('hash', '1', '', now())");
            for (int number = 1; number <= 2; number++) {
                db.execute(
                        "insert into assessment (id, access_hash, questionnaire_hash, language, created_at, updated_at)"
                                + " values (uuid(), unhex(sha2(?, 256)), 'hash', 'es', now(), now())",
                        "secret " + number);
            }
            String id = db.fetchSingle("select id from assessment where access_hash = unhex(sha2('secret 1', 256))")
                    .get(0, String.class);

            migrate(server, "3");

            assertThat(db.fetch("select assessment.id from assessment join company_access using (company_id)"
                                    + " join company on company.id = company_id"
                                    + " where access_hash = unhex(sha2('secret 1', 256))")
                            .getValues(0, String.class))
                    .containsExactly(id);
        }
    }

    @Test
    void serviceHoursThatWereTheSameEachDayAreTheHoursOfEachDay(@TempDir Path data) throws Exception {
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
                var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            migrate(server, "2");
            DSLContext db = DSL.using(connection, SQLDialect.MARIADB);
            db.execute("insert into questionnaire_version values ('hash', '1', '', now())");
            for (String days : new String[] {"1 2 3 4 5", "6", ""}) {
                String id = db.fetchSingle("select uuid()").get(0, String.class);
                db.execute(
                        "insert into assessment (id, access_hash, questionnaire_hash, language, created_at, updated_at)"
                                + " values (?, unhex(sha2(?, 256)), 'hash', 'es', now(), now())",
                        id,
                        id);
                db.execute(
                        "insert into plan_settings values (?, 20, 'es', 'Europe/Madrid', ?, '09:00', '23:59:59.999999999', now())",
                        id,
                        days);
            }

            migrate(server, "8");

            assertThat(db.fetch("select week from plan_settings order by length(week)")
                            .getValues(0, String.class))
                    .containsExactly(
                            "",
                            "6=09:00-23:59:59.999999999",
                            "1=09:00-23:59:59.999999999 2=09:00-23:59:59.999999999 3=09:00-23:59:59.999999999"
                                    + " 4=09:00-23:59:59.999999999 5=09:00-23:59:59.999999999");
        }
    }

    @Test
    void aDiagnosisFromBeforeCorrectionsIsItsFirstRevision(@TempDir Path data) throws Exception {
        try (EmbeddedMariaDb server =
                        EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
                var connection = DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password())) {
            migrate(server, "9");
            DSLContext db = DSL.using(connection, SQLDialect.MARIADB);
            db.execute("insert into questionnaire_version values ('hash', '1', '', now())");
            db.execute("insert into company values (uuid(), now())");
            db.execute("insert into assessment (id, company_id, questionnaire_hash, language, created_at, updated_at,"
                    + " finished_at) select uuid(), id, 'hash', 'es', now(), now(), now() from company");
            String diagnosis = "insert into diagnosis (id, assessment_id, questionnaire_version, questionnaire_hash,"
                    + " overall, level, document, created_at%s) select uuid(), id, '1', 'hash', 1, 'x', '{}', now()%s"
                    + " from assessment";
            db.execute(diagnosis.formatted("", ""));

            migrate(server, "10");

            assertThat(db.fetch("select revision from diagnosis").getValues(0, Integer.class))
                    .containsExactly(1);
            assertThat(db.fetch("select correcting_since from assessment").getValues(0))
                    .containsOnlyNulls();
            db.execute(diagnosis.formatted(", revision", ", 2"));
            assertThatThrownBy(() -> db.execute(diagnosis.formatted(", revision", ", 2")))
                    .hasMessageContaining("diagnosis_revision");
        }
    }

    private static void migrate(EmbeddedMariaDb server, String version) {
        Flyway.configure()
                .dataSource(server.jdbcUrl(), server.user(), server.password())
                .target(version)
                .load()
                .migrate();
    }
}
