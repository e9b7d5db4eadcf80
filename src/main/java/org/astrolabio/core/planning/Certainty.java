package org.astrolabio.core.planning;

/** How surely something is known of a company. A sentence about it may claim no more. */
public enum Certainty {
    /** A figure from counts says so. */
    MEASURED,
    /** An answer or a setting says so. */
    TOLD,
    /** Worked out from other answers. */
    PRESUMED,
    /** The owner does not know, and it decides something. */
    UNKNOWN
}
