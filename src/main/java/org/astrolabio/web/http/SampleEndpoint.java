package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.astrolabio.address.Endpoints;
import org.astrolabio.delivery.SampleReport;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends the report of an invented company, to everybody. */
@RestController
class SampleEndpoint {

    private final SampleReport sampleReport;
    private final Refusals refusals;

    SampleEndpoint(SampleReport sampleReport, Refusals refusals) {
        this.sampleReport = sampleReport;
        this.refusals = refusals;
    }

    @GetMapping(Endpoints.SAMPLE_REPORT)
    ResponseEntity<byte[]> report(Locale language, HttpServletRequest request) {
        return sampleReport
                .in(language)
                .map(report ->
                        new Parcel(report.title(), "pdf", MediaType.APPLICATION_PDF_VALUE, report.pdf()).in(language))
                .orElseGet(() -> refusals.refused(Refusal.NO_PAGE, request));
    }
}
