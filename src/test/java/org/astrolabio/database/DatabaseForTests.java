package org.astrolabio.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.astrolabio.database.embedded.EmbeddedDatabaseException;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.flywaydb.core.Flyway;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.boot.SpringApplication;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.mariadb.MariaDBContainer;

/**
 * The one MariaDB that all tests of a JVM share: a container where an engine answers in time, else the embedded one.
 * Every Spring test context uses it by itself; a test without Spring asks for {@link #dsl()}.
 */
public record DatabaseForTests(String url, String user, String password) {

    private static final Path BUILD = Path.of("target").toAbsolutePath();

    private static final class Shared {
        static final DatabaseForTests DATABASE = start();
    }

    private static final class Demonstration {
        static final DatabaseForTests DATABASE = embedded();
    }

    /** One of its own, as invented data and real data do not mix. */
    static DatabaseForTests ofDemonstration() {
        return Demonstration.DATABASE;
    }

    public static DatabaseForTests shared() {
        return Shared.DATABASE;
    }

    /** Queries on the migrated database, each on a connection of its own. */
    public DSLContext dsl() {
        Flyway.configure().dataSource(url, user, password).load().migrate();
        return DSL.using(new SingleConnections(this), SQLDialect.MARIADB);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static DatabaseForTests start() {
        DatabaseForTests database = within(
                        10, () -> DockerClientFactory.instance().isDockerAvailable())
                .filter(available -> available)
                .flatMap(available -> within(90, DatabaseForTests::container))
                .orElseGet(DatabaseForTests::embedded);
        System.out.println("Tests run on " + database.url());
        return database;
    }

    /** An engine without a registry can take minutes to say no. */
    private static <T> Optional<T> within(int seconds, Supplier<T> attempt) {
        try {
            return Optional.of(CompletableFuture.supplyAsync(attempt).get(seconds, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (Exception e) {
            System.out.println("No container for the tests: " + e);
            return Optional.empty();
        }
    }

    private static DatabaseForTests container() {
        MariaDBContainer container = new MariaDBContainer("mariadb:11.4")
                .withDatabaseName("astrolabio")
                .withCommand("--character-set-server=utf8mb4", "--default-time-zone=+00:00");
        container.start();
        return new DatabaseForTests(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static DatabaseForTests embedded() {
        EmbeddedMariaDb server = startInFreeFolder(1);
        // After the contexts, which would wait for it in vain.
        SpringApplication.getShutdownHandlers().add(server::close);
        DatabaseForTests database = new DatabaseForTests(server.jdbcUrl(), server.user(), server.password());
        database.empty();
        return database;
    }

    private static EmbeddedMariaDb startInFreeFolder(int number) {
        try {
            return EmbeddedMariaDb.start(BUILD.resolve("test-database-" + number), BUILD.resolve("codegen"));
        } catch (EmbeddedDatabaseException e) {
            if (e.reason() == EmbeddedDatabaseException.Reason.LOCKED) {
                return startInFreeFolder(number + 1);
            }
            throw e;
        }
    }

    private void empty() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database astrolabio");
            statement.execute("create database astrolabio");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
