package org.astrolabio.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** The addresses of one assessment: its pages, its files, and the ways from it to others of the same company. */
public record AssessmentSite(UUID assessment) {

    /** The list of sections, which is where an assessment begins. */
    public Address sections() {
        return new Address(own());
    }

    public Address step(String section) {
        return page(section);
    }

    /** A step on which one question is to be changed before going back to the check page. */
    public Address change(String section, String question) {
        return page(section + "?" + Parameter.CHANGE + "=" + question);
    }

    public Address serviceMetrics() {
        return page(Segment.SERVICE_METRICS);
    }

    public Address changes() {
        return page(Segment.CHANGES);
    }

    public Address details() {
        return page(Segment.DETAILS);
    }

    /** The details, to be changed before going back to the check page. */
    public Address changeDetails() {
        return page(Segment.DETAILS + "?" + Parameter.CHANGE + "=company");
    }

    public Address check() {
        return page(Segment.CHECK);
    }

    public Address results() {
        return page(Segment.RESULTS);
    }

    public Address plan() {
        return page(Segment.PLAN);
    }

    /** An action in the plan. */
    public Address action(String action) {
        return page(Segment.PLAN + "#action-" + action);
    }

    public Address history() {
        return page(Segment.HISTORY);
    }

    /** Where a form that names two diagnoses is sent to be shown their comparison. */
    public Address compare() {
        return page(Segment.COMPARE);
    }

    /** The comparison of two diagnoses of the company. */
    public Address compare(UUID from, UUID to) {
        return page(Segment.COMPARE + "?" + Parameter.FROM + "=" + from + "&" + Parameter.TO + "=" + to);
    }

    /** The answers as a file. */
    public Address answers() {
        return page(Segment.ANSWERS);
    }

    /**
     * The report, its annex or both, with their dates as they are in a time zone.
     *
     * @param extent report, annex or whole
     */
    public Address report(String extent, Locale language, ZoneId zone) {
        return page(Segment.REPORT + Site.inLanguage(language) + "&" + Parameter.ZONE + "="
                + URLEncoder.encode(zone.getId(), StandardCharsets.UTF_8) + "&" + Parameter.EXTENT + "=" + extent);
    }

    /** @param extension xlsx, csv or ics */
    public Address planFile(String extension, Locale language) {
        return page(Segment.PLAN + "." + extension + Site.inLanguage(language));
    }

    /** Where a form is sent that begins the next diagnosis of the company. */
    public Address followUp(Locale language) {
        return page(Segment.FOLLOW_UP + Site.inLanguage(language));
    }

    /** The way to another assessment of the company, for which the browser gets the key. */
    public Address sibling(UUID other) {
        return page(Segment.SIBLING + "/" + other);
    }

    private Address page(String rest) {
        return new Address(own() + "/" + rest);
    }

    private String own() {
        return Segment.ASSESSMENT + "/" + assessment;
    }
}
