package org.astrolabio.database;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The database that was named cannot be used as it is. */
final class DatabaseUnusable extends RuntimeException {

    enum Reason {
        /** Nobody answers there. */
        AWAY,
        WRONG_PASSWORD,
        NO_SUCH_DATABASE,
        NO_RIGHTS,
        /** It was migrated by a later version of the application. */
        NEWER,
        /** A migration that it went through is not what it is now. */
        CHANGED,
        /** Tables of it cannot be read. */
        DAMAGED
    }

    private static final int UNKNOWN_DATABASE = 1049;
    private static final int ACCESS_DENIED_TO_DATABASE = 1044;
    private static final int COMMAND_DENIED = 1142;
    private static final String WRONG_PASSWORD = "28";

    private final Reason reason;
    private final List<String> tables;

    DatabaseUnusable(Reason reason, @Nullable Throwable cause) {
        this(reason, List.of(), cause);
    }

    private DatabaseUnusable(Reason reason, List<String> tables, @Nullable Throwable cause) {
        super("The database cannot be used: " + reason + " " + tables, cause);
        this.reason = reason;
        this.tables = List.copyOf(tables);
    }

    static DatabaseUnusable damaged(List<String> tables) {
        return new DatabaseUnusable(Reason.DAMAGED, tables, null);
    }

    static DatabaseUnusable because(SQLException problem) {
        return new DatabaseUnusable(reason(problem), problem);
    }

    private static Reason reason(SQLException problem) {
        String state = String.valueOf(problem.getSQLState());
        return switch (problem.getErrorCode()) {
            case UNKNOWN_DATABASE -> Reason.NO_SUCH_DATABASE;
            case ACCESS_DENIED_TO_DATABASE, COMMAND_DENIED -> Reason.NO_RIGHTS;
            default -> state.startsWith(WRONG_PASSWORD) ? Reason.WRONG_PASSWORD : Reason.AWAY;
        };
    }

    /** Those that are damaged. */
    List<String> tables() {
        return tables;
    }

    Reason reason() {
        return reason;
    }
}
