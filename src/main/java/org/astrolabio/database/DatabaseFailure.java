package org.astrolabio.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Why the database did not do something, where that is not the program's fault. */
public enum DatabaseFailure {
    AWAY,
    DISK_FULL;

    private static final Set<Integer> DISK_FULL_CODES = Set.of(1021, 1114);

    /** Empty if it has another reason. */
    public static Optional<DatabaseFailure> behind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException problem && DISK_FULL_CODES.contains(problem.getErrorCode())) {
                return Optional.of(DISK_FULL);
            }
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                return Optional.of(AWAY);
            }
        }
        return Optional.empty();
    }
}
