package org.astrolabio.database;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.ClockProvider;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs work that only one at a time may do, of all nodes on this database and all threads of each. */
@Component
public final class OnOneNode implements DisposableBean {

    /** Prolonged for as long as the work goes on, so this is how long the work of a killed node keeps others out. */
    private static final Duration LONGEST_SIGN_OF_LIFE = Duration.ofSeconds(40);

    private final LockProvider locks;
    private final ScheduledExecutorService prolonging;

    @Autowired
    OnOneNode(JdbcTemplate database) {
        this(
                database,
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("lock-prolonging").factory()));
    }

    OnOneNode(JdbcTemplate database, ScheduledExecutorService prolonging) {
        this.prolonging = prolonging;
        JdbcTemplateLockProvider provider =
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(database)
                        .usingDbTime()
                        .build());
        this.locks = new KeepAliveLockProvider(provider, prolonging);
    }

    /**
     * What the work comes to; empty, and nothing done, while somebody else is at work of the same name. Once it is done
     * the next may do it at once: whether there is anything left to do, the work itself has to look.
     */
    public <T> Optional<T> run(String name, Supplier<T> work) {
        // Prolonging stops when ShedLock's own clock is later than this and the time added.
        Optional<SimpleLock> lock =
                locks.lock(new LockConfiguration(ClockProvider.now(), name, LONGEST_SIGN_OF_LIFE, Duration.ZERO));
        if (lock.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            lock.get().unlock();
        }
    }

    @Override
    public void destroy() {
        prolonging.shutdownNow();
    }
}
