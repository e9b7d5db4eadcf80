package org.astrolabio.assessment;

/** The assessment has its diagnosis, so that nothing in it can be changed any more. */
public final class AssessmentFinished extends RuntimeException {

    public AssessmentFinished() {
        super("The assessment is finished");
    }
}
