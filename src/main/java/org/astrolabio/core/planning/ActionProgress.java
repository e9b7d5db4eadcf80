package org.astrolabio.core.planning;

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

    /**
     * What was said on a page, brought together with what was said elsewhere meanwhile: where this differs from what the
     * page had shown, this; elsewhere what is stored.
     */
    public ActionProgress since(ActionProgress shown, ActionProgress stored) {
        return new ActionProgress(
                status == shown.status ? stored.status : status,
                owner.equals(shown.owner) ? stored.owner : owner,
                due.equals(shown.due) ? stored.due : due,
                note.equals(shown.note) ? stored.note : note);
    }

    public enum Status {
        OPEN,
        PLANNED,
        IN_PROGRESS,
        DONE,
        NOT_FOR_US
    }
}
