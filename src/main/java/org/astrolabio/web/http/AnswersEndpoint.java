package org.astrolabio.web.http;

import java.nio.charset.StandardCharsets;
import org.astrolabio.address.Endpoints;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.plan.ReadPlanSettings;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The answers of an assessment, with its figures and what is asked of its plan, as a file to keep, whether or not it is finished. */
@RestController
class AnswersEndpoint {

    private static final MediaType YAML = new MediaType("application", "yaml", StandardCharsets.UTF_8);

    private final OpenAssessment openAssessment;
    private final ReadPlanSettings readPlanSettings;

    AnswersEndpoint(OpenAssessment openAssessment, ReadPlanSettings readPlanSettings) {
        this.openAssessment = openAssessment;
        this.readPlanSettings = readPlanSettings;
    }

    @GetMapping(Endpoints.ANSWERS)
    ResponseEntity<byte[]> answers(AccessKey key) {
        OpenedAssessment opened = openAssessment.open(key);
        CompanyDraft draft = opened.company();
        Company company = new Company(draft.name().orElse(""), draft.country().orElse(""), draft.region());
        String sheet = AnswerSheetFile.write(
                opened.questionnaire(),
                new AnswerSheetReading.Valid(
                        company, opened.sheet(), opened.measurements(), readPlanSettings.read(key)));
        return ResponseEntity.ok()
                .contentType(YAML)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("astrolabio.yaml")
                                .build()
                                .toString())
                .body(sheet.getBytes(StandardCharsets.UTF_8));
    }
}
