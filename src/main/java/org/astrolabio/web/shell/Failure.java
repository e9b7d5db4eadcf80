package org.astrolabio.web.shell;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * Something unexpected that happened, as far as the reader is told.
 *
 * @param reference finds it again in the log
 * @param databaseAway whether it is only that the database cannot be reached
 */
public record Failure(String reference, boolean databaseAway) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    /** Writes it to the log under a new reference. */
    public static Failure log(Throwable cause) {
        String reference = newReference();
        boolean databaseAway = isDatabaseAway(cause);
        if (databaseAway) {
            LOG.error("Reference {}: the database cannot be reached: {}", reference, cause.toString());
        } else {
            LOG.error("Reference {}", reference, cause);
        }
        return new Failure(reference, databaseAway);
    }

    /**
     * Notes that a request was refused, by its status alone: what it said can be a secret, or written to forge a log.
     *
     * @return the reference under which it stands in the log
     */
    public static String refused(int status) {
        String reference = newReference();
        LOG.info("Reference {}: refused with {}", reference, status);
        return reference;
    }

    /** What happened and what to do, in one paragraph. */
    String text(Words words) {
        return words.text(databaseAway ? "shell.database-text" : "shell.failure-text", reference);
    }

    String title(Words words) {
        return words.text(databaseAway ? "shell.database-title" : "shell.failure-title");
    }

    private static String newReference() {
        return HexFormat.of()
                .withUpperCase()
                .toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    private static boolean isDatabaseAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException) {
                return true;
            }
        }
        return false;
    }
}
