package org.astrolabio.web.shell;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.astrolabio.database.DatabaseFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something unexpected that happened, as far as the reader is told.
 *
 * @param reference finds it again in the log
 * @param databaseAway whether it is only that the database cannot be reached
 */
public record Failure(String reference, boolean databaseAway) {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

    private static final int FRAMES_OF_READER = 2;
    private static final List<String> READERS = List.of(
            "tools.jackson.core.",
            "org.apache.coyote.",
            "com.vaadin.flow.server.communication.ServerRpcHandler",
            "com.vaadin.flow.server.communication.rpc.");

    /** Writes it to the log under a new reference. */
    public static Failure log(Throwable cause) {
        String reference = newReference();
        Optional<DatabaseFailure> database = DatabaseFailure.behind(cause);
        if (database.isPresent()) {
            switch (database.get()) {
                case AWAY -> LOG.error("Reference {}: the database cannot be reached: {}", reference, cause.toString());
                case DISK_FULL -> LOG.error("Reference {}: the disk of the database is full", reference);
            }
        } else if (isOfRequest(cause)) {
            LOG.warn("Reference {}: a request that cannot be understood: {}", reference, cause.toString());
        } else {
            LOG.error("Reference {}", reference, cause);
        }
        return new Failure(reference, database.isPresent());
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

    /** Thrown by those that read what a browser sends, before anything of this program is reached. */
    private static boolean isOfRequest(Throwable thrown) {
        Throwable root = thrown;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return Arrays.stream(root.getStackTrace()).limit(FRAMES_OF_READER).anyMatch(frame -> READERS.stream()
                .anyMatch(frame.getClassName()::startsWith));
    }
}
