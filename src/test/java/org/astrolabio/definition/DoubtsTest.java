package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.definition.ProblemKind.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.definition.QuestionnaireProblemsTest.Example;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.report.PrintedLetters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What keeps no questionnaire from being used, and is told with its line. */
class DoubtsTest {

    private static final String MAIN = "questionnaire.yaml";
    private static final String TEXTS = "es/sections/shop.yaml";
    private static final String MAIN_TEXTS = "es/questionnaire.yaml";
    private static final String FACT_TEXTS = "es/facts.yaml";

    static Stream<Example> examples() {
        return Stream.of(
                doubtful(
                        UNUSED_CONDITION,
                        Trial.small(),
                        MAIN,
                        "conditions:",
                        "conditions:\n  idle: {answered: shop.sells}",
                        19),
                doubtful(SAME_WORDS, Trial.small(), TEXTS, "some: \"Algo\"", "some: \" no \"", 9),
                doubtful(LEVEL_NAMED, Trial.small(), MAIN_TEXTS, "no hay confianza.", "te quedas en «Preparada».", 12),
                doubtful(FACT_DIFFERS, Trial.guided(), FACT_TEXTS, "12,5 %", "2,5 % (2024)", 2),
                doubtful(FACT_DIFFERS, Trial.guided(), FACT_TEXTS, "12,5 %", "12.5 % (2024)", 2),
                doubtful(FACT_DIFFERS, Trial.guided(), FACT_TEXTS, "12,5 %", "12,5 % (2042)", 2),
                doubtful(
                        PLACEHOLDER_LOST,
                        Trial.judged(),
                        "es/findings/trade.yaml",
                        "En {countries} falta {languages}.",
                        "En {countries} falta algo.",
                        14),
                doubtful(UNTRANSLATED, Trial.small(), TEXTS, "¿Vendes por internet?", "Do you sell online?", 7),
                doubtful(CUT_AT_SHARP, Trial.small(), TEXTS, "\"Cómo vendes.\"", "Cómo vendes en C # y más", 2),
                doubtful(UNFINISHED, Trial.small(), TEXTS, "Cómo vendes.", "TODO: cómo vendes.", 2),
                doubtful(MARKUP, Trial.small(), TEXTS, "Cómo vendes.", "Cómo <b>vendes</b>.", 2),
                doubtful(MARKUP, Trial.small(), TEXTS, "Cómo vendes.", "Cómo **vendes**.", 2),
                doubtful(NOT_PRINTABLE, Trial.small(), TEXTS, "Cómo vendes.", "Cómo vendes 🙂.", 2),
                doubtful(
                        MERGE_MARKER,
                        Trial.small(),
                        TEXTS,
                        "\"Cómo vendes.\"",
                        ">-\n  <<<<<<< HEAD\n  Cómo vendes.\n  =======\n  Qué vendes.\n  >>>>>>> mine",
                        3));
    }

    private static Example doubtful(
            ProblemKind kind, Trial trial, String file, String text, String replacement, int line) {
        return new Example(kind, trial.with(file, text, replacement), new FilePosition(file, line));
    }

    private static List<Problem> doubts(Trial trial) {
        return Doubts.of(new QuestionnaireFiles(trial.files()), new PrintedLetters()::firstLacking);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isToldWhereItStands(Example example) {
        assertThat(doubts(example.trial()))
                .filteredOn(doubt -> doubt.kind() == example.kind())
                .extracting(Problem::place)
                .contains(example.place());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isSaidInEveryLanguageAndRefusesNothing(Example example) {
        assertThat(example.trial().problems()).isEmpty();
        for (Locale language : Languages.ALL) {
            ProblemText text = new ProblemText(new Messages(), language);
            assertThat(doubts(example.trial())).allSatisfy(doubt -> assertThat(text.line(doubt))
                    .startsWith(doubt.place() + ": ")
                    .contains(" → ")
                    .doesNotContain("{0}", "{1}", "{2}", "definition."));
        }
    }

    @Test
    void everyDoubtHasAnExample() {
        assertThat(examples().map(Example::kind).collect(Collectors.toSet()))
                .containsAll(EnumSet.range(UNUSED_CONDITION, NOT_PRINTABLE));
    }

    @Test
    void ofTheProductsOwnQuestionnaireThereAreNone() {
        assertThat(doubts(Trial.real())).isEmpty();
    }

    @Test
    void theLevelOfAGateIsFilledIn() {
        Trial trial = Trial.small().with(MAIN_TEXTS, "no hay confianza.", "no pasas de «{level}».");
        assertThat(trial.read())
                .isInstanceOfSatisfying(QuestionnaireReading.Valid.class, valid -> assertThat(valid.questionnaire()
                                .texts(Locale.of("es"))
                                .gate("returns")
                                .means())
                        .isEqualTo("Sin devoluciones no pasas de «Inicial»."));
    }

    @Test
    void anActionForWhichNobodyCanQualifyIsAProblem() {
        assertThat(Trial.guided()
                        .with(
                                "actions/shop.yaml",
                                "when: {not: {holds: sells}}",
                                "when: {all: [{told: shop.sells}, {not: {answered: shop.sells}}]}")
                        .problems())
                .extracting(Problem::kind)
                .containsExactly(NEVER_HOLDS);
    }
}
