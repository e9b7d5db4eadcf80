package org.astrolabio.web.pages.owner.results;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;

/** Where the report of an assessment is had, with its dates as the reader of the page sees them. */
record ReportAddress(UUID assessment, ZoneId zone) {

    String in(Locale language) {
        return new AssessmentSite(assessment).report(language, zone).inPage();
    }
}
