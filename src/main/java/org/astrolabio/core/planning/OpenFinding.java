package org.astrolabio.core.planning;

/** A finding that holds for a company, and how surely. */
public record OpenFinding(Finding finding, Certainty certainty) {

    public boolean isUnknown() {
        return certainty == Certainty.UNKNOWN;
    }
}
