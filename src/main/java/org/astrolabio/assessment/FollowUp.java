package org.astrolabio.assessment;

import java.time.Instant;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/**
 * What an assessment that was begun from an earlier one asks first. No question stands in more than one place, and all of
 * it stays the same however much is answered meanwhile.
 *
 * @param since when the earlier one was finished
 * @param applied what done actions have changed
 * @param unknown questions that nobody could answer last time
 * @param unanswered questions that have no answer to take over: new ones, and those whose answers no longer fit
 * @param underWay questions that actions in progress touch, with the ids of these actions
 * @param changed questions whose answers are others by now than they were taken over
 * @param oldFigures how many figures of customer service are still those of the earlier one
 */
public record FollowUp(
        Instant since,
        List<AppliedEffect> applied,
        List<String> unknown,
        List<String> unanswered,
        SequencedMap<String, List<String>> underWay,
        Set<String> changed,
        int oldFigures) {}
