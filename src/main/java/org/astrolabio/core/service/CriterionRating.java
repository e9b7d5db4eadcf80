package org.astrolabio.core.service;

import java.util.List;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * The level of one criterion and what it rests on.
 *
 * @param basis measured KPIs, or answers
 */
public record CriterionRating(String criterion, ServiceLevel level, Basis basis) {

    public sealed interface Basis {}

    /** @param figures the level is the lowest among them */
    public record Measured(List<Figure> figures) implements Basis {
        public Measured {
            figures = List.copyOf(figures);
        }
    }

    /** @param questions the questions whose answers it was inferred from, in the order of asking */
    public record Inferred(List<String> questions) implements Basis {
        public Inferred {
            questions = List.copyOf(questions);
        }
    }

    /** Assumed while an action is tried out or done. */
    public record Raised() implements Basis {}

    public record Figure(Measure measure, Fraction value, ServiceLevel level) {}
}
