package org.astrolabio.assessment;

/** The assessment has its diagnosis and is not being corrected, so that nothing in it can be changed. */
public final class AssessmentFinished extends RuntimeException {

    public AssessmentFinished() {
        super("The assessment is finished");
    }
}
