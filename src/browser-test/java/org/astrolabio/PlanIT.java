package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.CompanyScores;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.HtmlUtils;

/** From the results to a plan that is under way, in both languages, on a desktop and on a phone. */
class PlanIT extends BrowserTest {

    private static final String OWNER = "Lola, de atención";
    private static final String DUE = "2027-02-15";

    @Autowired
    private OpenPlan openPlan;

    private Locale language;
    private AccessKey key;
    private Page page;
    private Barriers barriers;

    @ParameterizedTest
    @CsvSource({"es, 360, fashion-brand", "en, 1280, slow-support-store"})
    void fromTheResultsToAPlanUnderWay(String language, int width, String sheet) throws IOException {
        this.language = Locale.of(language);
        key = finished(sheet(sheet));
        page = letIn(chromium.visit(language, width), key, "/results");
        barriers = new Barriers(page, language);

        followTheTeaser();
        page.locator(".plan-teaser a.primary").click();
        page.waitForURL("**/plan");
        assertWavesAreShown();
        barriers.look("plan");
        lookAtWhatComesLater();

        readAnAction();
        tryTwoOut();
        moveTheHours();
        List<PlannedAction> actions = planned();
        track(actions.get(0), Status.PLANNED, "Empezar por las tallas");
        track(actions.get(1), Status.IN_PROGRESS, "");
        track(actions.get(2), Status.DONE, "");
        track(actions.get(3), Status.NOT_FOR_US, "Lo hace la gestoría");
        barriers.look("plan under way");

        page.reload();
        assertWavesAreShown();
        assertTracked(actions.get(0), Status.PLANNED, "Empezar por las tallas");
        assertTracked(actions.get(1), Status.IN_PROGRESS, "");
        assertTracked(actions.get(2), Status.DONE, "");
        assertTracked(actions.get(3), Status.NOT_FOR_US, "Lo hace la gestoría");
        assertThat(page.locator(".plan-progress")).containsText(text("plan.progress", 1, 1, 1, inWaves() + 1));
        takeAway(actions.getFirst());
        trackWhatComesLater();

        barriers.assertNone();
        page.context().close();
    }

    /** How many actions have their weeks. */
    private int inWaves() {
        return opened().plan().plan().waves().stream()
                .mapToInt(wave -> wave.actions().size())
                .sum();
    }

    private void followTheTeaser() {
        PlannedAction second = planned().get(1);
        page.locator(".plan-teaser li a").nth(1).click();
        assertThat(item(second).locator(".body")).isVisible();
        assertThat(summary(second)).isFocused();
        page.goBack();
    }

    private void lookAtWhatComesLater() {
        List<PlannedAction> later = opened().plan().plan().later();
        PlannedAction last = later.getLast();
        Locator folded = page.locator(".part.later > details > summary");
        assertThat(folded).hasText(text("plan.later-folded", later.size()));
        assertThat(summary(last)).isHidden();
        page.evaluate("id => location.hash = `action-${id}`", last.action().id());
        assertThat(item(last).locator(".body")).isVisible();
        barriers.look("later");
        page.navigate(page.url().replaceFirst("#.*", ""));
        page.reload();
        assertWavesAreShown();
        assertThat(summary(last)).isHidden();
    }

    /** What was unfolded stays so when the plan is made anew. */
    private void trackWhatComesLater() {
        page.locator("#settings-hours").fill("5");
        page.keyboard().press("Tab");
        page.waitForCondition(() -> opened().plan().settings().hoursPerMonth() == 5);
        assertWavesAreShown();
        PlannedAction last = opened().plan().plan().later().getLast();
        page.locator(".part.later > details > summary").click();
        track(last, Status.PLANNED, "");
        assertThat(summary(last)).isVisible();
    }

    private void readAnAction() {
        PlannedAction first = planned().getFirst();
        ActionText text =
                opened().guidance().texts(language).action(first.action().id());
        Locator body = open(first);
        assertThat(body).containsText(text.why());
        assertThat(body.locator("ol > li"))
                .hasText(text.steps().stream().map(PlanIT::oneLine).toArray(String[]::new));
        assertThat(body).containsText(text.doneWhen());
        assertThat(body).containsText(text.kpi());
        assertThat(body)
                .containsText(opened().guidance()
                        .texts(language)
                        .kpi(first.action().proof().kpi())
                        .formula());
        text.pitfalls().forEach(pitfall -> assertThat(body).containsText(pitfall));
        assertThat(item(first).locator(".gain")).isVisible();
        assertThat(item(first).locator(".facts")).containsText(text("figure.cost-" + cost(first)));
        barriers.look("action");
        summary(first).click();
        assertThat(body).isHidden();
    }

    private static String cost(PlannedAction planned) {
        return planned.action().cost().name().toLowerCase(Locale.ROOT);
    }

    private void tryTwoOut() {
        List<PlannedAction> two = planned().stream().limit(2).toList();
        CompanyScores then = opened().tryOut(Set.of(
                two.getFirst().action().id(), two.getLast().action().id()));
        String today = page.locator(".what-if .score").textContent();

        two.forEach(planned -> item(planned).locator(".try input").check());

        assertThat(page.locator(".tried span")).containsText(level(then));
        assertThat(page.locator(".what-if .score"))
                .hasText(text(
                        "plan.what-if-then",
                        2,
                        opened().plan().today().scorecard().overall().wholePoints(),
                        score(then),
                        level(then)));
        assertThat(page.locator(".what-if polygon.then")).hasCount(1);
        assertThat(page.locator(".what-if tbody tr td:last-child"))
                .hasText(
                        then.scorecard().dimensions().stream().map(this::change).toArray(String[]::new));
        barriers.look("what if");

        page.locator(".tried button").click();
        assertThat(page.locator(".what-if .score")).hasText(today);
        assertThat(page.locator(".what-if polygon.then")).hasCount(0);
        assertThat(page.locator(".try input:checked")).hasCount(0);
        assertThat(opened().plan().progress()).isEmpty();
    }

    private String change(DimensionScore then) {
        int before = opened().plan().today().scorecard().dimensions().stream()
                .filter(now -> now.dimension().equals(then.dimension()))
                .findFirst()
                .orElseThrow()
                .score()
                .wholePoints();
        int after = then.score().wholePoints();
        String level = opened().questionnaire()
                .texts(language)
                .level(then.level().id())
                .name();
        return after == before ? "=" : "%d · %s".formatted(after, level);
    }

    private void moveTheHours() {
        List<List<String>> before = waves();
        Locator hours = page.locator("#settings-hours");
        hours.fill("12x");
        hours.press("Tab");
        assertThat(page.locator("#settings-hours-problem")).isVisible();
        assertThat(hours).hasAttribute("aria-invalid", "true");
        assertThat(waves()).isEqualTo(before);
        barriers.look("impossible hours");

        hours.fill("120");
        hours.press("Tab");
        assertThat(page.locator(".saved")).isVisible();
        assertThat(page.locator("#settings-hours-problem")).hasCount(0);
        assertThat(opened().plan().settings().hoursPerMonth()).isEqualTo(120);
        assertThat(waves()).isNotEqualTo(before);
        assertWavesAreShown();

        page.locator("#settings-slider").focus();
        page.keyboard().press("ArrowLeft");
        assertThat(hours).hasValue("118");
        page.waitForCondition(() -> opened().plan().settings().hoursPerMonth() == 118);
        assertWavesAreShown();
    }

    private void track(PlannedAction planned, Status status, String note) {
        Locator body = open(planned);
        String id = planned.action().id();
        body.locator("#owner-" + id).fill(OWNER);
        body.locator("#due-" + id).fill(DUE);
        body.locator("#note-" + id).fill(note);
        body.locator("#status-" + id).selectOption(status.name());
        page.waitForCondition(
                () -> opened().plan().progress(planned.action().id()).status() == status);
        assertThat(item(planned).locator(".facts .status." + status.name())).isVisible();
        assertThat(page.locator(".saved")).isVisible();
        summary(planned).click();
    }

    private void assertTracked(PlannedAction planned, Status status, String note) {
        Locator body = open(planned);
        String id = planned.action().id();
        assertThat(body.locator("#status-" + id)).hasValue(status.name());
        assertThat(body.locator("#owner-" + id)).hasValue(OWNER);
        assertThat(body.locator("#due-" + id)).hasValue(DUE);
        assertThat(body.locator("#note-" + id)).hasValue(note);
        String part = status == Status.DONE || status == Status.NOT_FOR_US ? ConstantId.of(status) : "wave-";
        assertThat(page.locator("section[class*='" + part + "']")
                        .filter(new FilterOptions().setHas(page.locator("#action-" + id))))
                .hasCount(1);
        summary(planned).click();
    }

    private void takeAway(PlannedAction planned) throws IOException {
        String title = opened().guidance()
                .texts(language)
                .action(planned.action().id())
                .title();
        try (PdfReader pdf = new PdfReader(download("pdf", "application/pdf"))) {
            PdfTextExtractor text = new PdfTextExtractor(pdf);
            assertThat(text.getTextFromPage(1)).contains(sheetName());
            assertThat(Stream.iterate(1, number -> number <= pdf.getNumberOfPages(), number -> number + 1)
                            .map(number -> pageText(text, number))
                            .anyMatch(page -> page.contains(plain(title))))
                    .isTrue();
        }
        assertThat(workbook(download("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))
                .contains(title, OWNER);
        assertThat(new String(download("csv", "text/csv"), StandardCharsets.UTF_8))
                .contains(title, OWNER);
        assertThat(new String(download("ics", "text/calendar"), StandardCharsets.UTF_8))
                .startsWith("BEGIN:VCALENDAR")
                .contains(DUE.replace("-", ""));
    }

    private String sheetName() {
        return opened().diagnosis().company().name();
    }

    private byte[] download(String extension, String type) throws IOException {
        Locator link = page.locator(".downloads a[href*='." + extension + "?']").first();
        APIResponse response = page.request().get((String) link.evaluate("a => a.href"));
        assertThat(response.headers().get("content-type")).startsWith(type);
        Download download = page.waitForDownload(link::click);
        assertThat(download.suggestedFilename()).endsWith("." + extension);
        return Files.readAllBytes(download.path());
    }

    /** All text of a workbook. */
    private static String workbook(byte[] xlsx) throws IOException {
        Path file = Files.createTempFile("plan", ".xlsx");
        try {
            Files.write(file, xlsx);
            try (FileSystem parts = FileSystems.newFileSystem(file);
                    Stream<Path> found = Files.walk(parts.getPath("/"))) {
                StringBuilder text = new StringBuilder();
                for (Path part :
                        found.filter(path -> path.toString().endsWith(".xml")).toList()) {
                    text.append(Files.readString(part));
                }
                return HtmlUtils.htmlUnescape(text.toString());
            }
        } finally {
            Files.delete(file);
        }
    }

    private static String pageText(PdfTextExtractor text, int number) {
        try {
            return plain(text.getTextFromPage(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private void assertWavesAreShown() {
        List<List<String>> expected = waves();
        for (int wave = 1; wave <= expected.size(); wave++) {
            Locator actions = page.locator(".part.wave-" + wave + " summary");
            assertThat(actions).hasCount(expected.get(wave - 1).size());
            assertThat(ids(actions)).isEqualTo(expected.get(wave - 1));
        }
    }

    private static List<String> ids(Locator actions) {
        return ((List<?>) actions.evaluateAll("all => all.map(({ id }) => id.replace('action-', ''))"))
                .stream().map(String::valueOf).toList();
    }

    private List<List<String>> waves() {
        return opened().plan().plan().waves().stream()
                .map(wave -> wave.actions().stream()
                        .map(planned -> planned.action().id())
                        .toList())
                .toList();
    }

    private OpenedPlan opened() {
        return openPlan.open(key);
    }

    private List<PlannedAction> planned() {
        return opened().plan().plan().actions().toList();
    }

    private Locator item(PlannedAction planned) {
        return page.locator("astrolabio-plan li")
                .filter(new FilterOptions()
                        .setHas(page.locator("#action-" + planned.action().id())));
    }

    private Locator summary(PlannedAction planned) {
        return page.locator("#action-" + planned.action().id());
    }

    private Locator open(PlannedAction planned) {
        summary(planned).click();
        Locator body = item(planned).locator(".body");
        body.waitFor();
        return body;
    }

    private String score(CompanyScores outcome) {
        return text(
                "results.score",
                outcome.scorecard().overall().wholePoints(),
                opened().questionnaire()
                        .texts(language)
                        .level(outcome.scorecard().level().id())
                        .name());
    }

    private String level(CompanyScores outcome) {
        return opened().guidance()
                .texts(language)
                .level(outcome.service().whole())
                .name();
    }

    private String text(String message, Object... arguments) {
        return messages.text(language, message, arguments);
    }
}
