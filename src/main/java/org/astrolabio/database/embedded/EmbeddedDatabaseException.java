package org.astrolabio.database.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Why the embedded database cannot run over a data folder. */
public final class EmbeddedDatabaseException extends RuntimeException {

    /** What stands in the way, as far as the person who starts the application can mend it. */
    public enum Reason {
        LOCKED,
        NOT_WRITABLE,
        DISK_FULL,
        NO_BINARIES,
        NOT_STARTED
    }

    private final Reason reason;
    private final transient Path folder;

    public EmbeddedDatabaseException(Reason reason, Path folder, String detail, @Nullable Throwable cause) {
        super(detail, cause);
        this.reason = reason;
        this.folder = folder;
    }

    public Reason reason() {
        return reason;
    }

    public Path folder() {
        return folder;
    }
}
