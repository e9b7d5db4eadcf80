package org.astrolabio.web.pages.owner.results;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.report.Extent;

/** Where the report of an assessment, its annex or both are had, with its dates as the reader of the page sees them. */
record ReportAddress(UUID assessment, ZoneId zone) {

    String in(Locale language, Extent extent) {
        String report = "/assessment/%s/report.pdf?lang=%s&zone=%s"
                .formatted(assessment, language.getLanguage(), URLEncoder.encode(zone.getId(), StandardCharsets.UTF_8));
        return extent == Extent.REPORT ? report : report + "&extent=" + extent.code();
    }
}
