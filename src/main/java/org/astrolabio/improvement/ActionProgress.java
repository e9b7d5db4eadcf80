package org.astrolabio.improvement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the company says of an action.
 *
 * @param owner who does it
 * @param due by when
 * @param note anything else; the reason where it is not for this company
 */
public record ActionProgress(Status status, Optional<String> owner, Optional<LocalDate> due, Optional<String> note) {

    public static final ActionProgress OPEN =
            new ActionProgress(Status.OPEN, Optional.empty(), Optional.empty(), Optional.empty());

    public enum Status {
        OPEN,
        PLANNED,
        IN_PROGRESS,
        DONE,
        NOT_FOR_US
    }
}
