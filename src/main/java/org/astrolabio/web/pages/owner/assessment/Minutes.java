package org.astrolabio.web.pages.owner.assessment;

/** Times as owners are told them: in whole minutes, rather one too many. */
final class Minutes {

    private static final int SECONDS = 60;

    private Minutes() {}

    static int of(int seconds) {
        return Math.ceilDiv(seconds, SECONDS);
    }
}
