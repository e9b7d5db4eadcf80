package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.astrolabio.delivery.DownloadPlan;
import org.astrolabio.delivery.PlanFile;
import org.astrolabio.language.Messages;
import org.astrolabio.report.PlanFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Sends the plan of an assessment as a workbook, a table of text or a calendar. */
@RestController
class PlanEndpoint {

    private static final String PLAN = "/assessment/{assessment:[0-9a-fA-F-]{36}}/plan.{extension:xlsx|csv|ics}";

    private final DownloadPlan downloadPlan;
    private final Delivery delivery;

    PlanEndpoint(DownloadPlan downloadPlan, Messages messages) {
        this.downloadPlan = downloadPlan;
        this.delivery = new Delivery(messages, "plan-file");
    }

    @GetMapping(PLAN)
    ResponseEntity<byte[]> plan(
            @PathVariable("assessment") UUID assessment,
            @PathVariable("extension") String extension,
            @RequestParam(name = "lang", defaultValue = "") String lang,
            HttpServletRequest request) {
        PlanFormat format = PlanFormat.of(extension);
        return delivery.send(assessment, lang, request, (key, language) -> {
            PlanFile file = downloadPlan.download(key, format, language);
            return new Delivery.Parcel(file.title(), format.extension(), format.mediaType(), file.content());
        });
    }
}
