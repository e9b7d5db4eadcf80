package org.astrolabio.results;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Sends the report of an assessment: the whole file, or a page that says why there is none. */
@RestController
class ReportEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(ReportEndpoint.class);
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final DownloadReport downloadReport;
    private final Messages messages;

    ReportEndpoint(DownloadReport downloadReport, Messages messages) {
        this.downloadReport = downloadReport;
        this.messages = messages;
    }

    @GetMapping("/assessment/{assessment:[0-9a-fA-F-]{36}}/report.pdf")
    ResponseEntity<byte[]> report(
            @PathVariable("assessment") UUID assessment,
            @RequestParam(name = "lang", defaultValue = "") String lang,
            HttpServletRequest request) {
        Locale language = Languages.closestTo(Locale.forLanguageTag(lang));
        try {
            Report report = downloadReport.download(
                    AccessCookie.read(assessment, request.getCookies()).orElseThrow(AssessmentNotFound::new), language);
            return ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_PDF)
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ReportName.disposition(report.title()).toString())
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                    .body(report.pdf());
        } catch (AssessmentNotFound e) {
            return page(HttpStatus.NOT_FOUND, language, "report-refused", "/");
        } catch (NoDiagnosisYet e) {
            return page(HttpStatus.CONFLICT, language, "report-not-yet", "/assessment/" + assessment);
        } catch (RuntimeException e) {
            String reference = HexFormat.of()
                    .withUpperCase()
                    .toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("Reference {}: no report", reference, e);
            return page(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    language,
                    "report-failed",
                    "/assessment/" + assessment + "/results",
                    reference);
        }
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Locale language, String message, String back, Object... arguments) {
        String html = """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="/message.css">
                <main><h1>%s</h1><p>%s</p><p><a href="%s">%s</a></p></main>
                </html>
                """.formatted(
                        language.getLanguage(),
                        text(language, message + "-title"),
                        text(language, message + "-title"),
                        text(language, message, arguments),
                        back,
                        text(language, "back"));
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(html.getBytes(StandardCharsets.UTF_8));
    }

    private String text(Locale language, String key, Object... arguments) {
        return HtmlUtils.htmlEscape(messages.text(language, "results." + key, arguments), "UTF-8");
    }
}
