package org.astrolabio.address;

/** Paths that lead to no page and to no endpoint: they are answered below both. */
public final class ServerPath {

    /** Where the machines ask that watch over this one; what they ask follows. */
    public static final String HEALTH = "/health";

    public static final String LIVE = "/live";
    public static final String READY = "/ready";
    /** What belongs to pages that are open. */
    public static final String OF_PAGES = "/VAADIN/";
    /** Files of the browser's half. */
    public static final String BUILT = "/VAADIN/build/";

    private ServerPath() {}
}
