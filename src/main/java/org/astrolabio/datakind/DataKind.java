package org.astrolabio.datakind;

/** What an installation shows: all of it is real, or all of it is invented. */
public enum DataKind {
    REAL,
    DEMONSTRATION;

    public boolean isInvented() {
        return this == DEMONSTRATION;
    }
}
