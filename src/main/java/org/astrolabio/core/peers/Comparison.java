package org.astrolabio.core.peers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** How a company compares with others at one moment, itself left out. */
public sealed interface Comparison {

    /** With fewer other companies than this nothing is told of them. */
    int COMPANIES_NEEDED = 5;

    /**
     * There are not enough companies yet.
     *
     * @param companies others that there are in all, 0–4
     * @param asOf when they were counted; empty if that never happened
     */
    record NotYet(int companies, Optional<Instant> asOf) implements Comparison {}

    /**
     * The company among others.
     *
     * @param cohort the closest one that something may be told of
     * @param companies others in it: five or more
     * @param asOf when they were counted
     * @param passedOver closer cohorts, the closest first
     * @param dimensions by id, in the order of the company's own; those left out of which too few have a score
     */
    record Among(
            Cohort cohort,
            int companies,
            Instant asOf,
            List<PassedOver> passedOver,
            Standing overall,
            SequencedMap<String, Standing> dimensions)
            implements Comparison {}
}
