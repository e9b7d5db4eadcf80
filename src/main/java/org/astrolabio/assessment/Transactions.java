package org.astrolabio.assessment;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a piece of work in one transaction, and again when the database asks for it: after a deadlock, or when another
 * node or transaction was faster. The work must be such that repeating it does no harm.
 */
@Component
final class Transactions {

    private static final int ATTEMPTS = 6;
    private static final int LONGEST_PAUSE_MILLIS = 25;
    /** Deadlock, also at the COMMIT of a cluster; and "record has changed since last read". */
    private static final Set<Integer> TRY_AGAIN = Set.of(1213, 1020);

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
    <T> T run(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return template.execute(status -> work.get());
            } catch (DataAccessException | TransactionException e) {
                if (attempt == ATTEMPTS || !mayBeRepeated(e)) {
                    throw e instanceof DataAccessException data
                            ? data
                            : new DataAccessResourceFailureException("The database did not do it", e);
                }
                pause(attempt);
            }
        }
    }

    private static boolean mayBeRepeated(@Nullable Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && TRY_AGAIN.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
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
