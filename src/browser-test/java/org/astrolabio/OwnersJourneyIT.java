package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.scoring.Scorer;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** From the start page to the report without a mouse, in both languages, on a desktop and on a phone. */
class OwnersJourneyIT extends BrowserTest {

    private Questionnaire questionnaire;
    private Locale language;
    private Page page;
    private Keyboard keyboard;
    private KeyboardAnswers answers;
    private Barriers barriers;

    @BeforeEach
    void readQuestionnaire() {
        questionnaire = questionnaires.current();
    }

    @ParameterizedTest
    @CsvSource({"es, 1280, craft-maker", "en, 360, multi-country-store"})
    void fromTheStartPageToTheReport(String language, int width, String sheetName) throws IOException {
        AnswerSheetReading.Valid owner = sheet(sheetName);
        AnswerSheet sheet = owner.answers()
                .with("company.target-countries", new Answer.ChosenCountries(List.of("SZ", "MM", "DE")))
                .with("payments.fraud", Answer.UNKNOWN)
                .with("logistics.offline-channels", Answer.NOT_APPLICABLE);
        sitDownAt(chromium.visit(language, width), language);

        begin();
        finishTooEarly();
        answerEverything(sheet);
        skipTheFigures();
        describe(owner.company());
        assertThat(downloadedSheet()).isEqualTo(new AnswerSheetReading.Valid(owner.company(), sheet));
        Scorecard expected = new Scorer(questionnaire).score(sheet);
        finish(expected);
        readReport(owner.company());

        assertThat(diagnoses.ofAssessment(assessment()).orElseThrow().scorecard())
                .isEqualTo(expected);
        barriers.assertNone();
        page.context().close();
    }

    private void sitDownAt(Page page, String language) {
        this.language = Locale.of(language);
        this.page = page;
        keyboard = new Keyboard(page);
        answers = new KeyboardAnswers(page, this.language, messages, countries);
        barriers = new Barriers(page, language);
    }

    private void begin() {
        page.navigate(address("/"));
        page.locator("h1").waitFor();
        barriers.look("start");
        keyboard.press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        keyboard.press("Enter");
        assertThat(page.locator("main")).isFocused();
        keyboard.enter(page.locator(".hero .primary"));
        page.waitForURL("**/assessment/*");
        assertThat(page.locator("h1")).isFocused();
        barriers.look("sections");
    }

    private void finishTooEarly() {
        keyboard.enter(page.locator("a.secondary"));
        page.waitForURL("**/check");
        keyboard.enter(page.locator(".ending .primary"));
        assertThat(page.locator("#error-summary")).isFocused();
        barriers.look("check with problems");
        keyboard.enter(page.locator("#error-summary a").first());
        page.waitForURL("**/strategy?*");
        assertThat(page.locator("#q-strategy-sells-online input").first()).isFocused();
        keyboard.enter(page.locator("a.up"));
        page.waitForURL("**/assessment/*");
        assertThat(page.locator("h1")).isFocused();
        keyboard.enter(page.locator("main a.primary"));
    }

    private void answerEverything(AnswerSheet sheet) {
        List<Section> sections = questionnaire.sections();
        for (int step = 1; step <= sections.size(); step++) {
            Section section = sections.get(step - 1);
            page.waitForURL("**/" + section.id());
            assertThat(page.locator("h1"))
                    .hasText(questionnaire.texts(language).section(section.id()).title());
            assertThat(page.locator("h1")).isFocused();
            assertThat(page.locator("p.place"))
                    .hasText(messages.text(language, "assessment.step", step, sections.size()));
            if (step == 1) {
                goOnTooEarly(section.questions().getFirst());
            }
            for (Question question : section.questions()) {
                sheet.answer(question.id()).ifPresent(answer -> answers.answer(question, answer));
            }
            barriers.look(section.id());
            goOn();
        }
    }

    private void goOnTooEarly(Question first) {
        goOn();
        assertThat(page.locator("#error-summary")).isFocused();
        barriers.look("step with problems");
        keyboard.enter(page.locator("#error-summary a").first());
        assertThat(answers.field(first).locator("input").first()).isFocused();
    }

    private void goOn() {
        keyboard.enter(page.locator(".buttons .primary"));
    }

    private void skipTheFigures() {
        page.waitForURL("**/service-metrics");
        assertThat(page.locator("h1")).isFocused();
        barriers.look("service metrics");
        goOn();
    }

    private void describe(Company company) {
        page.waitForURL("**/details");
        assertThat(page.locator("h1")).isFocused();
        goOn();
        assertThat(page.locator("#error-summary")).isFocused();
        barriers.look("details with problems");
        keyboard.type(page.locator("#company-name input"), company.name());
        String country = countries.name(company.country(), language);
        keyboard.pick(page.locator("#company-country input"), country, country);
        String region = regions.name(company.region().orElseThrow(), language);
        keyboard.pick(page.locator("#company-region input"), region, region);
        assertThat(page.locator(".saved")).isVisible();
        barriers.look("details");
        goOn();
        page.waitForURL("**/check");
    }

    private AnswerSheetReading downloadedSheet() throws IOException {
        assertThat(page.locator("h1")).isFocused();
        assertThat(page.locator("[data-missing]")).hasCount(0);
        barriers.look("check");
        return AnswerSheetFile.read("downloaded", download(page.locator("main a[download]")), questionnaire);
    }

    private void finish(Scorecard expected) {
        keyboard.enter(page.locator(".ending .primary"));
        page.waitForURL("**/results");
        assertThat(page.locator("h1")).isFocused();
        String level =
                questionnaire.texts(language).level(expected.level().id()).name();
        assertThat(page.locator(".summary .score"))
                .hasText(messages.text(
                        language, "results.score", expected.overall().wholePoints(), level));
        assertThat(page.locator("astrolabio-radar tbody td.number"))
                .hasText(expected.dimensions().stream()
                        .map(dimension -> Integer.toString(dimension.score().wholePoints()))
                        .toArray(String[]::new));
        barriers.look("results");
        Locator closed = page.locator("main details:not([open]) > summary");
        int folded = closed.count();
        keyboard.enter(closed.first());
        keyboard.enter(
                page.locator(".findings-columns details:not([open]) > summary").last());
        assertThat(closed).hasCount(folded - 2);
        barriers.look("results unfolded");
    }

    private void readReport(Company company) throws IOException {
        byte[] report = download(page.locator(".downloads a.primary"));
        assertThat(new String(report, 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        try (PdfReader reader = new PdfReader(report)) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(1)).contains(company.name());
        }
    }

    private byte[] download(Locator link) throws IOException {
        Download download = page.waitForDownload(() -> keyboard.enter(link));
        return Files.readAllBytes(download.path());
    }

    private UUID assessment() {
        return UUID.fromString(page.url().replaceFirst(".*/assessment/([^/]*)/.*", "$1"));
    }
}
