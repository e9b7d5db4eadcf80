package org.astrolabio.address;

/** Where everything is that is no page, as Spring's mappings are written. */
public final class Endpoints {

    private static final String UUID = ":[0-9a-fA-F-]{36}}";
    private static final String ASSESSMENT = "/" + Segment.ASSESSMENT + "/{" + Parameter.ASSESSMENT + UUID;
    private static final String BY_SECRET = "/{" + Parameter.SECRET + "}";

    public static final String ANSWERS = ASSESSMENT + "/" + Segment.ANSWERS;
    public static final String CONFIRM_REMINDER = "/" + Segment.CONFIRM + BY_SECRET;
    public static final String CONTINUE = "/" + Segment.CONTINUE + BY_SECRET;
    public static final String DEMONSTRATION = "/" + Segment.DEMONSTRATION;
    /** Where the server turns to by itself. */
    public static final String ERROR = "/error";

    public static final String FOLLOW_UP = ASSESSMENT + "/" + Segment.FOLLOW_UP;
    public static final String PLAN_FILE =
            ASSESSMENT + "/" + Segment.PLAN + ".{" + Parameter.EXTENSION + ":xlsx|csv|ics}";
    public static final String REPORT = ASSESSMENT + "/" + Segment.REPORT;
    public static final String SAMPLE_REPORT = "/" + Segment.SAMPLE_REPORT;
    public static final String SIBLING = ASSESSMENT + "/" + Segment.SIBLING + "/{" + Parameter.OTHER + UUID;
    public static final String STOP_REMINDER = "/" + Segment.STOP + BY_SECRET;

    private Endpoints() {}
}
