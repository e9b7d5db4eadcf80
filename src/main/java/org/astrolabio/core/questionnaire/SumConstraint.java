package org.astrolabio.core.questionnaire;

import java.util.List;

/** What the percentages of a group must add up to. Questions that do not apply or are answered "No lo sé" add nothing. */
public record SumConstraint(String id, Kind kind, List<String> questions) {

    public enum Kind {
        /** The parts of a whole: 100 at most. */
        AT_MOST_100,
        /** A whole divided up: exactly 100, or nothing to divide and all are 0. */
        EXACTLY_100_OR_ZERO
    }

    public SumConstraint {
        questions = List.copyOf(questions);
    }
}
