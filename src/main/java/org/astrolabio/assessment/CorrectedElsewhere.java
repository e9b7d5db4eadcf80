package org.astrolabio.assessment;

/**
 * The correction is no longer as its page has shown it: something was changed, saved or discarded on another page.
 */
public final class CorrectedElsewhere extends RuntimeException {

    CorrectedElsewhere() {
        super("The correction was changed, saved or discarded elsewhere");
    }
}
