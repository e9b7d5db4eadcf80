package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.definition.ProblemKind.*;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One example of each kind of problem, with the line at which it is reported. */
class QuestionnaireProblemsTest {

    private static final String MAIN = "questionnaire.yaml";
    private static final String SHOP = "sections/shop.yaml";
    private static final String MONEY = "sections/money.yaml";
    private static final String COMPANY = "sections/company.yaml";
    private static final String TEXTS = "es/sections/shop.yaml";
    private static final String RETURNS_WHEN = "  - id: shop.returns\n    type: single\n    when: ";
    private static final String RETURNS = "  - id: shop.returns\n    type: single\n";

    record Example(ProblemKind kind, Trial trial, FilePosition place) {
        @Override
        public String toString() {
            return kind + " at " + place;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                        files(),
                        structure(),
                        ids(),
                        roles(),
                        conditions(),
                        scoring(),
                        texts(),
                        GuidanceProblems.examples(),
                        JudgementProblems.examples())
                .flatMap(stream -> stream);
    }

    private static Stream<Example> files() {
        Trial small = Trial.small();
        byte[] latin = small.text("es/advice.yaml").replace("aquí", "aqu\u00ed").getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                example(FILE_MISSING, small.without(SHOP), MAIN, 3),
                example(FILE_MISSING, small.without(MAIN), MAIN, 1),
                example(FILE_MISSING, small.without("countries.yaml"), "countries.yaml", 1),
                example(FILE_MISSING, small.without("en/sections/shop.yaml"), "en/sections/shop.yaml", 1),
                example(FILE_SUPERFLUOUS, small.withFile("other.yaml", "id: other"), "other.yaml", 1),
                example(
                        SECTION_NOT_LISTED,
                        small.withFile("sections/other.yaml", "id: other"),
                        "sections/other.yaml",
                        1),
                example(
                        FILE_MISSING_SIMILAR,
                        small.with(MAIN, "sections: [shop, company", "sections: [shop, compny"),
                        MAIN,
                        3),
                example(
                        MERGE_MARKER,
                        small.with(SHOP, "    weight: 2", "<<<<<<< HEAD\n    weight: 2\n=======\n>>>>>>> mine"),
                        SHOP,
                        7),
                example(WRONG_ENDING, small.withFile("sections/shop.yml", "id: shop"), "sections/shop.yml", 1),
                example(FILE_TOO_LARGE, small.withFile(SHOP, "#".repeat(1_000_001)), SHOP, 1),
                example(FILE_EMPTY, small.withFile(SHOP, "# nothing\n"), SHOP, 1),
                example(NOT_UTF8, small.withFile("es/advice.yaml", latin), "es/advice.yaml", 2),
                example(
                        BROKEN_YAML,
                        small.with(SHOP, "options:\n      - {id: none, points: 0}\n      - {id: some", "options: {"),
                        SHOP,
                        8),
                example(BROKEN_YAML, small.withFile(SHOP, small.text(SHOP) + "\u0007"), SHOP, 31),
                example(TAB, small.with(SHOP, "dimension: shop", "dimension:\n\tshop"), SHOP, 3),
                example(ALIAS, small.with(SHOP, "dimension: shop", "dimension: &a shop"), SHOP, 2),
                example(ALIAS, small.withFile(SHOP, "a: &a [*a]"), SHOP, 1));
    }

    private static Stream<Example> structure() {
        return Stream.of(
                spoilt(DUPLICATE_KEY, SHOP, "dimension: shop", "dimension: shop\ndimension: money", 3),
                spoilt(UNKNOWN_KEY, SHOP, "    weight: 2", "    nonsense: 2", 7),
                spoilt(UNKNOWN_KEY_SIMILAR, SHOP, "    weight: 2", "    wieght: 2", 7),
                spoilt(UNKNOWN_KEY, COMPANY, "    profile: true", "    profile: true\n    cap: 1", 7),
                spoilt(MISSING_KEY, SHOP, "    cap: 2\n", "", 13),
                spoilt(MISSING_KEY, MAIN, "version: 1.0.0\n", "", 2),
                spoilt(WRONG_TYPE, SHOP, "    weight: 2", "    weight: heavy", 7),
                spoilt(WRONG_TYPE, MAIN, "sections: [shop, company, money]", "sections: shop", 3),
                spoilt(WRONG_TYPE, SHOP, "    not-applicable: true", "    not-applicable: perhaps", 27),
                spoilt(DECIMAL_COMMA, SHOP, "points: 0.5", "points: 0,5", 10),
                spoilt(DECIMAL_COMMA, MAIN, "weight: 0.6", "weight: 0,6", 6),
                spoilt(WRONG_TYPE, SHOP, "    weight: 2", "    weight: 2,5", 7),
                spoilt(UNQUOTED, TEXTS, "none: \"No\"", "none: No", 9),
                spoilt(BLANK_TEXT, TEXTS, "\"Cómo vendes.\"", "\"  \"", 2),
                spoilt(NOT_AN_ID, SHOP, "{id: much", "{id: Mucho", 11),
                spoilt(OUT_OF_RANGE, SHOP, "points: 0.5", "points: 1.5", 10),
                spoilt(OUT_OF_RANGE, MAIN, "single: 10", "single: 0", 21),
                spoilt(MISSING_KEY, MAIN, ", percentage: 15", "", 21),
                spoilt(OUT_OF_RANGE, SHOP, "    weight: 2", "    weight: 6", 7),
                spoilt(TOO_FEW, MAIN, "sections: [shop, company, money]", "sections: []", 3),
                spoilt(
                        TOO_MANY,
                        "es/advice.yaml",
                        "shop:\n  starting: {means: \"Frena la venta fuera.\", next: [\"Empieza por aquí.\"]}",
                        "shop:\n  starting: {means: \"Frena la venta fuera.\", next: [a, b, c, d]}",
                        2));
    }

    private static Stream<Example> ids() {
        return Stream.of(
                spoilt(VERSION_FORM, MAIN, "version: 1.0.0", "version: one", 1),
                spoilt(
                        DUPLICATE_ID,
                        MAIN,
                        "sections: [shop, company, money]",
                        "sections: [shop, company, shop, money]",
                        3),
                spoilt(DUPLICATE_ID, MAIN, "{id: money, weight", "{id: shop, weight", 7),
                spoilt(DUPLICATE_ID, MAIN, "{id: ready,", "{id: starting,", 11),
                spoilt(DUPLICATE_ID, SHOP, "{id: much", "{id: some", 11),
                spoilt(DUPLICATE_ID, SHOP, "- id: shop.returns", "- id: shop.channels", 24),
                spoilt(SECTION_ID_DIFFERS, SHOP, "id: shop\n", "id: stall\n", 1),
                spoilt(QUESTION_OUTSIDE_SECTION, SHOP, "- id: shop.returns", "- id: stall.returns", 24),
                spoilt(UNKNOWN_TYPE, SHOP, "type: multiple", "type: several", 14),
                spoilt(RESERVED_OPTION, SHOP, "{id: much", "{id: unknown", 11),
                spoilt(PROFILE_MISSING, COMPANY, "    profile: true", "    profile: false", 6),
                spoilt(UNKNOWN_QUESTION, MAIN, "question: shop.returns", "question: shop.everything", 14),
                spoilt(UNKNOWN_QUESTION_SIMILAR, MAIN, "question: shop.returns", "question: shop.return", 14),
                spoilt(UNKNOWN_OPTION, MAIN, "option: some", "option: plenty", 19),
                spoilt(UNKNOWN_CONDITION, SHOP, "{holds: sells}", "{holds: nothing}", 16),
                spoilt(UNKNOWN_CONDITION_SIMILAR, SHOP, "{holds: sells}", "{holds: sell}", 16),
                spoilt(UNKNOWN_DIMENSION, SHOP, "dimension: shop", "dimension: stall", 2),
                spoilt(UNKNOWN_LEVEL, MAIN, "cap: starting", "cap: middling", 14));
    }

    /** Line 22 and those below, in the order of the roles. */
    private static Stream<Example> roles() {
        Trial judged = Trial.judged();
        return Stream.of(
                example(MISSING_KEY, judged.with(MAIN, "  size: company.size\n", ""), MAIN, 22),
                example(UNKNOWN_KEY_SIMILAR, judged.with(MAIN, "  sector:", "  sectr:"), MAIN, 22),
                example(UNKNOWN_QUESTION_SIMILAR, judged.with(MAIN, "company.trades", "company.trade"), MAIN, 22),
                example(ROLE_ON_WRONG_TYPE, judged.with(MAIN, "company.trades", "company.size"), MAIN, 22),
                example(
                        ROLE_ON_WRONG_TYPE,
                        judged.with(MAIN, "  size: company.size", "  size: company.trades"),
                        MAIN,
                        23),
                example(ROLE_ON_WRONG_TYPE, judged.with(MAIN, "company.countries", "company.size"), MAIN, 24),
                example(ROLE_ON_WRONG_TYPE, judged.with(MAIN, "company.differentiators", "company.trades"), MAIN, 25),
                example(UNKNOWN_OPTION, judged.with(MAIN, "option: several", "option: many"), MAIN, 26),
                example(UNKNOWN_DIMENSION, judged.with(MAIN, "service: money", "service: stall"), MAIN, 27),
                example(UNKNOWN_DIMENSION, judged.with(MAIN, "money: [money]", "money: [shop, stall]"), MAIN, 28),
                example(REPEATED_OPTION, judged.with(MAIN, "money: [money]", "money: [money, money]"), MAIN, 28),
                example(
                        ROLE_NOT_COMPARED,
                        judged.with(MAIN, "  size: company.size", "  size: company.contacts"),
                        COMPANY,
                        17),
                example(
                        COMPARED_WITHOUT_ROLE,
                        judged.with(MAIN, "  size: company.size", "  size: company.contacts"),
                        COMPANY,
                        14));
    }

    private static Stream<Example> conditions() {
        return Stream.of(
                spoilt(NOT_ONE_CONDITION, SHOP, "{holds: sells}", "{holds: sells, answered: shop.sells}", 16),
                spoilt(OPTION_OR_VALUE, MAIN, "option: some", "option: some, value: 3", 19),
                spoilt(
                        CONDITION_ON_WRONG_TYPE,
                        MAIN,
                        "{at-least: {question: shop.sells, option: some}}",
                        "{includes: {question: shop.sells, option: some}}",
                        19),
                spoilt(
                        CONDITION_ON_WRONG_TYPE,
                        SHOP,
                        RETURNS,
                        RETURNS_WHEN + "{at-least: {question: shop.sells, value: 3}}\n",
                        26),
                spoilt(
                        CONDITION_CYCLE,
                        MAIN,
                        "  sells: {at-least: {question: shop.sells, option: some}}",
                        "  sells: {not: {holds: other}}\n  other: {not: {holds: sells}}",
                        20),
                spoilt(CONDITION_TOO_LARGE, MAIN, "  sells: ", doubling() + "  sells: ", 27),
                spoilt(
                        FORWARD_REFERENCE,
                        MAIN,
                        "{question: shop.sells, option: some}",
                        "{question: shop.returns, option: written}",
                        SHOP,
                        16),
                spoilt(FORWARD_REFERENCE, SHOP, RETURNS, RETURNS_WHEN + "{answered: shop.returns}\n", 26),
                spoilt(
                        FORWARD_REFERENCE,
                        SHOP,
                        RETURNS,
                        RETURNS_WHEN + "{at-least: {question: money.online, value: 3}}\n",
                        26),
                spoilt(
                        NEVER_SHOWN,
                        SHOP,
                        RETURNS,
                        RETURNS_WHEN + "{all: [{equals: {question: shop.sells, option: none}}, {holds: sells}]}\n",
                        26),
                spoilt(
                        NEVER_SHOWN,
                        SHOP,
                        RETURNS,
                        RETURNS_WHEN
                                + "{all: [{equals: {question: shop.sells, option: none}}, {includes: {question: shop.channels, option: mail}}]}\n",
                        26),
                spoilt(
                        NEVER_SHOWN,
                        SHOP,
                        RETURNS,
                        RETURNS_WHEN
                                + "{all: [{includes: {question: shop.channels, option: none}}, {includes: {question: shop.channels, option: mail}}]}\n",
                        26),
                spoilt(NEVER_SHOWN, SHOP, RETURNS, RETURNS_WHEN + "{not: {answered: shop.sells}}\n", 26));
    }

    /** Eleven conditions, each holding the one before twice. */
    private static String doubling() {
        StringBuilder conditions = new StringBuilder("  c0: {answered: shop.sells}\n");
        for (int i = 1; i <= 10; i++) {
            conditions.append("  c%d: {all: [{holds: c%d}, {holds: c%d}]}%n".formatted(i, i - 1, i - 1));
        }
        return conditions.toString();
    }

    private static Stream<Example> scoring() {
        return Stream.of(
                spoilt(WEIGHTS_SUM, MAIN, "weight: 0.6", "weight: 0.600000001", 5),
                spoilt(WEIGHT_ZERO, MAIN, "weight: 0.6", "weight: 0", 6),
                spoilt(DIMENSION_WITHOUT_QUESTION, MONEY, "dimension: money", "dimension: shop", MAIN, 7),
                spoilt(SCORED_WITHOUT_DIMENSION, MONEY, "dimension: money\n", "", 4),
                spoilt(
                        FIRST_NOT_ZERO,
                        SHOP,
                        "options:\n      - {id: none, points: 0}\n      - {id: some",
                        "options:\n      - {id: none, points: 0.1}\n      - {id: some",
                        9),
                spoilt(LAST_NOT_ONE, SHOP, "{id: much, points: 1}", "{id: much, points: 0.9}", 11),
                spoilt(
                        POINTS_FALL,
                        SHOP,
                        "{id: some, points: 0.5}\n",
                        "{id: some, points: 0.5}\n      - {id: few, points: 0.4}\n",
                        11),
                spoilt(EXCLUSIVE_WITH_POINTS, SHOP, "points: 0, exclusive", "points: 0.5, exclusive", 22),
                spoilt(CAP_ZERO, SHOP, "cap: 2", "cap: 0", 17),
                spoilt(CAP_OUT_OF_REACH, SHOP, "cap: 2", "cap: 3.5", 17),
                spoilt(BAND_ORDER, MONEY, "from: 30, to: 100", "from: 30, to: 20", 8),
                spoilt(HIGHLIGHTS_ORDER, MAIN, "weakness-below: 0.5", "weakness-below: 0.8", 16),
                spoilt(LEVELS_NOT_FROM_ZERO, MAIN, "{id: starting, from: 0}", "{id: starting, from: 10}", 10),
                spoilt(LEVELS_NOT_ASCENDING, MAIN, "{id: ready, from: 50}", "{id: ready, from: 0}", 11),
                spoilt(GATE_NOT_SCORED, MAIN, "question: shop.returns", "question: company.countries", 14),
                spoilt(UNKNOWN_SUM, MONEY, "sum: 100-or-zero", "sum: exactly-100", 16),
                spoilt(
                        CONSTRAINT_NOT_PERCENTAGE,
                        MONEY,
                        "questions: [money.online, money.offline]",
                        "questions: [money.online, shop.sells]",
                        16),
                spoilt(
                        CONSTRAINT_OUTSIDE_SECTION,
                        MONEY,
                        "questions: [money.online, money.offline]",
                        "questions: [money.online, shop.sells]",
                        16),
                spoilt(
                        UNKNOWN_QUESTION_SIMILAR,
                        MONEY,
                        "questions: [money.online, money.offline]",
                        "questions: [money.online, money.ofline]",
                        16));
    }

    private static Stream<Example> texts() {
        return Stream.of(
                spoilt(TEXT_MISSING, TEXTS, "none: \"No\", some", "some", 9),
                spoilt(
                        TEXT_MISSING,
                        "es/advice.yaml",
                        "  ready: {means: \"Frena la venta fuera.\", next: [\"Empieza por aquí.\"]}\nmoney",
                        "money",
                        2),
                spoilt(TEXT_SUPERFLUOUS, TEXTS, "none: \"No\", some", "none: \"No\", more: \"Más\", some", 9),
                spoilt(TEXT_SUPERFLUOUS_SIMILAR, "es/questionnaire.yaml", "  returns: {name", "  other: {name", 12),
                spoilt(ID_WITHOUT_TEXTS, SHOP, "- id: shop.returns", "- id: shop.retruns", SHOP, 24),
                example(CONDITION_MISSPELT, Trial.judged().with(MAIN, "  sells:", "  sell:"), MAIN, 19),
                spoilt(MISSING_KEY, TEXTS, "    help: \"Da confianza.\"\n", "", 18),
                example(
                        TEXT_MISSING,
                        Trial.real().with("es/sections/company.yaml", "      one: de una sola persona\n", ""),
                        "es/sections/company.yaml",
                        98),
                spoilt(
                        UNKNOWN_KEY,
                        "es/sections/company.yaml",
                        "    help: \"Para destacarlo.\"",
                        "    help: \"Para destacarlo.\"\n    if-low: {means: a, next: b}",
                        9),
                example(
                        UNKNOWN_COUNTRY,
                        Trial.small().withFile("countries.yaml", "ES: [España]\nZZ: [Nowhere]"),
                        "countries.yaml",
                        2),
                example(
                        ALIAS_OF_TWO_COUNTRIES,
                        Trial.small().withFile("countries.yaml", "SZ: [Swazilandia]\nCH: [swazilándia]"),
                        "countries.yaml",
                        2));
    }

    private static Example spoilt(ProblemKind kind, String file, String text, String replacement, int line) {
        return spoilt(kind, file, text, replacement, file, line);
    }

    private static Example spoilt(
            ProblemKind kind, String file, String text, String replacement, String reportedIn, int line) {
        return example(kind, Trial.small().with(file, text, replacement), reportedIn, line);
    }

    private static Example example(ProblemKind kind, Trial trial, String file, int line) {
        return new Example(kind, trial, new FilePosition(file, line));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isReportedWhereItStands(Example example) {
        assertThat(example.trial().problems())
                .filteredOn(problem -> problem.kind() == example.kind())
                .extracting(Problem::place)
                .contains(example.place());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isSaidInEveryLanguage(Example example) {
        Messages messages = new Messages();
        for (Locale language : Languages.ALL) {
            ProblemText text = new ProblemText(messages, language);
            assertThat(example.trial().problems()).allSatisfy(problem -> assertThat(text.line(problem))
                    .startsWith(problem.place() + ": ")
                    .contains(" → ")
                    .doesNotContain("{", "}", "definition."));
        }
    }

    @Test
    void everyKindHasAnExample() {
        Set<ProblemKind> elsewhere = EnumSet.range(REVIEW_OVERDUE, NOT_PRINTABLE);
        elsewhere.addAll(EnumSet.of(FOLDER_MISSING, FILE_UNREADABLE));
        Set<ProblemKind> shown = examples().map(Example::kind).collect(Collectors.toSet());
        assertThat(shown)
                .containsAll(EnumSet.complementOf(EnumSet.copyOf(
                        Stream.concat(elsewhere.stream(), EnumSet.range(OTHER_VERSION, NOT_A_SHIFT).stream())
                                .toList())));
    }

    @Test
    void everyKindHasWordsInEveryLanguage() {
        Messages messages = new Messages();
        for (Locale language : Languages.ALL) {
            assertThat(ProblemKind.values())
                    .allMatch(kind -> messages.has(language, kind.whatKey()))
                    .allMatch(kind -> messages.has(language, kind.mendKey()));
            assertThat(Expected.values()).allMatch(expected -> messages.has(language, expected.key()));
        }
    }

    @Test
    void theSmallQuestionnaireHasNone() {
        assertThat(Trial.small().problems()).isEmpty();
        assertThat(Trial.guided().problems()).isEmpty();
        assertThat(Trial.judged().problems()).isEmpty();
    }

    @Test
    void allAreFoundAtOnce() {
        Trial trial = Trial.small()
                .with(MAIN, "version: 1.0.0", "version: one")
                .with(SHOP, "points: 0.5", "points: 1.5")
                .with(TEXTS, "\"Cómo vendes.\"", "\"\"")
                .without("en/advice.yaml");
        assertThat(trial.problems())
                .extracting(problem -> problem.place() + " " + problem.kind())
                .containsExactly(
                        "questionnaire.yaml:1 VERSION_FORM",
                        "sections/shop.yaml:10 OUT_OF_RANGE",
                        "en/advice.yaml:1 FILE_MISSING",
                        "es/sections/shop.yaml:2 BLANK_TEXT");
    }

    @Test
    void aLineReadsLikeThis() {
        Problem problem = Trial.small()
                .with(SHOP, "    weight: 2", "    wieght: 2")
                .problems()
                .getFirst();
        assertThat(new ProblemText(new Messages(), Locale.ENGLISH).line(problem))
                .isEqualTo("sections/shop.yaml:7: “wieght” is not expected here → Did you mean “weight”?");
    }
}
