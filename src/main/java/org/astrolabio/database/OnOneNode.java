package org.astrolabio.database;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Runs work that only one at a time may do, of all nodes on this database and all threads of each. */
@Component
public final class OnOneNode implements DisposableBean {

    /** Prolonged for as long as the work goes on, so this is how long the work of a killed node keeps others out. */
    private static final Duration LONGEST_SIGN_OF_LIFE = Duration.ofSeconds(40);

    private final Clock clock;
    private final LockProvider locks;
    private final ScheduledExecutorService prolonging = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("lock-prolonging").factory());

    OnOneNode(JdbcTemplate database, Clock clock) {
        this.clock = clock;
        JdbcTemplateLockProvider provider =
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(database)
                        .usingDbTime()
                        .build());
        this.locks = new KeepAliveLockProvider(provider, prolonging);
    }

    /**
     * What the work comes to; empty, and nothing done, while somebody else is at work of the same name.
     *
     * @param keptFor at least so long nobody else gets to do it, even if it takes less: nodes whose clocks differ a
     *     little then do not do it one after the other
     */
    public <T> Optional<T> run(String name, Duration keptFor, Supplier<T> work) {
        Optional<SimpleLock> lock =
                locks.lock(new LockConfiguration(clock.instant(), name, LONGEST_SIGN_OF_LIFE, keptFor));
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
