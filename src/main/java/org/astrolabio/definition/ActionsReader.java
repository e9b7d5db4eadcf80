package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the actions in the files of {@code actions/}, so that they can refer to each other. */
final class ActionsReader {

    private static final String FOLDER = "actions";
    private static final Shape GROUP = Shape.of("group", "actions");
    private static final Shape ACTION = Shape.of(
                    "id",
                    "dimension",
                    "kind",
                    "effort",
                    "cost",
                    "effect-after",
                    "owner",
                    "requires",
                    "confidence",
                    "kpi")
            .or("criterion", "when", "markets", "facts", "sets", "waits", "proof", "adds-load");

    private final FolderContent folder;
    private final Problems problems;
    private final Register ids;

    ActionsReader(FolderContent folder, Problems problems) {
        this.folder = folder;
        this.problems = problems;
        this.ids = new Register(ProblemKind.UNKNOWN_ACTION, problems);
    }

    /**
     * @param groups the ids of the actions by group
     * @param unreadable groups whose actions are not all known
     */
    record Actions(List<ActionDraft> drafts, Register ids, Map<String, List<String>> groups, Set<String> unreadable) {}

    Actions read() {
        Collection<String> files = folder.idsIn(FOLDER);
        if (files.isEmpty()) {
            problems.add(FilePosition.startOf(FOLDER), ProblemKind.FILE_MISSING, FOLDER + "/*.yaml");
        }
        List<ActionDraft> drafts = new ArrayList<>();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Set<String> unreadable = new HashSet<>();
        for (String group : files) {
            List<ActionDraft> own = new ArrayList<>();
            if (!group(group, own)) {
                ids.leaveOpen();
                unreadable.add(group);
            }
            groups.put(group, own.stream().map(ActionDraft::id).distinct().toList());
            drafts.addAll(own);
        }
        return new Actions(drafts, ids, groups, unreadable);
    }

    /** Whether all that stands in the file could be found. */
    private boolean group(String group, List<ActionDraft> found) {
        Optional<Mapping> file = folder.read(FOLDER + "/" + group + ".yaml").flatMap(item -> item.table(GROUP));
        if (file.isEmpty()) {
            return false;
        }
        file.get()
                .id("group")
                .filter(written -> !written.equals(group))
                .ifPresent(
                        written -> problems.add(file.get().place("group"), ProblemKind.GROUP_DIFFERS, written, group));
        List<Item> items = file.get().list("actions", 1);
        for (Item item : items) {
            item.table(ACTION).ifPresent(table -> table.id("id").ifPresent(id -> {
                ids.add(id, table.place("id"));
                found.add(new ActionDraft(table, id, group));
            }));
        }
        return found.size() == items.size() && !items.isEmpty();
    }
}
