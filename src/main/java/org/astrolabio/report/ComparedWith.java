package org.astrolabio.report;

import java.util.Optional;
import org.astrolabio.core.peers.PeerComparison;

/**
 * What a report sets a diagnosis beside.
 *
 * @param earlier the diagnosis before; empty for a first one
 * @param peers other companies; empty where companies are not compared at all
 */
public record ComparedWith(Optional<EarlierDiagnosis> earlier, Optional<PeerComparison> peers) {

    public static final ComparedWith NOTHING = new ComparedWith(Optional.empty(), Optional.empty());
}
