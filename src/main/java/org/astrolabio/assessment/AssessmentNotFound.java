package org.astrolabio.assessment;

/** There is no such assessment, or the secret is not its own; which of the two is not told. */
public final class AssessmentNotFound extends RuntimeException {

    public AssessmentNotFound() {
        super("No assessment opens with this key");
    }
}
