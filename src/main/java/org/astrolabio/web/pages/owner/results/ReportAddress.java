package org.astrolabio.web.pages.owner.results;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.report.Extent;

/** Where the report of an assessment, its annex or both are had, with its dates as the reader of the page sees them. */
record ReportAddress(UUID assessment, ZoneId zone) {

    String in(Locale language, Extent extent) {
        return new AssessmentSite(assessment)
                .report(extent.code(), language, zone)
                .inPage();
    }
}
