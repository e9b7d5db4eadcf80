package org.astrolabio.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.questionnaire.TypedText;

/** Tidies and checks what is said of an action. */
final class ProgressCheck {

    private static final int LONGEST_OWNER = 100;
    private static final int LONGEST_NOTE = 1000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private ProgressCheck() {}

    /** Without white space around texts, with one kind of line break, and without blank texts. */
    static ActionProgress tidy(ActionProgress progress) {
        return new ActionProgress(
                progress.status(),
                tidy(progress.owner()),
                progress.due(),
                tidy(progress.note().map(note -> note.replaceAll("\\r\\n?", "\n"))));
    }

    static List<ProgressProblem> problems(ActionProgress progress) {
        List<ProgressProblem> problems = new ArrayList<>();
        progress.owner().ifPresent(owner -> {
            if (length(owner) > LONGEST_OWNER) {
                problems.add(new ProgressProblem.OwnerTooLong(length(owner), LONGEST_OWNER));
            }
            TypedText.refused(owner, false)
                    .map(ProgressProblem.OwnerNotPrintable::new)
                    .ifPresent(problems::add);
        });
        progress.note().ifPresent(note -> {
            if (length(note) > LONGEST_NOTE) {
                problems.add(new ProgressProblem.NoteTooLong(length(note), LONGEST_NOTE));
            }
            TypedText.refused(note, true)
                    .map(ProgressProblem.NoteNotPrintable::new)
                    .ifPresent(problems::add);
        });
        progress.due()
                .filter(due -> due.isBefore(EARLIEST) || due.isAfter(LATEST))
                .ifPresent(due -> problems.add(new ProgressProblem.DueOutside(EARLIEST, LATEST)));
        return problems;
    }

    private static Optional<String> tidy(Optional<String> text) {
        return text.map(TypedText::tidy).filter(stripped -> !stripped.isEmpty());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
