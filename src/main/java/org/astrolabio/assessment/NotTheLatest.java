package org.astrolabio.assessment;

/** Only the latest diagnosis of a company can be corrected: its history stands on those before. */
public final class NotTheLatest extends RuntimeException {

    NotTheLatest() {
        super("There is a later diagnosis");
    }
}
