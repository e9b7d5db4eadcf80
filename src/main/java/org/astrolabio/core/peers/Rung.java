package org.astrolabio.core.peers;

/** What the companies of a cohort have in common, the closest first. */
public enum Rung {
    SECTOR_AND_SIZE,
    SECTOR,
    SIZE,
    ALL
}
