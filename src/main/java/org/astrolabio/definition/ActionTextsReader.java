package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.GuidanceTexts.Sample;

/** Reads the wording of an action in one language. */
final class ActionTextsReader {

    private static final Shape ACTION =
            Shape.of("title", "why", "steps", "done-when", "kpi", "pitfalls").or("sample");
    private static final Shape SAMPLE = Shape.of("title", "text");
    private static final int LONGEST_TITLE = 70;
    private static final int LONGEST_WHY = 600;
    private static final int LONGEST_STEP = 400;
    private static final int LONGEST_PITFALL = 300;
    private static final int LONGEST_SAMPLE_TITLE = 80;
    private static final int LONGEST_SAMPLE = 2_000;
    private static final int FEWEST_STEPS = 3;
    private static final int MOST_STEPS = 8;
    private static final int MOST_PITFALLS = 3;

    private ActionTextsReader() {}

    static Optional<ActionText> read(Item item) {
        return item.table(ACTION).flatMap(ActionTextsReader::read);
    }

    private static Optional<ActionText> read(Mapping table) {
        Optional<String> title = table.text("title", LONGEST_TITLE);
        Optional<String> why = table.text("why", LONGEST_WHY);
        List<String> steps = texts(table, "steps", FEWEST_STEPS, MOST_STEPS, LONGEST_STEP);
        Optional<Sample> sample = table.table("sample", SAMPLE)
                .flatMap(found -> SectionTextsReader.both(
                        found.text("title", LONGEST_SAMPLE_TITLE), found.text("text", LONGEST_SAMPLE), Sample::new));
        Optional<String> doneWhen = table.text("done-when", LONGEST_STEP);
        Optional<String> kpi = table.text("kpi", LONGEST_STEP);
        List<String> pitfalls = texts(table, "pitfalls", 1, MOST_PITFALLS, LONGEST_PITFALL);
        return title.isEmpty() || why.isEmpty() || doneWhen.isEmpty() || kpi.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new ActionText(title.get(), why.get(), steps, sample, doneWhen.get(), kpi.get(), pitfalls));
    }

    private static List<String> texts(Mapping table, String key, int least, int most, int longest) {
        List<Item> items = table.list(key, least);
        if (items.size() > most) {
            table.problems().add(table.place(key), ProblemKind.TOO_MANY, key, most);
        }
        List<String> texts = new ArrayList<>();
        items.forEach(item -> item.text(longest).ifPresent(texts::add));
        return texts;
    }
}
