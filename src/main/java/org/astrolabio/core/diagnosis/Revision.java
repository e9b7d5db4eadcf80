package org.astrolabio.core.diagnosis;

import java.time.Instant;
import java.util.Optional;

/**
 * Which of its revisions a diagnosis is: the first as it was made, each later one as it was corrected.
 *
 * @param number from 1
 * @param at when it was calculated
 */
public record Revision(int number, Instant at) {

    /** @throws IllegalArgumentException if the number is less than 1 */
    public Revision {
        if (number < 1) {
            throw new IllegalArgumentException("No revision: " + number);
        }
    }

    static Revision first(Instant at) {
        return new Revision(1, at);
    }

    Revision next(Instant at) {
        return new Revision(number + 1, at);
    }

    /** When the diagnosis was corrected last; empty if it never was. */
    public Optional<Instant> correctedAt() {
        return number == 1 ? Optional.empty() : Optional.of(at);
    }
}
