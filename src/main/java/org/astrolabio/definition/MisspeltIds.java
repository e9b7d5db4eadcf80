package org.astrolabio.definition;

import static org.astrolabio.definition.ProblemKind.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds ids of which a text is missing while there is one for another that does not exist: that is one slip, and where every
 * language agrees on the other id it is one in the file of what is asked.
 */
final class MisspeltIds {

    /** @param file of texts, without its language */
    private record Slip(String file, String written, String inTexts) {}

    private final QuestionnaireFiles files;
    private final List<Problem> problems;
    private final Map<String, Set<Slip>> byLanguage = new HashMap<>();

    MisspeltIds(QuestionnaireFiles files, List<Problem> problems) {
        this.files = files;
        this.problems = problems;
    }

    /** The problems, with one in place of all that come of each slip. */
    List<Problem> named() {
        files.languages().forEach(language -> byLanguage.put(language, slips(language)));
        Set<Slip> ofStructure =
                new HashSet<>(byLanguage.values().stream().findFirst().orElse(Set.of()));
        byLanguage.values().forEach(ofStructure::retainAll);
        List<Problem> named = new ArrayList<>();
        for (Problem problem : problems) {
            if (!isReference(problem, ofStructure)) {
                slip(problem)
                        .map(slip ->
                                ofStructure.contains(slip) ? Optional.of(misspelt(slip)) : inOneLanguage(problem, slip))
                        .orElse(Optional.of(problem))
                        .ifPresent(named::add);
            }
        }
        return named.stream().distinct().toList();
    }

    private Set<Slip> slips(String language) {
        Map<String, List<String>> missing = ids(language, TEXT_MISSING);
        Map<String, List<String>> superfluous = ids(language, TEXT_SUPERFLUOUS);
        Set<Slip> slips = new HashSet<>();
        superfluous.forEach((file, strays) -> {
            List<String> wanted = missing.getOrDefault(file, List.of());
            for (String stray : strays) {
                Suggestion.nearest(stray, wanted)
                        .or(() -> wanted.size() == 1 && strays.size() == 1
                                ? Optional.of(wanted.getFirst())
                                : Optional.empty())
                        .ifPresent(id -> slips.add(new Slip(file, id, stray)));
            }
        });
        return slips;
    }

    private Map<String, List<String>> ids(String language, ProblemKind kind) {
        Map<String, List<String>> ids = new HashMap<>();
        problems.stream()
                .filter(problem ->
                        problem.kind() == kind && problem.place().file().startsWith(language + "/"))
                .forEach(problem -> {
                    List<String> known = ids.computeIfAbsent(
                            Mirrored.withoutLanguage(problem.place().file()), file -> new ArrayList<>());
                    if (!known.contains(id(problem))) {
                        known.add(id(problem));
                    }
                });
        return ids;
    }

    /** The slip of which the problem comes, if it is one of a text. */
    private Optional<Slip> slip(Problem problem) {
        String file = problem.place().file();
        if (problem.kind() != TEXT_MISSING && problem.kind() != TEXT_SUPERFLUOUS) {
            return Optional.empty();
        }
        String language = file.substring(0, Math.max(0, file.indexOf('/')));
        return byLanguage.getOrDefault(language, Set.of()).stream()
                .filter(slip -> slip.file().equals(Mirrored.withoutLanguage(file)))
                .filter(slip -> problem.kind() == TEXT_MISSING
                        ? slip.written().equals(id(problem))
                        : slip.inTexts().equals(id(problem)))
                .findFirst();
    }

    /** Whether it says of the right id that there is no such thing. */
    private static boolean isReference(Problem problem, Set<Slip> ofStructure) {
        return switch (problem.kind()) {
            case UNKNOWN_QUESTION,
                    UNKNOWN_QUESTION_SIMILAR,
                    UNKNOWN_OPTION,
                    UNKNOWN_DIMENSION,
                    UNKNOWN_LEVEL,
                    UNKNOWN_CHANNEL,
                    UNKNOWN_KPI,
                    UNKNOWN_CRITERION,
                    UNKNOWN_FACT,
                    UNKNOWN_ACTION ->
                ofStructure.stream().anyMatch(slip -> slip.inTexts().equals(id(problem)));
            default -> false;
        };
    }

    private Problem misspelt(Slip slip) {
        return new Problem(place(slip), ID_WITHOUT_TEXTS, List.of(slip.written(), slip.inTexts()));
    }

    /** Said once, where the wrong id stands. */
    private static Optional<Problem> inOneLanguage(Problem problem, Slip slip) {
        return problem.kind() == TEXT_SUPERFLUOUS
                ? Optional.of(
                        new Problem(problem.place(), TEXT_SUPERFLUOUS_SIMILAR, List.of(slip.inTexts(), slip.written())))
                : Optional.empty();
    }

    private FilePosition place(Slip slip) {
        Pattern word = Pattern.compile("(?<![a-z0-9.-])" + Pattern.quote(slip.written()) + "(?![a-z0-9.-])");
        Pattern id = Pattern.compile("\\bid: *[\"']?" + Pattern.quote(slip.written()) + "(?![a-z0-9.-])");
        List<String> structure = Mirrored.files(slip.file());
        return structure.stream()
                .flatMap(file -> line(file, id).stream())
                .findFirst()
                .or(() -> structure.stream()
                        .flatMap(file -> line(file, word).stream())
                        .findFirst())
                .orElseGet(() -> FilePosition.startOf(structure.getFirst()));
    }

    private Optional<FilePosition> line(String file, Pattern sought) {
        List<String> lines = new String(files.contents().getOrDefault(file, new byte[0]), StandardCharsets.UTF_8)
                .lines()
                .toList();
        return IntStream.range(0, lines.size())
                .filter(line -> sought.matcher(lines.get(line)).find())
                .mapToObj(line -> new FilePosition(file, line + 1))
                .findFirst();
    }

    private static String id(Problem problem) {
        return problem.arguments().getFirst().toString();
    }
}
