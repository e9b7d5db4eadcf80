package org.astrolabio.definition;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.astrolabio.installation.FallbackLanguage;
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
            String other = file.replaceFirst("\\.yaml$", ".yml");
            if (files.contents().containsKey(other)) {
                problems.add(FilePosition.startOf(other), ProblemKind.WRONG_ENDING, other);
            } else {
                problems.add(from, ProblemKind.FILE_MISSING, file);
            }
            return Optional.empty();
        }
        Optional<Item> read = YamlText.read(file, content, problems);
        return Mirrored.isText(file) ? read.map(FolderContent::typeset) : read;
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

    /** Those that have texts, the one to fall back to first; that one alone where none has. */
    List<Locale> languages() {
        Set<String> codes = files.languages();
        return Languages.inOrder(codes.isEmpty() ? Set.of(FallbackLanguage.code()) : codes);
    }

    /** Whether there is such a file, or one of its texts in some language. */
    boolean hasAny(Predicate<String> file) {
        return files.contents().keySet().stream().map(Mirrored::withoutLanguage).anyMatch(file);
    }

    void reportUnwanted() {
        for (String file : files.contents().keySet()) {
            if (file.endsWith(".yml")) {
                problems.add(FilePosition.startOf(file), ProblemKind.WRONG_ENDING, file);
            } else if (!wanted.contains(file)) {
                FilePosition place = FilePosition.startOf(file);
                Mirrored.section(file)
                        .ifPresentOrElse(
                                section -> problems.add(place, ProblemKind.SECTION_NOT_LISTED, section),
                                () -> problems.add(place, ProblemKind.FILE_SUPERFLUOUS, file));
            }
        }
    }
}
