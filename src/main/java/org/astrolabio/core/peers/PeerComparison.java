package org.astrolabio.core.peers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A comparison and what can be changed about it.
 *
 * @param sectors in which the company can be compared, in the order in which it named them
 * @param sector the one of them that it is compared in; empty if it named none
 * @param nextRebuild when companies are counted again; empty if that is not planned
 */
public record PeerComparison(
        Comparison comparison, List<String> sectors, Optional<String> sector, Optional<Instant> nextRebuild) {

    public PeerComparison {
        sectors = List.copyOf(sectors);
    }

    /** The sector compared in, where there was another to choose. */
    public Optional<String> chosenSector() {
        return sector.filter(ignored -> sectors.size() > 1);
    }
}
