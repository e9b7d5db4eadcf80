package org.astrolabio.definition;

import static org.astrolabio.definition.ProblemKind.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves of the problems those that have to be mended: one slip in a file makes references, texts and whole files look wrong
 * that are right, and what is advised about them would make things worse.
 */
final class Causes {

    /** Nothing of the file is known. */
    private static final Set<ProblemKind> UNREADABLE = EnumSet.of(
            FILE_UNREADABLE, FILE_TOO_LARGE, FILE_EMPTY, WRONG_ENDING, NOT_UTF8, MERGE_MARKER, BROKEN_YAML, TAB, ALIAS);
    /** Something that others refer to may be in the file, and is not known. */
    private static final Set<ProblemKind> HIDING = EnumSet.of(
            FILE_MISSING,
            FILE_MISSING_SIMILAR,
            SECTION_NOT_LISTED,
            DUPLICATE_KEY,
            UNKNOWN_KEY,
            UNKNOWN_KEY_SIMILAR,
            MISSING_KEY,
            WRONG_TYPE,
            UNQUOTED,
            BLANK_TEXT,
            NOT_AN_ID,
            TOO_FEW,
            DUPLICATE_ID,
            SECTION_ID_DIFFERS,
            QUESTION_OUTSIDE_SECTION,
            UNKNOWN_TYPE,
            PROFILE_MISSING,
            NO_SIGN,
            ID_WITHOUT_TEXTS,
            CONDITION_MISSPELT,
            UNKNOWN_QUANTITY);
    /** What is said against a text because it is not known what it belongs to. */
    private static final Set<ProblemKind> OF_TEXTS =
            EnumSet.of(TEXT_SUPERFLUOUS, UNKNOWN_KEY, UNKNOWN_KEY_SIMILAR, MISSING_KEY);

    private static final String ANY_FILE = "*.yaml";

    private final Set<String> spoilt;

    private Causes(List<Problem> problems) {
        this.spoilt = problems.stream()
                .filter(problem -> UNREADABLE.contains(problem.kind()) || HIDING.contains(problem.kind()))
                .map(Causes::concerned)
                .filter(file -> !Mirrored.isText(file))
                .collect(Collectors.toSet());
    }

    /** Those to be mended: what nobody could read first, then what is asked and counted, then texts; each by file and line. */
    static List<Problem> of(List<Problem> problems, QuestionnaireFiles files) {
        List<Problem> renamed = new MisspeltIds(files, misspeltConditions(unlisted(problems), files)).named();
        Causes causes = new Causes(renamed);
        List<Problem> left = new ArrayList<>(
                renamed.stream().filter(problem -> !causes.follows(problem)).toList());
        left.sort(Comparator.comparing((Problem problem) -> !UNREADABLE.contains(problem.kind()))
                .thenComparing(problem -> Mirrored.isText(problem.place().file()))
                .thenComparing(Problem::place));
        return List.copyOf(left);
    }

    /** A section whose name is misspelt where it is listed is one slip, not a file too few and another too many. */
    private static List<Problem> unlisted(List<Problem> problems) {
        Set<String> strays = problems.stream()
                .filter(problem -> problem.kind() == SECTION_NOT_LISTED)
                .map(problem -> text(problem, 0))
                .collect(Collectors.toCollection(HashSet::new));
        List<Problem> merged = new ArrayList<>();
        for (Problem problem : problems) {
            Optional<String> meant = Optional.of(problem)
                    .filter(one -> one.kind() == FILE_MISSING)
                    .flatMap(one -> Mirrored.section(text(one, 0)))
                    .flatMap(id -> Suggestion.nearest(id, strays));
            meant.ifPresent(strays::remove);
            merged.add(meant.map(id -> new Problem(
                            problem.place(),
                            FILE_MISSING_SIMILAR,
                            List.of(
                                    text(problem, 0),
                                    Mirrored.section(text(problem, 0)).orElseThrow(),
                                    id)))
                    .orElse(problem));
        }
        return merged.stream()
                .filter(problem -> problem.kind() != SECTION_NOT_LISTED || strays.contains(text(problem, 0)))
                .toList();
    }

    /** A condition that nothing uses, while others ask for one of nearly its name, is misspelt where it stands. */
    private static List<Problem> misspeltConditions(List<Problem> problems, QuestionnaireFiles files) {
        Map<List<Object>, Long> asked = problems.stream()
                .filter(problem -> problem.kind() == UNKNOWN_CONDITION_SIMILAR)
                .collect(Collectors.groupingBy(Problem::arguments, Collectors.counting()));
        if (asked.values().stream().noneMatch(times -> times > 1)) {
            return problems;
        }
        Map<String, FilePosition> unused = UnusedConditions.of(files);
        return problems.stream()
                .map(problem -> Optional.of(problem)
                        .filter(one ->
                                one.kind() == UNKNOWN_CONDITION_SIMILAR && asked.getOrDefault(one.arguments(), 0L) > 1)
                        .flatMap(one -> Optional.ofNullable(unused.get(text(one, 1))))
                        .map(place ->
                                new Problem(place, CONDITION_MISSPELT, List.of(text(problem, 1), text(problem, 0))))
                        .orElse(problem))
                .distinct()
                .toList();
    }

    /** The file of which less is known because of the problem. */
    private static String concerned(Problem problem) {
        return switch (problem.kind()) {
            case FILE_MISSING, FILE_MISSING_SIMILAR -> text(problem, 0);
            case WRONG_ENDING -> problem.place().file().replaceFirst("\\.yml$", ".yaml");
            default -> problem.place().file();
        };
    }

    private boolean follows(Problem problem) {
        String file = problem.place().file();
        return switch (problem.kind()) {
            case FILE_SUPERFLUOUS ->
                Mirrored.isText(file) && Mirrored.files(file).stream().anyMatch(this::isSpoilt);
            case SECTION_NOT_LISTED -> isSpoiltBeside("questionnaire.yaml", problem);
            case UNKNOWN_QUESTION, UNKNOWN_QUESTION_SIMILAR, NOT_A_DUTY_QUESTION ->
                isSpoilt(Mirrored.ofQuestion(text(problem, 0)));
            case UNKNOWN_OPTION, DIFFERENTIATOR_MISSING -> isSpoilt(Mirrored.ofQuestion(text(problem, 1)));
            case UNKNOWN_CONDITION, UNKNOWN_CONDITION_SIMILAR, UNKNOWN_DIMENSION, UNKNOWN_LEVEL ->
                isSpoilt("questionnaire.yaml");
            case DIMENSION_WITHOUT_QUESTION -> isSpoilt("questionnaire.yaml") || isSpoiltIn("sections/");
            case UNKNOWN_KPI, UNKNOWN_CHANNEL -> isSpoilt("service/kpis.yaml");
            case UNKNOWN_CRITERION -> isSpoilt("service/rubric.yaml");
            case UNKNOWN_FACT -> isSpoilt("facts.yaml");
            case UNKNOWN_ACTION -> isSpoiltIn("actions/");
            case UNKNOWN_FINDING -> isSpoiltIn("findings/") || isSpoilt("duties.yaml");
            case UNKNOWN_RECKONING -> isSpoilt("sums.yaml");
            case FILE_MISSING ->
                text(problem, 0).endsWith(ANY_FILE)
                        && isSpoiltIn(text(problem, 0).replace(ANY_FILE, ""));
            case NO_EFFECT, NOTHING_TO_FILL_IN -> !spoilt.isEmpty();
            case UNKNOWN_VALUE -> text(problem, 0).equals("group") && isSpoiltIn("findings/");
            default ->
                Mirrored.isText(file)
                        && OF_TEXTS.contains(problem.kind())
                        && Mirrored.files(file).stream().anyMatch(this::isSpoilt);
        };
    }

    private boolean isSpoilt(String file) {
        return spoilt.contains(file);
    }

    private boolean isSpoiltIn(String folder) {
        return spoilt.stream().anyMatch(file -> file.startsWith(folder) && !file.endsWith(ANY_FILE));
    }

    private boolean isSpoiltBeside(String file, Problem problem) {
        return isSpoilt(file) && !problem.place().file().equals(file);
    }

    private static String text(Problem problem, int argument) {
        return problem.arguments().get(argument).toString();
    }
}
