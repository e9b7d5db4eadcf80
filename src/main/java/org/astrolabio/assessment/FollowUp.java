package org.astrolabio.assessment;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.astrolabio.core.service.Measure;

/**
 * What an assessment that was begun from an earlier one asks first. No question is asked for more than one reason, and
 * what is asked stays the same however much is answered meanwhile.
 *
 * @param since when the earlier one was finished
 * @param applied what done actions have changed
 * @param unknown questions that nobody could answer last time
 * @param unanswered questions that have no answer to take over: new ones, and those whose answers no longer fit
 * @param underWay questions that actions in progress touch, with the ids of these actions
 * @param changed questions whose answers are others by now than last time, also by what was done
 * @param oldFigures figures of customer service that are still those of the earlier one
 */
public record FollowUp(
        Instant since,
        List<AppliedEffect> applied,
        List<String> unknown,
        List<String> unanswered,
        SequencedMap<String, List<String>> underWay,
        Set<String> changed,
        List<Measure> oldFigures) {
    public FollowUp {
        applied = List.copyOf(applied);
        unknown = List.copyOf(unknown);
        unanswered = List.copyOf(unanswered);
        underWay = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(underWay));
        changed = Set.copyOf(changed);
        oldFigures = List.copyOf(oldFigures);
    }
}
