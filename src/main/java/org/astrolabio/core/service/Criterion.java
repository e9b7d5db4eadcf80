package org.astrolabio.core.service;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.astrolabio.core.questionnaire.Condition;

/**
 * One of the seven sides from which customer service is seen.
 *
 * @param weight importance, 1 or more
 * @param scales how measured KPIs give its level
 * @param inferred without measurements: what must hold for each level, from below average upwards
 */
public record Criterion(String id, int weight, List<Scale> scales, SequencedMap<ServiceLevel, Condition> inferred) {
    public Criterion {
        scales = List.copyOf(scales);
        inferred = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inferred));
    }
}
