package org.astrolabio.delivery;

/** More files are wanted at once than can be made in time. */
public final class TooManyFiles extends RuntimeException {

    TooManyFiles() {
        super("Too many files are wanted at once");
    }
}
