package org.astrolabio.definition;

import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.planning.Finding;
import org.astrolabio.core.planning.GuidanceTexts.Ask;
import org.astrolabio.core.planning.GuidanceTexts.FindingText;
import org.astrolabio.core.planning.GuidanceTexts.NotNowText;
import org.astrolabio.core.planning.NotNow;
import org.astrolabio.core.planning.Signs;

/** Reads the wording of a finding in one language: a sentence for each certainty that it can have, and no other. */
record FindingTextReader(Finding finding) {

    private static final Shape ASK = Shape.of("whom", "what");
    private static final Shape NOT_NOW = Shape.of("title", "reason", "until");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SENTENCE = 220;
    private static final int LONGEST_QUESTION = 140;
    private static final int LONGEST_BOTTLENECK = 260;
    private static final int LONGEST_REASON = 200;
    private static final int LONGEST_UNTIL = 160;

    Optional<FindingText> read(Item item) {
        return item.table(shape()).flatMap(table -> table.text("name", LONGEST_NAME)
                .map(name -> new FindingText(
                        name,
                        sentence(table, "told", finding.told()),
                        sentence(table, "presumed", finding.presumed()),
                        sentence(table, "unknown", finding.unknown()),
                        table.table("ask", ASK).flatMap(FindingTextReader::ask),
                        wherever().text(table, "bottleneck", LONGEST_BOTTLENECK))));
    }

    private Shape shape() {
        Shape shape = Shape.of("name");
        shape = finding.told().isPresent() ? shape.and("told") : shape;
        shape = finding.presumed().isPresent() ? shape.and("presumed") : shape;
        shape = finding.unknown().isPresent() ? shape.and("unknown", "ask") : shape;
        return finding.bottleneck().isPresent() ? shape.and("bottleneck") : shape;
    }

    private static Optional<String> sentence(Mapping table, String key, Optional<Signs> signs) {
        return signs.map(Placeholders::of).orElse(Placeholders.NONE).text(table, key, LONGEST_SENTENCE);
    }

    /** What is known however surely the finding holds. */
    private Placeholders wherever() {
        return Stream.of(finding.told(), finding.presumed())
                .flatMap(Optional::stream)
                .map(Placeholders::of)
                .reduce(Placeholders::and)
                .orElse(Placeholders.NONE);
    }

    private static Optional<Ask> ask(Mapping table) {
        Optional<String> whom = table.text("whom", LONGEST_NAME);
        Optional<String> what = table.text("what", LONGEST_QUESTION);
        return whom.flatMap(who -> what.map(question -> new Ask(who, question)));
    }

    static Optional<NotNowText> notNow(Item item, NotNow entry) {
        Placeholders placeholders = Placeholders.of(entry.signs());
        return item.table(NOT_NOW).flatMap(table -> {
            Optional<String> title = table.text("title", LONGEST_NAME);
            Optional<String> reason = placeholders.text(table, "reason", LONGEST_REASON);
            Optional<String> until = placeholders.text(table, "until", LONGEST_UNTIL);
            return title.flatMap(what -> reason.flatMap(why -> until.map(change -> new NotNowText(what, why, change))));
        });
    }
}
