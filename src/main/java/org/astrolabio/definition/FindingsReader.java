package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.astrolabio.core.planning.Finding;
import org.astrolabio.core.planning.Signs;

/** Reads the findings in the files of {@code findings/}. */
final class FindingsReader {

    static final String FOLDER = "findings";

    private static final Shape GROUP = Shape.of("group", "findings");
    private static final Shape FINDING =
            Shape.of("id", "kind", "weight", "answered-by").or("bottleneck", "told", "presumed", "unknown", "needs");
    private static final int HIGHEST_WEIGHT = 5;
    private static final int SUREST_BOTTLENECK = 10;
    private static final int MOST_NEEDED = 5;

    private final FolderContent folder;
    private final SignsReader signs;
    private final Register actions;
    private final Register ids;
    private final Problems problems;
    private final Map<String, List<Finding>> groups = new LinkedHashMap<>();

    FindingsReader(FolderContent folder, SignsReader signs, Register actions, Problems problems) {
        this.folder = folder;
        this.signs = signs;
        this.actions = actions;
        this.problems = problems;
        this.ids = new Register(ProblemKind.UNKNOWN_FINDING, problems);
    }

    /** Once they have been read. */
    Register ids() {
        return ids;
    }

    /** By group, once they have been read. */
    Map<String, List<Finding>> groups() {
        return groups;
    }

    /** Sound if no problem was reported. */
    List<Finding> read() {
        if (folder.idsIn(FOLDER).isEmpty()) {
            problems.add(FilePosition.startOf(FOLDER), ProblemKind.FILE_MISSING, FOLDER + "/*.yaml");
        }
        for (String group : folder.idsIn(FOLDER)) {
            folder.read(FOLDER + "/" + group + ".yaml")
                    .flatMap(item -> item.table(GROUP))
                    .ifPresent(file -> groups.put(group, group(group, file)));
        }
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private List<Finding> group(String group, Mapping file) {
        file.id("group").filter(written -> !written.equals(group)).ifPresent(written -> file.problems()
                .add(file.place("group"), ProblemKind.GROUP_DIFFERS, written, group));
        List<Finding> findings = new ArrayList<>();
        for (Item item : file.list("findings", 1)) {
            item.table(FINDING).flatMap(table -> finding(table, group)).ifPresent(findings::add);
        }
        return findings;
    }

    private Optional<Finding> finding(Mapping table, String group) {
        Optional<String> id = table.id("id");
        id.ifPresent(found -> ids.add(found, table.place("id")));
        Optional<Signs> told = signs(table, "told");
        Optional<Signs> presumed = signs(table, "presumed");
        Optional<Signs> unknown = signs(table, "unknown");
        if (told.isEmpty() && presumed.isEmpty() && unknown.isEmpty()) {
            table.problems().add(table.place(), ProblemKind.NO_SIGN);
        }
        List<String> answeredBy = actions.references(table, "answered-by", 0);
        int needs = table.whole("needs", 1, MOST_NEEDED).orElse(1);
        if (told.isPresent() || presumed.isPresent()) {
            isAnswered(table, needs);
        }
        return id.map(found -> new Finding(
                found,
                group,
                table.choice("kind", List.of(Finding.Kind.values())).orElse(Finding.Kind.IMPROVES),
                table.whole("weight", 1, HIGHEST_WEIGHT).orElse(1),
                table.whole("bottleneck", 1, SUREST_BOTTLENECK)
                        .map(OptionalInt::of)
                        .orElse(OptionalInt.empty()),
                told,
                presumed,
                unknown,
                answeredBy,
                needs));
    }

    /** What may hold is answered by at least one action, and by as many as it needs. */
    private static void isAnswered(Mapping table, int needs) {
        int answers = table.list("answered-by", 1).size();
        if (answers > 0 && needs > answers) {
            table.problems().add(table.place("needs"), ProblemKind.OUT_OF_RANGE, "needs", needs, 1, answers);
        }
    }

    private Optional<Signs> signs(Mapping table, String key) {
        return table.table(key, SignsReader.SIGNS).map(signs::read);
    }
}
