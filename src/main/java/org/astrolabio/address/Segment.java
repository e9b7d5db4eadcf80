package org.astrolabio.address;

/** The words that the paths of this site are made of. */
final class Segment {

    static final String ANSWERS = "answers.yaml";
    static final String ASSESSMENT = "assessment";
    static final String CHANGES = "changes";
    static final String CHECK = "check";
    static final String COMPARE = "compare";
    static final String CONFIRM = "reminder/confirm";
    static final String CONTINUE = "continue";
    static final String DEMONSTRATION = "demonstration";
    static final String DETAILS = "details";
    static final String FOLLOW_UP = "follow-up";
    static final String HISTORY = "history";
    static final String NO_ACCESS = "no-access";
    static final String NOTICE = "about";
    static final String PLAN = "plan";
    static final String REPORT = "report.pdf";
    static final String RESULTS = "results";
    static final String SAMPLE_REPORT = "sample-report.pdf";
    static final String SERVICE_METRICS = "service-metrics";
    static final String SIBLING = "sibling";
    static final String STOP = "reminder/stop";

    private Segment() {}
}
