package org.astrolabio.database;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** What happens to the database at a start: it is awaited, looked at, and only then changed. */
@Component
class StartMigration implements FlywayMigrationStrategy {

    private final AwaitedDatabase awaited;
    private final TableCheck tables;
    private final DataKindGuard guard;

    StartMigration(AwaitedDatabase awaited, TableCheck tables, DataKindGuard guard) {
        this.awaited = awaited;
        this.tables = tables;
        this.guard = guard;
    }

    /** @throws DatabaseUnusable if it cannot be used, with the reason; nothing is changed then */
    @Override
    public void migrate(Flyway flyway) {
        awaited.await(flyway.getConfiguration().getDataSource());
        tables.require(flyway.getConfiguration().getDataSource());
        boolean newer = Arrays.stream(flyway.info().all())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS
                        || migration.getState() == MigrationState.FUTURE_FAILED);
        if (newer) {
            throw new DatabaseUnusable(DatabaseUnusable.Reason.NEWER, null);
        }
        try {
            guard.migrate(flyway);
        } catch (FlywayValidateException changed) {
            throw new DatabaseUnusable(DatabaseUnusable.Reason.CHANGED, changed);
        }
    }
}
