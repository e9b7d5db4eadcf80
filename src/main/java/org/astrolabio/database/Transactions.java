package org.astrolabio.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in one transaction, and again where that can help: after a deadlock, when another node was faster,
 * or when the connection broke. As a COMMIT whose answer is lost may have happened, the work must be such that repeating
 * it does no harm.
 */
@Component
public final class Transactions {

    private static final int ATTEMPTS = 6;
    private static final Duration LAST_ATTEMPT_BEFORE = Duration.ofSeconds(3);
    private static final int LONGEST_PAUSE_MILLIS = 25;
    /** Deadlock, also at the COMMIT of a cluster; and "record has changed since last read". */
    private static final Set<Integer> TRY_AGAIN = Set.of(1213, 1020);

    private static final String CONNECTION_BROKEN = "08";

    private final TransactionTemplate template;

    Transactions(PlatformTransactionManager manager) {
        this.template = new TransactionTemplate(manager);
    }

    /**
     * What the work comes to, committed.
     *
     * @throws DataAccessException if the database cannot do it; when it is away, a
     *     {@link DataAccessResourceFailureException}
     */
    public <T> T run(Supplier<T> work) {
        long begun = System.nanoTime();
        for (int attempt = 1; ; attempt++) {
            try {
                return template.execute(status -> work.get());
            } catch (DataAccessException | TransactionException e) {
                boolean late = System.nanoTime() - begun > LAST_ATTEMPT_BEFORE.toNanos();
                if (late || attempt == ATTEMPTS || !canHelpToRepeat(e)) {
                    throw e instanceof DataAccessException data
                            ? data
                            : new DataAccessResourceFailureException("The database did not do it", e);
                }
                pause(attempt);
            }
        }
    }

    private static boolean canHelpToRepeat(RuntimeException problem) {
        if (problem instanceof CannotCreateTransactionException) {
            return false;
        }
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException problem) {
        String state = problem.getSQLState();
        return TRY_AGAIN.contains(problem.getErrorCode()) || (state != null && state.startsWith(CONNECTION_BROKEN));
    }

    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS * attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataAccessResourceFailureException("Interrupted while waiting to try again", e);
        }
    }
}
