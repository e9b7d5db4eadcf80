package org.astrolabio.address;

/** Where the pages of the application are, as Vaadin's routes are written. */
public final class Pages {

    public static final String START = "";
    public static final String NO_ACCESS = Segment.NO_ACCESS;
    public static final String SECTIONS = Segment.ASSESSMENT + "/:" + Parameter.ASSESSMENT;
    public static final String STEP = SECTIONS + "/:" + Parameter.SECTION;
    public static final String CHANGES = SECTIONS + "/" + Segment.CHANGES;
    public static final String CHECK = SECTIONS + "/" + Segment.CHECK;
    public static final String COMPARE = SECTIONS + "/" + Segment.COMPARE;
    public static final String DETAILS = SECTIONS + "/" + Segment.DETAILS;
    public static final String HISTORY = SECTIONS + "/" + Segment.HISTORY;
    public static final String NOTICE = Segment.NOTICE + "/:" + Parameter.NOTICE;
    public static final String PLAN = SECTIONS + "/" + Segment.PLAN;
    public static final String RESULTS = SECTIONS + "/" + Segment.RESULTS;
    public static final String SERVICE_METRICS = SECTIONS + "/" + Segment.SERVICE_METRICS;

    private Pages() {}
}
