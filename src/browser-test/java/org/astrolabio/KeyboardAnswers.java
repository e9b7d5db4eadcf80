package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;

/** Answers the questions of a step by keyboard. */
final class KeyboardAnswers {

    /** Names that countries had once, which must still find them. */
    private static final Map<String, String> OLDER_NAMES = Map.of("SZ", "Swazilandia", "MM", "Burma");

    static final String ALL_ACKNOWLEDGED =
            "() => !Object.keys(sessionStorage).some(key => key.startsWith('astrolabio:'))";

    private final Page page;
    private final Keyboard keyboard;
    private final Locale language;
    private final Messages messages;
    private final CountryNames countries;

    KeyboardAnswers(Page page, Locale language, Messages messages, CountryNames countries) {
        this.page = page;
        this.keyboard = new Keyboard(page);
        this.language = language;
        this.messages = messages;
        this.countries = countries;
    }

    Locator field(Question question) {
        return page.locator("#q-" + question.id().replace('.', '-'));
    }

    /** Gives an answer, and waits until the server has acknowledged it. */
    void answer(Question question, Answer answer) {
        Locator field = field(question);
        field.waitFor();
        switch (answer) {
            case Answer.Unknown() -> apart(field, "language.unknown");
            case Answer.NotApplicable() -> apart(field, "language.not-applicable");
            case Answer.Chosen(var option) -> choose(field, option(field, option));
            case Answer.ChosenSeveral(var options) -> tick(field, question.options(), options);
            case Answer.Ranked(var options) -> rank(field, options);
            case Answer.ChosenCountries(var codes) -> find(field, (Question.CountryChoice) question, codes);
            case Answer.Share(var percent) -> {
                keyboard.type(field.locator("input[type=text]"), Integer.toString(percent));
                keyboard.press("Tab");
            }
        }
        page.waitForFunction(ALL_ACKNOWLEDGED);
        assertThat(page.locator(".saved")).isVisible();
    }

    private static Locator option(Locator field, String id) {
        return field.locator("input[value='" + id + "']");
    }

    private void apart(Locator field, String message) {
        Locator choice = field.getByLabel(messages.text(language, message));
        if ("radio".equals(choice.getAttribute("type"))) {
            choose(field, choice);
        } else {
            keyboard.press(choice, "Space");
        }
    }

    private void choose(Locator field, Locator wanted) {
        Locator group = field.locator("input[type=radio]");
        keyboard.reach(group);
        int steps = place(group, wanted) - (int) group.evaluateAll("all => all.indexOf(document.activeElement)");
        for (int step = 0; step < Math.abs(steps); step++) {
            keyboard.press(steps > 0 ? "ArrowDown" : "ArrowUp");
        }
        if (steps == 0) {
            keyboard.press("Space");
        }
        assertThat(wanted).isChecked();
    }

    private static int place(Locator group, Locator wanted) {
        return (int) group.evaluateAll("(all, wanted) => all.indexOf(wanted)", wanted.elementHandle());
    }

    private void tick(Locator field, List<Option> options, Set<String> wanted) {
        boolean alone = options.stream().anyMatch(option -> option.exclusive() && wanted.contains(option.id()));
        Locator first = option(field, options.getFirst().id());
        if (alone) {
            keyboard.press(first, "Space");
        }
        options.stream().map(Option::id).filter(wanted::contains).forEach(id -> {
            keyboard.press(option(field, id), "Space");
            assertThat(option(field, id)).isChecked();
        });
        assertThat(field.locator("input:checked")).hasCount(wanted.size());
    }

    private void rank(Locator field, List<String> order) {
        for (int place = 0; place < order.size(); place++) {
            String id = order.get(place);
            Locator row = field.locator("li[data-id='" + id + "']");
            while (place(field.locator("li"), row) > place) {
                keyboard.enter(row.locator(".up"));
                assertThat(row.locator(".up")).isFocused();
            }
        }
        keyboard.enter(field.locator(".confirm"));
        assertThat(field.locator(".confirm")).hasAttribute("aria-pressed", "true");
    }

    private void find(Locator field, Question.CountryChoice question, List<String> codes) {
        Locator input = field.locator("input");
        for (int chosen = 1; chosen <= codes.size(); chosen++) {
            String code = codes.get(chosen - 1);
            String name = countries.name(code, language);
            keyboard.pick(input, OLDER_NAMES.getOrDefault(code, name), name);
            assertThat(field.locator(".count"))
                    .hasText(messages.text(language, "assessment.countries-count", chosen, question.most()));
        }
        keyboard.press("Escape");
    }
}
