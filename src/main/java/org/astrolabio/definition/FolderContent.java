package org.astrolabio.definition;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.astrolabio.language.Languages;

/** Hands out the files of the folder as trees of nodes, and knows which of them nobody wanted. */
final class FolderContent {

    private final QuestionnaireFiles files;
    private final Problems problems;
    private final Set<String> wanted = new HashSet<>();

    FolderContent(QuestionnaireFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    /** Absent, with a problem reported, if the file is missing or is not YAML. */
    Optional<Item> read(String file) {
        return read(file, FilePosition.startOf(file));
    }

    /** @param from where the file is called for, to be reported if it is missing */
    Optional<Item> read(String file, FilePosition from) {
        wanted.add(file);
        byte[] content = files.contents().get(file);
        if (content == null) {
            problems.add(from, ProblemKind.FILE_MISSING, file);
            return Optional.empty();
        }
        Optional<Item> read = YamlText.read(file, content, problems);
        return isOfTexts(file) ? read.map(FolderContent::typeset) : read;
    }

    private static boolean isOfTexts(String file) {
        return Languages.ALL.stream().anyMatch(language -> file.startsWith(language.getLanguage() + "/"));
    }

    private static Item typeset(Item item) {
        return new Item(TypesetTexts.in(item.node()), item.file(), item.label(), item.problems());
    }

    /** The names of the files of a folder that can be ids, listed anywhere or not. */
    Collection<String> idsIn(String subfolder) {
        String start = subfolder + "/";
        return files.contents().keySet().stream()
                .filter(file -> file.startsWith(start) && file.endsWith(".yaml"))
                .map(file -> file.substring(start.length(), file.length() - ".yaml".length()))
                .filter(Item::isId)
                .toList();
    }

    boolean hasAny(Predicate<String> file) {
        return files.contents().keySet().stream().anyMatch(file);
    }

    void reportUnwanted() {
        for (String file : files.contents().keySet()) {
            if (file.endsWith(".yml")) {
                problems.add(FilePosition.startOf(file), ProblemKind.WRONG_ENDING, file);
            } else if (!wanted.contains(file)) {
                problems.add(FilePosition.startOf(file), ProblemKind.FILE_SUPERFLUOUS, file);
            }
        }
    }
}
