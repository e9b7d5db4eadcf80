package org.astrolabio.web.http;

import java.util.Locale;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.delivery.DownloadPlan;
import org.astrolabio.delivery.PlanFile;
import org.astrolabio.report.PlanFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Sends the plan of an assessment as a workbook, a table of text or a calendar. */
@RestController
class PlanEndpoint {

    private final DownloadPlan downloadPlan;

    PlanEndpoint(DownloadPlan downloadPlan) {
        this.downloadPlan = downloadPlan;
    }

    @GetMapping(Endpoints.PLAN_FILE)
    ResponseEntity<byte[]> plan(AccessKey key, @PathVariable(Parameter.EXTENSION) String extension, Locale language) {
        PlanFormat format = PlanFormat.of(extension);
        PlanFile file = downloadPlan.download(key, format, language);
        return new Parcel(file.title(), format.extension(), format.mediaType(), file.content()).in(language);
    }
}
