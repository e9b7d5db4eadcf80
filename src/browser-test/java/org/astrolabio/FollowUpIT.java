package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.plan.TrackAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner comes back with something done: to the new diagnosis, the history and the comparison, without a mouse. */
class FollowUpIT extends BrowserTest {

    private static final String CHANNELS = "customer-service.channels";

    @Autowired
    private AnswerQuestion answer;

    @Autowired
    private FinishAssessment finishAssessment;

    @Autowired
    private TrackAction trackAction;

    private Locale language;
    private Page page;
    private Keyboard keyboard;
    private Barriers barriers;

    @ParameterizedTest
    @CsvSource({"es, 1280", "en, 360"})
    void fromTheOldResultsToWhatMoved(String language, int width) {
        this.language = Locale.of(language);
        page = chromium.visit(language, width);
        keyboard = new Keyboard(page);
        barriers = new Barriers(page, language);
        AccessKey first = withFrequentQuestionsDone();

        letIn(page, first, "/results");
        keyboard.enter(page.locator(".follow-up button"));
        correctWhatIsApplied(first);
        UUID second = finish();
        lookBack(first, second);
        comeBackLater();

        AnswerSheet answers = diagnoses.ofAssessment(second).orElseThrow().answers();
        assertThat(answers.answer("payments.fraud")).isNotEqualTo(Optional.of(Answer.UNKNOWN));
        assertThat(answers.answer(CHANNELS).orElseThrow().toString()).contains("help-centre");
        barriers.assertNone();
        page.context().close();
    }

    private void comeBackLater() {
        page.navigate(address("/"));
        page.locator(".hero .panel a").first().waitFor();
        barriers.look("start page of who comes back");
    }

    private AccessKey withFrequentQuestionsDone() {
        AccessKey key = answered(sheet("no-self-service-store"));
        answer.answer(key, "payments.fraud", Answer.UNKNOWN);
        finishAssessment.finish(key);
        trackAction.track(
                key, "faq", new ActionProgress(Status.DONE, Optional.empty(), Optional.empty(), Optional.empty()));
        return key;
    }

    private void correctWhatIsApplied(AccessKey first) {
        page.waitForURL("**/changes");
        page.locator("h1").waitFor();
        assertThat(page.url()).doesNotContain(first.assessment().toString());
        assertThat(page.locator(".carried").first()).isVisible();
        barriers.look("changes");
        keyboard.press(page.locator("#q-payments-fraud input[value=unknown]"), "ArrowUp");
        assertThat(page.locator(".saved")).isVisible();
        keyboard.enter(page.locator(".buttons .primary"));
        page.waitForURL("**/check");
    }

    private UUID finish() {
        keyboard.enter(page.locator(".ending .primary"));
        page.waitForURL("**/results");
        assertThat(page.locator(".moved .sentence")).isVisible();
        barriers.look("results of the second");
        return UUID.fromString(page.url().replaceFirst(".*/assessment/([^/]*)/.*", "$1"));
    }

    private void lookBack(AccessKey first, UUID second) {
        keyboard.enter(page.locator(".moved a"));
        page.waitForURL("**/compare*");
        assertThat(page.locator(".answer-changes section")).hasCount(2);
        barriers.look("comparison");
        keyboard.enter(page.locator("a.up"));
        page.waitForURL("**/history");
        assertThat(page.locator("astrolabio-history svg")).isVisible();
        assertThat(page.locator("a.to-diagnosis")).hasCount(2);
        barriers.look("history");
        keyboard.enter(page.locator("a.to-diagnosis").last());
        page.waitForURL("**/" + first.assessment() + "/results");
        assertThat(page.locator(".newer a")).hasText(messages.text(language, "progress.see-newer"));
        barriers.look("results of the first");
        keyboard.enter(page.locator(".newer a"));
        page.waitForURL("**/" + second + "/results");
    }
}
