package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One slip is told as one: where it was made, before anything else, and without advice that would make it worse. */
class CausesTest {

    private static final Messages MESSAGES = new Messages();

    record Slip(String what, String file, Trial trial) {
        @Override
        public String toString() {
            return what + " in " + file;
        }
    }

    private static final Pattern ID = Pattern.compile("(?m)^ *- \\{?(id: ([a-z.-]+))");
    private static final Set<String> OF_THE_PRODUCT = Set.of(
            "questionnaire.yaml",
            "sections/company.yaml",
            "sections/technology.yaml",
            "actions/duties.yaml",
            "findings/service.yaml",
            "service/kpis.yaml",
            "duties.yaml");

    /** Each kind of slip in each file of what is asked of a small questionnaire, and in some of the product's own. */
    static Stream<Slip> slips() {
        return Stream.concat(
                Trial.judged().files().keySet().stream()
                        .filter(file -> !Mirrored.isText(file) && !file.equals("countries.yaml"))
                        .flatMap(file -> slips(Trial.judged(), file)),
                OF_THE_PRODUCT.stream().sorted().flatMap(file -> slips(Trial.real(), file)));
    }

    private static Stream<Slip> slips(Trial trial, String file) {
        String text = trial.text(file);
        List<String> lines = text.lines().toList();
        String other = file.replace(".yaml", ".yml");
        return Stream.of(
                        ofItem(trial, file, "a space too few", line -> line.substring(1)),
                        ofItem(trial, file, "a brace that is not closed", line -> line + " {"),
                        ofItem(trial, file, "a dash of another kind", line -> line.replaceFirst("-", "–")),
                        ofItem(trial, file, "a tab", line -> "\t" + line),
                        ofItem(trial, file, "a merge marker", line -> "<<<<<<< HEAD\n" + line + "\n=======\n>>>>>>> b"),
                        Optional.of(new Slip(
                                "a brace at the end",
                                file,
                                trial.withFile(file, changed(lines, lines.size() - 1, lines.getLast() + " {")))),
                        Optional.of(new Slip(
                                "the ending .yml", other, trial.without(file).withFile(other, text))),
                        ofId(trial, file, "a misspelt id", id -> "id: " + id.substring(0, id.length() - 1) + "zz"),
                        ofId(trial, file, "an id that is none", id -> "id: " + id + " X"),
                        ofId(trial, file, "a misspelt key", id -> "idd: " + id))
                .flatMap(Optional::stream);
    }

    private static Optional<Slip> ofItem(Trial trial, String file, String what, UnaryOperator<String> change) {
        List<String> lines = trial.text(file).lines().toList();
        return middleItem(lines)
                .map(line -> new Slip(
                        what, file, trial.withFile(file, changed(lines, line, change.apply(lines.get(line))))));
    }

    private static String changed(List<String> lines, int at, String line) {
        return Stream.of(lines.subList(0, at), List.of(line), lines.subList(at + 1, lines.size()))
                .flatMap(List::stream)
                .reduce("", (before, next) -> before + next + "\n");
    }

    /** An item of a list that follows another of its list; of those in the file the middle one. */
    private static Optional<Integer> middleItem(List<String> lines) {
        List<Integer> items = IntStream.range(1, lines.size())
                .filter(line -> lines.get(line).matches(" +- .*"))
                .filter(line -> lines.get(line - 1).matches(" +- .*")
                        || lines.get(line - 1).isBlank())
                .boxed()
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(items.get(items.size() / 2));
    }

    private static Optional<Slip> ofId(Trial trial, String file, String what, UnaryOperator<String> change) {
        String text = trial.text(file);
        Matcher first = ID.matcher(text);
        return first.find()
                ? Optional.of(new Slip(
                        what,
                        file,
                        trial.withFile(
                                file,
                                text.substring(0, first.start(1))
                                        + change.apply(first.group(2))
                                        + text.substring(first.end()))))
                : Optional.empty();
    }

    @ParameterizedTest
    @MethodSource("slips")
    void theFirstProblemNamesTheFileAndNoneSaysToTakeAnythingAway(Slip slip) {
        List<Problem> problems = slip.trial().problems();

        assertThat(problems).as("%s", slip).isNotEmpty();
        assertThat(problems.getFirst().place().file())
                .as("%s: %s", slip, problems)
                .isEqualTo(slip.file());
        assertThat(problems)
                .as("%s: nothing is said of files that are right", slip)
                .extracting(problem -> problem.place().file())
                .containsOnly(slip.file());
        for (Locale language : Languages.ALL) {
            ProblemText text = new ProblemText(MESSAGES, language);
            assertThat(problems).allSatisfy(problem -> assertThat(text.line(problem))
                    .doesNotContainIgnoringCase("delete")
                    .doesNotContain("Bórra", "bórra"));
        }
    }

    @Test
    void aByteOrderMarkIsNoSlip() {
        Trial trial = Trial.real();
        String file = "sections/technology.yaml";
        assertThat(trial.withFile(file, "\uFEFF" + trial.text(file)).problems()).isEmpty();
    }

    @Test
    void aSectionThatIsTakenFromTheListIsTheOnlyThingSaid() {
        assertThat(Trial.real()
                        .with("questionnaire.yaml", "  - technology\n", "")
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.kind())
                .containsExactly("sections/technology.yaml:1 SECTION_NOT_LISTED");
    }

    @Test
    void aConditionThatIsMisspeltWhereItStandsIsTheOnlyThingSaid() {
        assertThat(Trial.real()
                        .with("questionnaire.yaml", "\n  sells-online: {", "\n  sells-onlin: {")
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.kind())
                .containsExactly("questionnaire.yaml:64 CONDITION_MISSPELT");
    }

    @Test
    void anIdThatStandsTwiceIsTheOnlyThingSaid() {
        assertThat(Trial.small()
                        .with("sections/shop.yaml", "- id: shop.returns", "- id: shop.sells")
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.kind())
                .containsExactly("sections/shop.yaml:24 DUPLICATE_ID");
        assertThat(Trial.small()
                        .with("sections/shop.yaml", "{id: much", "{id: some")
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.kind())
                .containsExactly("sections/shop.yaml:11 DUPLICATE_ID");
    }

    @Test
    void anIdThatIsMisspeltInTheTextsOfOneLanguageIsToldThere() {
        assertThat(Trial.small()
                        .with("es/sections/shop.yaml", "  shop.returns:", "  shop.retruns:")
                        .problems())
                .extracting(problem -> new ProblemText(MESSAGES, Locale.ENGLISH).line(problem))
                .containsExactly(
                        "es/sections/shop.yaml:17: There is a text for “shop.retruns”, which does not exist, and"
                                + " none for “shop.returns” → Write “shop.returns” in place of “shop.retruns”.");
    }

    @Test
    void aFileThatNobodyKnowsIsStillTold() {
        assertThat(Trial.judged().withFile("es/planning.yaml", "a: b").problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.FILE_SUPERFLUOUS);
    }

    @Test
    void aDecimalCommaIsOneSlip() {
        assertThat(Trial.small()
                        .with("questionnaire.yaml", "weight: 0.6", "weight: 0,6")
                        .problems())
                .extracting(problem -> new ProblemText(MESSAGES, Locale.ENGLISH).line(problem))
                .containsExactly(
                        "questionnaire.yaml:6: In “weight”, 0,6 has a decimal comma → Write it with a decimal point,"
                                + " not a comma: 0.6. YAML takes a comma for the end of what stands before it.");
        assertThat(Trial.small()
                        .with("sections/shop.yaml", "points: 0.5", "points: 0,5")
                        .problems())
                .extracting(problem -> problem.place() + " " + problem.kind())
                .containsExactly("sections/shop.yaml:10 DECIMAL_COMMA");
    }

    @Test
    void aVersionOfTwoNumbersIsSaidOnce() {
        assertThat(Trial.small()
                        .with("questionnaire.yaml", "version: 1.0.0", "version: 1.1")
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.VERSION_FORM);
    }
}
