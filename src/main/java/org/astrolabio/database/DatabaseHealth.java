package org.astrolabio.database;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether the database does its work. However many ask, it is asked once a second at most. */
@Component
public final class DatabaseHealth {

    private static final int LONGEST_SECONDS = 3;
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final JdbcTemplate database;
    private final ReentrantLock asking = new ReentrantLock();
    private boolean answered;
    private long askedAt;

    DatabaseHealth(DataSource database) {
        this.database = new JdbcTemplate(database);
        this.database.setQueryTimeout(LONGEST_SECONDS);
        this.askedAt = System.nanoTime() - FRESH.toNanos();
    }

    /** Whether it answers within seconds, and the tables of the application can be read. */
    public boolean answers() {
        asking.lock();
        try {
            if (System.nanoTime() - askedAt >= FRESH.toNanos()) {
                answered = ask();
                askedAt = System.nanoTime();
            }
            return answered;
        } finally {
            asking.unlock();
        }
    }

    private boolean ask() {
        try {
            database.queryForList("select id from assessment limit 1");
            return true;
        } catch (DataAccessException away) {
            return false;
        }
    }
}
