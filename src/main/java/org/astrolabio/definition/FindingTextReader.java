package org.astrolabio.definition;

import java.util.Optional;
import org.astrolabio.core.planning.Finding;
import org.astrolabio.core.planning.GuidanceTexts.Ask;
import org.astrolabio.core.planning.GuidanceTexts.FindingText;
import org.astrolabio.core.planning.GuidanceTexts.NotNowText;

/** Reads the wording of a finding in one language: a sentence for each certainty that it can have, and no other. */
record FindingTextReader(Finding finding) {

    private static final Shape ASK = Shape.of("whom", "what");
    private static final Shape NOT_NOW = Shape.of("title", "reason", "until");

    Optional<FindingText> read(Item item) {
        return item.table(shape()).flatMap(table -> table.text("name")
                .map(name -> new FindingText(
                        name,
                        table.text("told"),
                        table.text("presumed"),
                        table.text("unknown"),
                        table.table("ask", ASK).flatMap(ask -> SectionTextsReader.both(ask, "whom", "what", Ask::new)),
                        table.text("bottleneck"))));
    }

    private Shape shape() {
        Shape shape = Shape.of("name");
        shape = finding.told().isPresent() ? shape.and("told") : shape;
        shape = finding.presumed().isPresent() ? shape.and("presumed") : shape;
        shape = finding.unknown().isPresent() ? shape.and("unknown", "ask") : shape;
        return finding.bottleneck().isPresent() ? shape.and("bottleneck") : shape;
    }

    static Optional<NotNowText> notNow(Item item) {
        return item.table(NOT_NOW).flatMap(table -> table.text("title").flatMap(title -> table.text("reason")
                .flatMap(reason -> table.text("until").map(until -> new NotNowText(title, reason, until)))));
    }
}
