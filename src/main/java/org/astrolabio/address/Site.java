package org.astrolabio.address;

import java.util.Locale;

/** The addresses that belong to no assessment. */
public final class Site {

    private Site() {}

    public static Address start() {
        return new Address("");
    }

    /** The page that says that this browser has no key. */
    public static Address noAccess() {
        return new Address(Segment.NO_ACCESS);
    }

    /**
     * What the site says of itself.
     *
     * @param notice by its code
     */
    public static Address notice(String notice) {
        return new Address(Segment.NOTICE + "/" + notice);
    }

    /** The way to the company that a demonstration shows. */
    public static Address demonstration() {
        return new Address(Segment.DEMONSTRATION);
    }

    /** The report of an invented company. */
    public static Address sampleReport(Locale language) {
        return new Address(Segment.SAMPLE_REPORT + inLanguage(language));
    }

    /** The private link to the assessments of a company. */
    public static Address privateLink(String secret) {
        return new Address(Segment.CONTINUE + "/" + secret);
    }

    /** Where somebody says that the reminder is wanted. */
    public static Address confirmReminder(String token, Locale language) {
        return new Address(Segment.CONFIRM + "/" + token + inLanguage(language));
    }

    /** Where somebody says that there shall be no reminder. */
    public static Address stopReminder(String token, Locale language) {
        return new Address(Segment.STOP + "/" + token + inLanguage(language));
    }

    /** The looks of a page outside the application. */
    public static Address plainStyle() {
        return new Address("message.css");
    }

    /**
     * The path that a cookie of this site is for, so that other programs on the same host do not get it.
     *
     * @param contextPath of the request that it is given to
     */
    public static String cookiePath(String contextPath) {
        return contextPath.isEmpty() ? "/" : contextPath;
    }

    static String inLanguage(Locale language) {
        return "?" + Parameter.LANGUAGE + "=" + language.getLanguage();
    }
}
