package org.astrolabio.comparison;

import org.astrolabio.core.peers.PeerComparison;

/**
 * How a company compares with others, and what it can change about that.
 *
 * @param sharing whether the company's own scores may be counted
 */
public record ComparedDiagnosis(PeerComparison peers, boolean sharing) {}
