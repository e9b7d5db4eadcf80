package org.astrolabio.core.peers;

/** A closer cohort that a company is not compared with, and why. */
public record PassedOver(Cohort cohort, Reason reason) {

    /** Why nothing is told of a cohort. */
    public enum Reason {
        /** It has fewer than five other companies. */
        TOO_FEW,
        /** A larger cohort has only one to four companies more, of which the difference would tell. */
        WOULD_TELL_OF_FEW
    }
}
