package org.astrolabio.assessment;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;

/**
 * An answer that done actions have changed since the earlier assessment.
 *
 * @param actions ids of the actions that changed it, in the order of the catalogue
 * @param before as it was given; absent if it was not answered
 * @param after as the actions leave it
 */
public record AppliedEffect(String question, List<String> actions, Optional<Answer> before, Answer after) {
    public AppliedEffect {
        actions = List.copyOf(actions);
    }
}
