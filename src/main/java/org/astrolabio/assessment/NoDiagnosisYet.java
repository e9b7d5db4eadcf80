package org.astrolabio.assessment;

/** The assessment is not finished, so that there is nothing to show yet. */
public final class NoDiagnosisYet extends RuntimeException {

    public NoDiagnosisYet() {
        super("The assessment is not finished");
    }
}
