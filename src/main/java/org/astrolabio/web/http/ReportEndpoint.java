package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.astrolabio.delivery.DownloadReport;
import org.astrolabio.delivery.Report;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Zones;
import org.astrolabio.report.Extent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends the report of an assessment, its annex, or both in one. */
@RestController
class ReportEndpoint {

    private final DownloadReport downloadReport;
    private final Delivery delivery;

    ReportEndpoint(DownloadReport downloadReport, Messages messages) {
        this.downloadReport = downloadReport;
        this.delivery = new Delivery(messages, "report");
    }

    @GetMapping("/assessment/{assessment:[0-9a-fA-F-]{36}}/report.pdf")
    ResponseEntity<byte[]> report(
            @PathVariable("assessment") UUID assessment,
            @RequestParam(name = "extent", defaultValue = "") String extent,
            @RequestParam(name = "lang", defaultValue = "") String lang,
            @RequestParam(name = "zone", defaultValue = "") String zone,
            HttpServletRequest request) {
        return delivery.send(assessment, lang, request, (key, language) -> {
            Report report = downloadReport.download(
                    key, Extent.called(extent).orElse(Extent.REPORT), language, Zones.known(zone));
            return new Delivery.Parcel(report.title(), "pdf", MediaType.APPLICATION_PDF_VALUE, report.pdf());
        });
    }
}
