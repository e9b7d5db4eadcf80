package org.astrolabio.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives a database time to come up that is started together with the application, or after it. */
@Component
class AwaitedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(AwaitedDatabase.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Duration longest;

    AwaitedDatabase(@Value("${astrolabio.database-wait:1m}") Duration longest) {
        this.longest = longest;
    }

    /**
     * Returns when the database lets somebody in.
     *
     * @throws DatabaseUnusable if it does not within the time, or at once if it answers and refuses
     */
    void await(DataSource database) {
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = database.getConnection()) {
                if (connection.isValid(1)) {
                    return;
                }
            } catch (SQLException problem) {
                DatabaseUnusable unusable = DatabaseUnusable.because(problem);
                boolean late = System.nanoTime() - begun >= longest.toNanos();
                if (late || unusable.reason() != DatabaseUnusable.Reason.AWAY) {
                    throw unusable;
                }
                if (attempt == 1) {
                    LOG.warn("The database does not answer yet: waiting for it for {} s", longest.toSeconds());
                }
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }
}
