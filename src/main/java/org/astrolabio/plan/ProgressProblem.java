package org.astrolabio.plan;

import java.time.LocalDate;

/** Why what is said of an action cannot be taken. Lengths count an emoji of one code point as one. */
public sealed interface ProgressProblem {

    record NoSuchAction(String action) implements ProgressProblem {}

    record OwnerTooLong(int length, int most) implements ProgressProblem {}

    /**
     * Line breaks, or other characters that cannot be printed.
     *
     * @param character the first that cannot be kept, as it is called
     */
    record OwnerNotPrintable(String character) implements ProgressProblem {}

    record NoteTooLong(int length, int most) implements ProgressProblem {}

    /**
     * Characters that cannot be printed; line breaks can.
     *
     * @param character the first that cannot be kept, as it is called
     */
    record NoteNotPrintable(String character) implements ProgressProblem {}

    record DueOutside(LocalDate from, LocalDate to) implements ProgressProblem {}
}
