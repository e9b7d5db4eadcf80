package org.astrolabio.core.peers;

import java.util.Map;

/**
 * The scores of a cohort's companies, the company that compares itself left out.
 *
 * @param dimensions by id; those of which no company has a score may be missing
 */
public record CohortScores(Distribution overall, Map<String, Distribution> dimensions) {

    public static final CohortScores NONE = new CohortScores(Distribution.of(new int[Distribution.BINS]), Map.of());

    public CohortScores {
        dimensions = Map.copyOf(dimensions);
    }

    public Distribution dimension(String id) {
        return dimensions.getOrDefault(id, NONE.overall);
    }
}
