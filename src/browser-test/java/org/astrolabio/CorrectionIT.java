package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner corrects one wrong answer of a finished diagnosis, without a mouse. */
class CorrectionIT extends BrowserTest {

    private static final String WRONG = "payments.fraud";

    @Autowired
    private AnswerQuestion answer;

    @Autowired
    private FinishAssessment finishAssessment;

    @ParameterizedTest
    @CsvSource({"es, 1280", "en, 360"})
    void fromTheMistakeToTheCorrectedDiagnosis(String language, int width) {
        Page page = chromium.visit(language, width);
        Keyboard keyboard = new Keyboard(page);
        Barriers barriers = new Barriers(page, language);
        Locale reader = Locale.of(language);
        AccessKey key = answered(sheet("craft-maker"));
        answer.answer(key, WRONG, new Answer.Chosen("none"));
        finishAssessment.finish(key);

        letIn(page, key, "/results");
        keyboard.enter(page.locator(".correct button"));
        page.waitForURL("**/check");
        assertThat(page.locator(".correcting")).isVisible();
        barriers.look("check page of a correction");
        if (width < 640) {
            keyboard.enter(page.locator(".chapter:has(#a-payments-fraud) > summary"));
        }
        keyboard.enter(page.locator("#a-payments-fraud"));
        page.waitForURL("**/payments?change=" + WRONG);
        keyboard.press(page.locator("#q-payments-fraud input[value=none]"), "ArrowDown");
        assertThat(page.locator(".saved")).isVisible();
        page.navigate(address(assessment(key, "/results")));
        assertThat(page.locator(".newer h2")).hasText(messages.text(reader, "progress.correcting-title"));
        barriers.look("results while they are corrected");
        keyboard.enter(page.locator(".newer a"));
        page.waitForURL("**/check");
        assertThat(page.locator(".answer-changes section")).hasCount(1);
        barriers.look("check page with a correction");
        keyboard.enter(page.locator(".ending .primary"));

        page.waitForURL("**/results");
        assertThat(page.locator(".correct button")).isVisible();
        assertThat(page.locator(".made"))
                .containsText(messages.text(reader, "progress.corrected", "").strip());
        barriers.look("corrected results");
        page.navigate(address(assessment(key, "/history")));
        assertThat(page.locator("a.to-diagnosis")).hasCount(1);
        assertThat(page.locator(".corrected")).isVisible();
        barriers.look("history of a corrected diagnosis");
        Diagnosis corrected = diagnoses.ofAssessment(key.assessment()).orElseThrow();
        assertThat(corrected.revision().number()).isEqualTo(2);
        assertThat(corrected.answers().answer(WRONG)).contains(new Answer.Chosen("by-eye"));
        barriers.assertNone();
        page.context().close();
    }
}
