package org.astrolabio.definition;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.planning.GuidanceTexts.ChannelText;
import org.astrolabio.core.planning.GuidanceTexts.DifferentiatorText;
import org.astrolabio.core.planning.GuidanceTexts.PositioningText;

/** Reads the wording of the positioning in one language. */
final class PositioningTextsReader {

    private static final Shape POSITIONING =
            Shape.of("differentiators", "channels", "markets").or("market-advice");
    private static final Shape DIFFERENTIATOR = Shape.of("name", "lead", "fix");
    private static final Shape CHANNEL = Shape.of("name", "why");
    private static final List<String> MARKETS = List.of("language", "hours", "customs", "easy");
    private static final List<String> ADVICE = List.of("language", "hours", "customs");
    private static final List<String> ARGUMENTS = List.of("country", "language", "hours", "range");

    private static final int LONGEST_NAME = 30;
    private static final int LONGEST_CHANNEL = 50;
    private static final int LONGEST_ADVICE = 200;
    private static final int LONGEST_SENTENCE = 300;

    private final PositioningReader positioning;

    PositioningTextsReader(PositioningReader positioning) {
        this.positioning = positioning;
    }

    PositioningText read(Optional<Item> file) {
        Optional<Mapping> table = file.flatMap(item -> item.table(POSITIONING));
        return new PositioningText(
                positioning.isComplete()
                        ? ServiceTextsReader.texts(
                                table, "differentiators", positioning.needs().keySet(), this::differentiator)
                        : Map.of(),
                ServiceTextsReader.texts(table, "channels", positioning.channels(), PositioningTextsReader::channel),
                ServiceTextsReader.texts(table, "markets", MARKETS, PositioningTextsReader::pattern),
                ServiceTextsReader.texts(table, "market-advice", ADVICE, item -> item.text(LONGEST_ADVICE)));
    }

    private Optional<DifferentiatorText> differentiator(Item item) {
        return item.table(DIFFERENTIATOR).flatMap(table -> {
            List<String> needs = positioning.needs().getOrDefault(item.label(), List.of());
            Map<String, String> fix =
                    ServiceTextsReader.texts(Optional.of(table), "fix", needs, need -> need.text(LONGEST_ADVICE));
            return SectionTextsReader.both(
                    table.text("name", LONGEST_NAME),
                    table.text("lead", LONGEST_SENTENCE),
                    (name, lead) -> new DifferentiatorText(name, lead, fix));
        });
    }

    private static Optional<ChannelText> channel(Item item) {
        return item.table(CHANNEL)
                .flatMap(table -> SectionTextsReader.both(
                        table.text("name", LONGEST_CHANNEL), table.text("why", LONGEST_ADVICE), ChannelText::new));
    }

    private static Optional<String> pattern(Item item) {
        return item.text(LONGEST_SENTENCE).filter(pattern -> isPattern(pattern) || isReported(item));
    }

    private static boolean isPattern(String pattern) {
        try {
            return ARGUMENTS.containsAll(new MessageFormat(pattern, Locale.ROOT).getArgumentNames());
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return false;
        }
    }

    private static boolean isReported(Item item) {
        item.problems().add(item.place(), ProblemKind.BROKEN_PATTERN, item.label(), String.join(", ", ARGUMENTS));
        return false;
    }
}
