package org.astrolabio.web.pages.owner.assessment;

import java.util.UUID;

/** The addresses of one assessment's pages, from the root of the site. */
record Paths(UUID assessment) {

    /** The parameter of a step's address that names the question to change before going back to the check page. */
    static final String CHANGE = "change";

    static final String NO_ACCESS = "no-access";

    String sections() {
        return "assessment/" + assessment;
    }

    String step(String section) {
        return sections() + "/" + section;
    }

    String change(String section, String question) {
        return step(section) + "?" + CHANGE + "=" + question;
    }

    String serviceMetrics() {
        return sections() + "/service-metrics";
    }

    String changes() {
        return sections() + "/changes";
    }

    String details() {
        return sections() + "/details";
    }

    String changeDetails() {
        return details() + "?" + CHANGE + "=company";
    }

    String check() {
        return sections() + "/check";
    }

    String results() {
        return sections() + "/results";
    }

    String answers() {
        return sections() + "/answers.yaml";
    }
}
