package org.astrolabio.web.http;

import java.util.Locale;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.delivery.DownloadReport;
import org.astrolabio.delivery.Report;
import org.astrolabio.language.Zones;
import org.astrolabio.report.Extent;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends the report of an assessment, its annex, or both in one. */
@RestController
class ReportEndpoint {

    private final DownloadReport downloadReport;

    ReportEndpoint(DownloadReport downloadReport) {
        this.downloadReport = downloadReport;
    }

    @GetMapping(Endpoints.REPORT)
    ResponseEntity<byte[]> report(
            AccessKey key,
            Locale language,
            @RequestParam(name = Parameter.EXTENT, defaultValue = "") String extent,
            @RequestParam(name = Parameter.ZONE, defaultValue = "") String zone) {
        Report report =
                downloadReport.download(key, Extent.called(extent).orElse(Extent.REPORT), language, Zones.known(zone));
        return new Parcel(report.title(), "pdf", MediaType.APPLICATION_PDF_VALUE, report.pdf()).in(language);
    }
}
