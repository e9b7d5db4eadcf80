package org.astrolabio.core.questionnaire;

import java.util.List;
import java.util.Optional;

/**
 * A step of the questionnaire: one topic.
 *
 * @param dimension the dimension that its scored questions count for; absent where nothing in it is scored
 * @param constraints what shares of this section must add up to
 */
public record Section(
        String id, Optional<String> dimension, List<Question> questions, List<SumConstraint> constraints) {
    public Section {
        questions = List.copyOf(questions);
        constraints = List.copyOf(constraints);
    }
}
