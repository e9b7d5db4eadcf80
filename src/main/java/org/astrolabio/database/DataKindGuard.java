package org.astrolabio.database;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.datakind.DataKind;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps invented data and real data apart: a database becomes one or the other at its first start, for ever. Looks before
 * anything is changed, migrations included.
 */
@Component
class DataKindGuard {

    private final DataKind wanted;
    private final Clock clock;

    DataKindGuard(DataKind wanted, Clock clock) {
        this.wanted = wanted;
        this.clock = clock;
    }

    /** @throws WrongDataKindException if the database holds the other kind */
    void migrate(Flyway flyway) {
        JdbcClient database = JdbcClient.create(flyway.getConfiguration().getDataSource());
        if (knowsKinds(database)) {
            kind(database).ifPresent(this::requireWanted);
        } else if (wanted.isInvented() && hasAssessments(database)) {
            throw new WrongDataKindException(wanted);
        }
        flyway.migrate();
        database.sql("insert ignore into data_kind (id, kind, since) values (1, ?, ?)")
                .params(nameOf(wanted), LocalDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .update();
        requireWanted(kind(database).orElseThrow());
    }

    private void requireWanted(String kind) {
        if (!kind.equals(nameOf(wanted))) {
            throw new WrongDataKindException(wanted);
        }
    }

    private static boolean knowsKinds(JdbcClient database) {
        return hasTable(database, "data_kind");
    }

    /** A database from before kinds were told apart. */
    private static boolean hasAssessments(JdbcClient database) {
        return hasTable(database, "assessment")
                && database.sql("select exists (select 1 from assessment)")
                        .query(Boolean.class)
                        .single();
    }

    private static boolean hasTable(JdbcClient database, String name) {
        return database.sql("select exists (select 1 from information_schema.tables"
                        + " where table_schema = database() and table_name = ?)")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private static Optional<String> kind(JdbcClient database) {
        return database.sql("select kind from data_kind").query(String.class).optional();
    }

    private static String nameOf(DataKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
