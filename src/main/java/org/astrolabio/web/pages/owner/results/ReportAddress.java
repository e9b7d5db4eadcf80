package org.astrolabio.web.pages.owner.results;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;

/** Where the report of an assessment is had, with its dates as the reader of the page sees them. */
record ReportAddress(UUID assessment, ZoneId zone) {

    String in(Locale language) {
        return "/assessment/%s/report.pdf?lang=%s&zone=%s"
                .formatted(assessment, language.getLanguage(), URLEncoder.encode(zone.getId(), StandardCharsets.UTF_8));
    }
}
