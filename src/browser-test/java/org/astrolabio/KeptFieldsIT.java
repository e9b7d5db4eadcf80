package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsHiddenOptions;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.mail.MailServerAway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that was typed in any field of the product is lost, however the owner goes away and comes back. */
@MailServerAway
class KeptFieldsIT extends BrowserTest {

    /** An action that is in the plan of every company of the tests. */
    private static final String ACTION = "ACTION";

    private static final String FIELDS = """
            () => {
              document.querySelectorAll('details').forEach((part) => (part.open = true));
              const fields = document.querySelectorAll(
                'input:not([type=radio]), textarea, select, [contenteditable], vaadin-combo-box, ' +
                'vaadin-multi-select-combo-box, vaadin-text-field');
              return [...fields]
                .filter((field) => !field.closest('[data-keep], astrolabio-choice, astrolabio-ranking, dialog'))
                .filter((field) => !(field.type === 'checkbox' && field.closest('astrolabio-share, .try')))
                .map((field) => field.id || field.name || field.outerHTML);
            }
            """;

    /** What need not be remembered, and why. */
    private static final Map<String, String> NOT_KEPT = Map.of(
            "settings-slider", "moves the field beside it, which is kept",
            "private-link", "shows the link and takes nothing",
            "pasted-link", "a secret, which is never written down",
            "settings-zone", "a choice among some hundred, told at once",
            "compared-sector", "chooses what is shown",
            "from", "chooses what is shown",
            "to", "chooses what is shown");

    /** A field, and what is typed in it; what can be stored is, and then forgotten. */
    private record Field(String selector, String text, boolean storable) {
        Field(String selector, String text) {
            this(selector, text, true);
        }
    }

    private enum Place {
        DETAILS("/details", new Field("#company-name", "Aceites Ñandú & hijos")),
        STEP(
                "/investment",
                new Field("#q-investment-online-share input[type=text]", "37"),
                new Field("#q-investment-people-share input[type=text]", "140", false)),
        METRICS(
                "/service-metrics",
                new Field("#m-nps-value", "-20"),
                new Field("#m-first-response-time-email-value", "600"),
                new Field("#m-retention-rate-customers-at-start", "350", false),
                new Field("#m-self-service-rate-tickets", "muchos", false)),
        PLAN(
                "/plan",
                new Field("#owner-" + ACTION, "Lola"),
                new Field("#due-" + ACTION, "2027-01-15"),
                new Field("#note-" + ACTION, "- llamar a Correos\n- pedir \"tarifas\" de DDP"),
                new Field("#settings-hours", "33"),
                new Field("#settings-MONDAY-0-opens", "10:15"),
                new Field("#settings-MONDAY-0-closes", "19:45")),
        RESULTS("/results", new Field("#reminder-address", "lola@example.com", false));

        private final String path;
        private final List<Field> fields;

        Place(String path, Field... fields) {
            this.path = path;
            this.fields = List.of(fields);
        }

        private boolean isFinished() {
            return this == PLAN || this == RESULTS;
        }
    }

    /** How one goes away and comes back, with all fields typed in. */
    private enum Way {
        RELOAD((page, address) -> page.reload()),
        BACK((page, address) -> {
            page.goBack();
            page.locator("h1").waitFor();
            page.goForward();
        }),
        ANOTHER_ADDRESS((page, address) -> {
            page.navigate(address.replaceFirst("/assessment.*", "/"));
            page.navigate(address);
        }),
        ENDED_SESSION((page, address) -> {
            endSession(page, address);
            page.waitForTimeout(1500);
            page.navigate(address);
        }),
        LOST_SERVER((page, address) -> {
            page.waitForTimeout(1500);
            page.unroute("**/*");
            endSession(page, address);
            page.navigate(address);
        });

        private final BiConsumer<Page, String> goAndComeBack;

        Way(BiConsumer<Page, String> goAndComeBack) {
            this.goAndComeBack = goAndComeBack;
        }

        private static void endSession(Page page, String address) {
            page.context().addCookies(List.of(new Cookie("JSESSIONID", "ended").setUrl(address)));
        }
    }

    static Stream<Arguments> eachPlaceAndWay() {
        return Stream.of(Place.values())
                .flatMap(place -> Stream.of(Way.values()).map(way -> Arguments.of(place, way)));
    }

    @ParameterizedTest
    @MethodSource("eachPlaceAndWay")
    void whatIsTypedIsThereAgain(Place place, Way way) {
        AccessKey key = place.isFinished() ? finished(sheet("fashion-brand")) : answered(sheet("fashion-brand"));
        Page page = letIn(chromium.visit("es", 1280), key, "");
        page.navigate(address("/"));
        page.navigate(address(assessment(key, place.path)));
        page.locator("h1").waitFor();
        String action = place == Place.PLAN ? openAction(page) : "";
        open(page);
        if (way == Way.LOST_SERVER) {
            page.route("**/*", route -> route.abort());
        }
        for (Field field : place.fields) {
            type(page.locator(field.selector().replace(ACTION, action)), field.text());
        }

        way.goAndComeBack.accept(page, address(assessment(key, place.path)));

        page.locator("h1").waitFor();
        if (place == Place.PLAN) {
            openAgain(page, action);
        }
        open(page);
        for (Field field : place.fields) {
            Locator again = page.locator(field.selector().replace(ACTION, action));
            again.waitFor();
            page.waitForCondition(() -> field.text().equals(again.evaluate("field => field.value")));
            if (field.storable()) {
                page.waitForCondition(() -> field.text().equals(again.getAttribute("data-stored")));
            }
        }
        assertThat(page.evaluate("Object.keys(sessionStorage).filter((key) => key.includes(':kept:')).length"))
                .isEqualTo((int)
                        place.fields.stream().filter(field -> !field.storable()).count());
        assertThat(page.url()).isEqualTo(address(assessment(key, place.path)));
        page.context().close();
    }

    @Test
    void everyFieldOfAnOwnerIsKeptOrNamedHere() {
        AccessKey begun = answered(sheet("fashion-brand"));
        AccessKey finished = finished(sheet("fashion-brand"));
        Page page = chromium.visit("es", 1280);
        Stream<String> steps =
                questionnaires.current().sections().stream().map(Section::id).map("/"::concat);
        assertKept(letIn(page, begun, ""), "", Set.of());
        Stream.concat(steps, Stream.of("/service-metrics", "/details", "/check"))
                .forEach(path -> assertKept(letIn(page, begun, path), path, Set.of("private-link")));
        letIn(page, finished, "/plan");
        openAction(page);
        assertKept(page, "/plan", NOT_KEPT.keySet());
        Stream.of("/results", "/history")
                .forEach(path -> assertKept(letIn(page, finished, path), path, NOT_KEPT.keySet()));
        page.navigate(address("/"));
        page.locator("h1").waitFor();
        assertKept(page, "/", NOT_KEPT.keySet());
        page.context().close();
    }

    @Test
    void whatTwoHaveTypedIsTheReadersChoice() {
        AccessKey key = answered(sheet("fashion-brand"));
        Page mine = letIn(chromium.visit("es", 1280), key, "/details");
        Page theirs = letIn(chromium.visit("es", 1280), key, "/details");
        Locator name = mine.locator("#company-name input");
        cutOff(mine);
        type(mine.locator("#company-name"), "Lo mío");
        mine.waitForTimeout(1500);
        type(theirs.locator("#company-name"), "Lo suyo");
        assertThat(theirs.locator("#company-name")).hasAttribute("data-stored", "Lo suyo");

        mine.navigate(address(assessment(key, "/details")));

        assertThat(mine.locator(".overtaken")).containsText("Lo mío");
        assertThat(name).hasValue("Lo suyo");
        assertThat(Chromium.accessibilityProblems(mine)).isEmpty();
        mine.locator(".overtaken .secondary").click();
        assertThat(name).hasValue("Lo mío");
        assertThat(mine.locator("#company-name")).hasAttribute("data-stored", "Lo mío");
        assertThat(mine.locator(".overtaken")).hasCount(0);
        mine.context().close();
        theirs.context().close();
    }

    @Test
    void whatIsSaidOfSavingLiesOverNoAnswerAndGoesAway() {
        Page page = letIn(chromium.visit("es", 360), begun(), "/strategy");
        Locator option = page.locator("#q-strategy-sells-online .row").first();
        option.click();
        Locator saved = page.locator(".saved");
        assertThat(saved).isVisible();

        Object covered = saved.evaluate("""
                mark => {
                  const { left, right, top, bottom } = mark.getBoundingClientRect();
                  return [...document.querySelectorAll('main .row, main legend, main .help, main button, main a')]
                    .filter((other) => {
                      const place = other.getBoundingClientRect();
                      return place.left < right && place.right > left && place.top < bottom && place.bottom > top;
                    })
                    .map((other) => other.textContent.trim());
                }
                """);
        assertThat((List<?>) covered).isEmpty();
        assertThat(saved).isHidden(new IsHiddenOptions().setTimeout(10_000));

        page.locator(".buttons .primary").click();
        page.locator(".error-summary:focus").waitFor();
        page.locator("#q-strategy-sells-online .row").nth(1).click();
        page.waitForFunction(KeyboardAnswers.ALL_ACKNOWLEDGED);
        assertThat(saved).hasCSS("opacity", "0");
        page.context().close();
    }

    /** Whatever the document that is open now tells the server is lost, also what it tells while it goes away. */
    private static void cutOff(Page page) {
        AtomicReference<String> lost = new AtomicReference<>();
        page.route(Pattern.compile("v-r=uidl"), route -> {
            String teller = route.request().url().replaceFirst(".*v-uiId=", "");
            lost.compareAndSet(null, teller);
            if (teller.equals(lost.get())) {
                route.abort();
            } else {
                route.resume();
            }
        });
    }

    /** Opens the plan's first action; its id. */
    private static String openAction(Page page) {
        Locator summary = page.locator(".part.wave-1 summary[id^=action-]").first();
        summary.click();
        page.locator(".tracking").waitFor();
        return summary.getAttribute("id").replaceFirst("^action-", "");
    }

    /** What is stored is there without the action's being open; what is not, opens it. */
    private static void openAgain(Page page, String action) {
        page.locator("#action-" + action).waitFor();
        page.waitForTimeout(1500);
        if (page.locator("details[open] > #action-" + action).count() == 0) {
            page.locator("#action-" + action).click();
        }
    }

    private static void open(Page page) {
        page.evaluate(
                "document.querySelectorAll('main details:not(.actions details)').forEach((d) => (d.open = true))");
    }

    /** Types as people do, and does not leave the field. */
    private static void type(Locator field, String text) {
        Locator input =
                field.evaluate("field => field.localName").equals("vaadin-text-field") ? field.locator("input") : field;
        input.fill(text);
    }

    private static void assertKept(Page page, String path, Set<String> others) {
        assertThat((List<?>) page.evaluate(FIELDS)).as(path).allMatch(others::contains);
    }
}
