package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.planning.NotNow;

/** Reads {@code not-now.yaml}. */
final class NotNowReader {

    private static final Shape FILE = Shape.of("not-now");
    private static final Shape ENTRY = Shape.of("id", "weight", "signs", "withholds");
    private static final int HIGHEST_WEIGHT = 5;

    private final SignsReader signs;
    private final Register actions;
    private final Register ids;
    private final List<NotNow> entries = new ArrayList<>();

    NotNowReader(SignsReader signs, Register actions, Problems problems) {
        this.signs = signs;
        this.actions = actions;
        this.ids = new Register(ProblemKind.UNKNOWN_VALUE, problems);
    }

    /** The entry of that id, once all have been read. */
    Optional<NotNow> find(String id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Once they have been read. */
    Register ids() {
        return ids;
    }

    /** Sound if no problem was reported. */
    List<NotNow> read(Optional<Item> file) {
        file.flatMap(item -> item.table(FILE)).map(table -> table.list("not-now", 1)).orElse(List.of()).stream()
                .flatMap(item -> item.table(ENTRY).stream())
                .forEach(table -> entry(table).ifPresent(entries::add));
        return List.copyOf(entries);
    }

    private Optional<NotNow> entry(Mapping table) {
        ids.add(table);
        int weight = table.whole("weight", 1, HIGHEST_WEIGHT).orElse(1);
        List<String> withholds = actions.references(table, "withholds", 0);
        return table.table("signs", SignsReader.WITH_HOURS).map(signs::read).flatMap(seen -> table.find("id")
                .flatMap(Item::raw)
                .map(id -> new NotNow(id, weight, seen, withholds)));
    }
}
