package org.astrolabio;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Tests in a browser, all of them on one running application. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class BrowserTest {

    static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    Messages messages;

    @Autowired
    CountryNames countries;

    @Autowired
    Regions regions;

    @Autowired
    Questionnaires questionnaires;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    private StartAssessment startAssessment;

    @Autowired
    private AnswerQuestion answerQuestion;

    @Autowired
    private DescribeCompany describeCompany;

    @Autowired
    private FinishAssessment finishAssessment;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    static String assessment(AccessKey key, String page) {
        return "/assessment/" + key.assessment() + page;
    }

    static String privateLink(AccessKey key) {
        return "/continue/" + key.secret().text();
    }

    /** A page at that path, in a browser that has been let in by the private link. */
    Page letIn(Page page, AccessKey key, String path) {
        open(page, address(privateLink(key)));
        if (!path.isEmpty()) {
            page.navigate(address(assessment(key, path)));
            page.locator("h1").waitFor();
        }
        return page;
    }

    /** Follows a private link and presses the button of the page that it leads to, if there is one. */
    static void open(Page page, String link) {
        page.navigate(link);
        if (page.locator("form button").count() > 0) {
            page.locator("form button").click();
        }
        page.waitForURL(url -> !url.contains("/continue/"));
        page.locator("h1").waitFor();
    }

    AccessKey begun() {
        return startAssessment.start(Locale.of("es"));
    }

    /** An assessment that lacks nothing but finishing. */
    AccessKey answered(AnswerSheetReading.Valid sheet) {
        AccessKey key = begun();
        questionnaires.current().questions().stream()
                .map(Question::id)
                .forEach(id -> sheet.answers().answer(id).ifPresent(answer -> answerQuestion.answer(key, id, answer)));
        describeCompany.describe(
                key,
                new CompanyDraft(
                        Optional.of(sheet.company().name()),
                        Optional.of(sheet.company().country()),
                        sheet.company().region()));
        return key;
    }

    /** An assessment with its diagnosis. */
    AccessKey finished(AnswerSheetReading.Valid sheet) {
        AccessKey key = answered(sheet);
        finishAssessment.finish(key);
        return key;
    }

    AnswerSheetReading.Valid sheet(String name) {
        return RealQuestionnaire.sheet(name, questionnaires.current());
    }
}
