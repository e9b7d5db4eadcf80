package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.Fact;

/** Reads {@code facts.yaml}. */
final class FactsReader {

    private static final Shape FACTS = Shape.of("facts");
    private static final Shape FACT =
            Shape.of("id", "source", "document", "value", "unit").or("year");
    private static final List<String> UNITS = List.of("percent", "times", "seconds", "hours", "billion-dollars");
    private static final int LONGEST_SOURCE = 60;
    private static final int LARGEST = 1_000_000_000 - 1;

    private final Register ids;

    FactsReader(Problems problems) {
        this.ids = new Register(ProblemKind.UNKNOWN_FACT, problems);
    }

    /** The ids of the facts, once they have been read. */
    Register ids() {
        return ids;
    }

    /** All of them if no problem was reported. */
    List<Fact> read(Optional<Item> file) {
        List<Item> items = file.flatMap(item -> item.table(FACTS))
                .map(table -> table.list("facts", 1))
                .orElse(List.of());
        if (items.isEmpty()) {
            ids.leaveOpen();
        }
        List<Fact> facts = new ArrayList<>();
        for (Item item : items) {
            item.table(FACT).ifPresentOrElse(table -> fact(table).ifPresent(facts::add), ids::leaveOpen);
        }
        return facts;
    }

    private Optional<Fact> fact(Mapping table) {
        ids.add(table);
        table.fraction("value", 0, LARGEST);
        table.word("unit", UNITS);
        table.whole("year", 1990, 2100);
        Optional<String> source = table.text("source", LONGEST_SOURCE);
        Optional<String> document = table.id("document");
        return table.find("id")
                .flatMap(Item::raw)
                .flatMap(id -> source.flatMap(who -> document.map(where -> new Fact(id, who, where))));
    }
}
