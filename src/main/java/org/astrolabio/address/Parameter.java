package org.astrolabio.address;

/** The names of what varies in an address: in its path and in its query. */
public final class Parameter {

    /** In a path: which assessment, a UUID. */
    public static final String ASSESSMENT = "assessment";
    /** In a path: another assessment of the same company, a UUID. */
    public static final String OTHER = "other";
    /** In a path: which section of the questionnaire. */
    public static final String SECTION = "section";
    /** In a path: what the site says of itself. */
    public static final String NOTICE = "notice";
    /** In a path: what opens or confirms something, to whoever has it. */
    public static final String SECRET = "secret";
    /** In a path: the kind of file, as its name ends. */
    public static final String EXTENSION = "extension";
    /** In a query: the question to change before going back to the check page. */
    public static final String CHANGE = "change";
    /** In a query: the language wanted, BCP 47. */
    public static final String LANGUAGE = "lang";
    /** In a query: the time zone of the reader, as the IANA names it. */
    public static final String ZONE = "zone";
    /** In a query: whether the report is wanted, its annex, or both. */
    public static final String EXTENT = "extent";
    /** In a query: the diagnosis to compare from, and the one to compare with; both the UUID of an assessment. */
    public static final String FROM = "from";

    public static final String TO = "to";

    private Parameter() {}
}
