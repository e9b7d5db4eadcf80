package org.astrolabio.definition;

import static org.astrolabio.definition.ProblemKind.*;
import static org.astrolabio.definition.ProblemKind.BAND_FALLS;
import static org.astrolabio.definition.ProblemKind.EFFORT_AS_SIGN;
import static org.astrolabio.definition.ProblemKind.NOWHERE_TOLD;
import static org.astrolabio.definition.ProblemKind.RESULT_UNIT;
import static org.astrolabio.definition.ProblemKind.UNIT_DIFFERS;
import static org.astrolabio.definition.ProblemKind.UNKNOWN_FINDING;
import static org.astrolabio.definition.ProblemKind.UNKNOWN_QUANTITY;
import static org.astrolabio.definition.ProblemKind.UNKNOWN_RECKONING;

import java.util.stream.Stream;
import org.astrolabio.definition.QuestionnaireProblemsTest.Example;

/** One example of each kind of problem with findings, duties, planning and what to leave for now. */
final class JudgementProblems {

    private static final String COMPANY = "sections/company.yaml";
    private static final String FINDINGS = "findings/trade.yaml";
    private static final String NOT_NOW = "not-now.yaml";
    private static final String DUTIES = "duties.yaml";
    private static final String PLANNING = "planning.yaml";
    private static final String SUMS = "sums.yaml";
    private static final String SUM_TEXTS = "es/sums.yaml";
    private static final String FINDING_TEXTS = "es/findings/trade.yaml";
    private static final String NOT_NOW_TEXTS = "es/not-now.yaml";
    private static final String DUTY_TEXTS = "es/duties.yaml";

    private JudgementProblems() {}

    static Stream<Example> examples() {
        return Stream.of(
                        files(),
                        signs(),
                        findings(),
                        conditions(),
                        notNow(),
                        duties(),
                        planning(),
                        sums(),
                        texts(),
                        pace())
                .flatMap(stream -> stream);
    }

    private static Stream<Example> files() {
        Trial judged = Trial.judged();
        return Stream.of(
                example(FILE_MISSING, judged.without(PLANNING), PLANNING, 1),
                example(FILE_MISSING, judged.without(NOT_NOW), NOT_NOW, 1),
                example(FILE_MISSING, judged.without(DUTIES), DUTIES, 1),
                example(FILE_MISSING, judged.without(FINDINGS), FindingsReader.FOLDER, 1),
                example(FILE_MISSING, judged.without(FINDING_TEXTS), FINDING_TEXTS, 1),
                example(FILE_MISSING, judged.without(DUTY_TEXTS), DUTY_TEXTS, 1),
                example(
                        FILE_MISSING,
                        Trial.guided().withFile(PLANNING, judged.text(PLANNING)),
                        FindingsReader.FOLDER,
                        1),
                example(FILE_SUPERFLUOUS, judged.withFile("es/findings/a.yaml", "group: a"), "es/findings/a.yaml", 1),
                example(FILE_SUPERFLUOUS, judged.withFile("es/planning.yaml", "a: b"), "es/planning.yaml", 1));
    }

    private static Stream<Example> signs() {
        return Stream.of(
                spoilt(NO_SIGN, FINDINGS, "unknown: {when: {unknown: company.contacts}}\n", "needs: 1\n", 15),
                spoilt(NO_SIGN, FINDINGS, "unknown: {when: {unknown: company.contacts}}", "unknown: {}", 18),
                spoilt(NO_SIGN, NOT_NOW, "{when: {holds: sells}, load: 85, hours-below: 20}", "{}", 4),
                spoilt(UNKNOWN_KEY, FINDINGS, "      markets: language", "      hours-below: 20", 25),
                spoilt(UNKNOWN_VALUE, FINDINGS, "markets: language", "markets: far", 25),
                spoilt(NOT_ONE_BOUND, FINDINGS, "at-least: 60", "at-least: 60, at-most: 90", 9),
                spoilt(NOT_ONE_BOUND, FINDINGS, ", at-least: 60", "", 9),
                spoilt(UNKNOWN_KPI, FINDINGS, "kpi: response", "kpi: reply", 9),
                spoilt(CHANNEL_MISSING, FINDINGS, ", channel: email", "", 9),
                spoilt(CHANNEL_SUPERFLUOUS, FINDINGS, "kpi: satisfied", "kpi: satisfied, channel: email", 12),
                spoilt(OUT_OF_RANGE, NOT_NOW, "load: 85", "load: 1001", 4),
                spoilt(OUT_OF_RANGE, NOT_NOW, "hours-below: 20", "hours-below: 0", 4),
                spoilt(WRONG_TYPE, NOT_NOW, "load: 85", "load: full", 4));
    }

    private static Stream<Example> findings() {
        return Stream.of(
                spoilt(GROUP_DIFFERS, FINDINGS, "group: trade", "group: travel", 1),
                spoilt(DUPLICATE_ID, FINDINGS, "id: contacts-unknown", "id: slow", 15),
                spoilt(DUPLICATE_ID, FINDINGS, "id: contacts-unknown", "id: duty-terms", DUTIES, 2),
                spoilt(UNKNOWN_VALUE, FINDINGS, "kind: unknown", "kind: mystery", 16),
                spoilt(OUT_OF_RANGE, FINDINGS, "weight: 5", "weight: 6", 22),
                spoilt(OUT_OF_RANGE, FINDINGS, "bottleneck: 6", "bottleneck: 11", 6),
                spoilt(OUT_OF_RANGE, FINDINGS, "needs: 2", "needs: 3", 14),
                spoilt(UNKNOWN_ACTION, FINDINGS, "[open, terms]", "[open, close]", 13),
                spoilt(REPEATED_OPTION, FINDINGS, "[open, terms]", "[open, terms, open]", 13),
                spoilt(TOO_FEW, FINDINGS, "[open, terms]", "[]", 13),
                spoilt(MISSING_KEY, FINDINGS, "    answered-by: []\n", "", 15));
    }

    private static Stream<Example> conditions() {
        return Stream.of(
                spoilt(UNKNOWN_COUNTRY, FINDINGS, "[DE, AT]", "[DE, XX]", 24),
                spoilt(UNKNOWN_COUNTRY, DUTIES, "[DE]", "[Germany]", 15),
                spoilt(REPEATED_OPTION, FINDINGS, "[DE, AT]", "[DE, AT, DE]", 24),
                spoilt(TOO_FEW, FINDINGS, "[DE, AT]", "[]", 24),
                spoilt(
                        CONDITION_ON_WRONG_TYPE,
                        FINDINGS,
                        "{question: company.countries",
                        "{question: company.size",
                        24),
                spoilt(UNKNOWN_QUESTION_SIMILAR, FINDINGS, "{told: shop.sells}", "{told: shop.sell}", 8),
                spoilt(UNKNOWN_QUESTION, FINDINGS, "{unknown: company.contacts}", "{unknown: shop.weather}", 18),
                spoilt(NEVER_UNKNOWN, FINDINGS, "{unknown: company.contacts}", "{unknown: company.size}", 18),
                spoilt(
                        NEVER_HOLDS,
                        FINDINGS,
                        "{told: shop.sells}",
                        "{all: [{holds: sells}, {unknown: shop.sells}]}",
                        8),
                spoilt(
                        NEVER_HOLDS,
                        FINDINGS,
                        "when: {told: shop.sells}",
                        "when: {all: [{answered: shop.sells}, {not: {told: shop.sells}}, {not: {unknown: shop.sells}}]}",
                        8),
                spoilt(
                        NEVER_HOLDS,
                        NOT_NOW,
                        "{holds: sells}",
                        "{all: [{not: {holds: sells}}, {answered: shop.channels}]}",
                        4),
                spoilt(
                        NEVER_HOLDS,
                        DUTIES,
                        "binds: {holds: sells}",
                        "binds: {all: [{told: company.countries}, {unknown: shop.sells}, {holds: sells}]}",
                        4),
                spoilt(
                        NEVER_HOLDS,
                        "actions/shop.yaml",
                        "when: {not: {holds: sells}}",
                        "when: {all: [{holds: sells}, {not: {holds: sells}}]}",
                        25));
    }

    private static Stream<Example> notNow() {
        return Stream.of(
                spoilt(OUT_OF_RANGE, NOT_NOW, "weight: 3", "weight: 0", 3),
                spoilt(UNKNOWN_ACTION, NOT_NOW, "[open]", "[close]", 5),
                spoilt(REPEATED_OPTION, NOT_NOW, "[open]", "[open, open]", 5),
                spoilt(MISSING_KEY, NOT_NOW, "    withholds: [open]\n", "", 2),
                spoilt(NOT_AN_ID, NOT_NOW, "id: chat", "id: Chat", 2));
    }

    private static Stream<Example> duties() {
        return Stream.of(
                spoilt(DUPLICATE_ID, DUTIES, "id: imprint", "id: terms", 13),
                spoilt(NOT_A_DATE, DUTIES, "since: 2014-06-13", "since: 13 June 2014", 6),
                spoilt(NOT_A_DATE, DUTIES, "since: 2024-05-14", "since: 2024-02-30", 18),
                spoilt(NOT_A_DATE, DUTIES, "review-by: 2027-05-31", "review-by: 2027-13-01", 9),
                spoilt(NOT_AN_ADDRESS, DUTIES, "https://example.org/law", "Directive 2011/83", 7),
                spoilt(NOT_AN_ADDRESS, DUTIES, "https://example.org/law", "http://example.org/law", 7),
                spoilt(
                        UNKNOWN_QUESTION_SIMILAR,
                        DUTIES,
                        "company.law\n    binds: {holds",
                        "company.lew\n    binds: {holds",
                        3),
                spoilt(
                        NOT_A_DUTY_QUESTION,
                        DUTIES,
                        "company.law\n    binds: {holds",
                        "company.size\n    binds: {holds",
                        3),
                example(NOT_A_DUTY_QUESTION, Trial.judged().with(COMPANY, ", {id: not-sure}", ""), DUTIES, 3),
                example(
                        NOT_A_DUTY_QUESTION,
                        Trial.judged()
                                .with(COMPANY, "company.law\n    type: single", "company.law\n    type: multiple"),
                        DUTIES,
                        3),
                spoilt(UNKNOWN_VALUE, DUTIES, "class: gate", "class: door", 17),
                spoilt(
                        UNKNOWN_ACTION,
                        DUTIES,
                        "action: terms\n    basic-hours: 2",
                        "action: tems\n    basic-hours: 2",
                        11),
                spoilt(TOO_FEW, DUTIES, "home: {countries: [ES], behind-a-border: true}", "home: {}", 16),
                spoilt(UNKNOWN_COUNTRY, DUTIES, "countries: [ES]", "countries: [XX]", 16),
                spoilt(OUT_OF_RANGE, DUTIES, "basic-hours: 2", "basic-hours: 101", 12),
                spoilt(WRONG_TYPE, DUTIES, "verified: true", "verified: perhaps", 10),
                spoilt(MISSING_KEY, DUTIES, "    verified: true\n", "", 2));
    }

    private static Stream<Example> planning() {
        return Stream.of(
                spoilt(MISSING_KEY, PLANNING, "  delights: 1\n", "", 2),
                spoilt(UNKNOWN_KEY_SIMILAR, PLANNING, "presumed: 0.6", "presumd: 0.6", 12),
                spoilt(OUT_OF_RANGE, PLANNING, "presumed: 0.6", "presumed: 1.1", 12),
                spoilt(NOT_ABOVE_ZERO, PLANNING, "share-of-hours: 0.85", "share-of-hours: 0", 16),
                spoilt(OUT_OF_RANGE, PLANNING, "first: 9", "first: 0", 18),
                spoilt(UNKNOWN_ACTION, PLANNING, "ask: terms", "ask: tems", 21),
                spoilt(UNKNOWN_QUESTION_SIMILAR, PLANNING, "company.contacts", "company.contact", 24),
                spoilt(NOT_A_SINGLE_CHOICE, PLANNING, "company.contacts", "company.countries", 24),
                spoilt(UNKNOWN_VALUE, PLANNING, "{trade: 0.5,", "{travel: 0.5,", 28),
                spoilt(UNKNOWN_OPTION, PLANNING, "emphasis: {one:", "emphasis: {two:", 29),
                spoilt(UNKNOWN_OPTION, PLANNING, "{few: 5,", "{fewer: 5,", 24),
                spoilt(FIGURE_MISSING, PLANNING, "{few: 5,", "{fewer: 5,", 24),
                spoilt(FIGURE_MISSING, PLANNING, "{one: 0.4, several: 1}", "{one: 0.4}", 15),
                spoilt(FIGURE_MISSING, PLANNING, "{one: 0.4, several: 1}", "{}", 15));
    }

    private static Stream<Example> sums() {
        String signs = "      figure: {kpi: satisfied, at-most: 80}";
        return Stream.of(
                example(FILE_MISSING, Trial.judged().without(SUMS), SUMS, 1),
                example(FILE_MISSING, Trial.judged().without(SUM_TEXTS), SUM_TEXTS, 1),
                spoilt(UNKNOWN_QUANTITY, SUMS, "multiply: [contacts, wait]", "multiply: [contact, wait]", 12),
                spoilt(UNKNOWN_QUANTITY, SUMS, "beside: [unhappy]", "beside: [happy]", 14),
                spoilt(NOWHERE_TOLD, SUMS, "kpi: satisfied, rest: true", "rest: false", 7),
                spoilt(BAND_FALLS, SUMS, "few: {from: 0, to: 9}", "few: {from: 10, to: 9}", 5),
                spoilt(FIGURE_MISSING, SUMS, "few: {from: 0, to: 9}, ", "", 5),
                spoilt(UNKNOWN_OPTION, SUMS, "few: {from", "fewer: {from", 5),
                spoilt(NOT_A_SINGLE_CHOICE, SUMS, "question: company.contacts", "question: company.countries", 4),
                spoilt(UNIT_DIFFERS, SUMS, "unit: minutes", "unit: percent", 6),
                spoilt(UNIT_DIFFERS, SUMS, "unit: percent", "unit: count", 7),
                spoilt(MISSING_KEY, SUMS, "    bands: {few: {from: 0, to: 9}, many: {from: 10}}\n", "", 2),
                spoilt(UNKNOWN_KPI, SUMS, "kpi: satisfied", "kpi: satisfaction", 7),
                spoilt(UNKNOWN_VALUE, SUMS, "unit: weeks", "unit: months", 22),
                spoilt(RESULT_UNIT, SUMS, "unit: weeks", "unit: euros", 22),
                spoilt(RESULT_UNIT, SUMS, "multiply: [effort, 60]", "multiply: [60]", 22),
                spoilt(TOO_FEW, SUMS, "multiply: [contacts, wait]", "multiply: []", 12),
                spoilt(OUT_OF_RANGE, SUMS, "divide-by: [60]", "divide-by: [0]", 13),
                spoilt(UNKNOWN_FINDING, SUMS, "[slow, duty-terms]", "[slow, duty-imprints]", 17),
                spoilt(UNKNOWN_ACTION, SUMS, "actions: [open]", "actions: [close]", 18),
                spoilt(
                        NEVER_HOLDS,
                        SUMS,
                        "when: {holds: sells}",
                        "when: {all: [{holds: sells}, {not: {holds: sells}}]}",
                        10),
                spoilt(UNKNOWN_RECKONING, FINDINGS, signs, "      sum: {id: waits, at-least: 4}", 12),
                spoilt(EFFORT_AS_SIGN, FINDINGS, signs, "      sum: {id: paid-back, at-least: 4}", 12),
                spoilt(NOT_ONE_BOUND, FINDINGS, signs, "      sum: {id: waiting}", 12),
                spoilt(MISSING_KEY, SUM_TEXTS, "    below: \"Así, {result}.\"\n", "", 3),
                spoilt(UNKNOWN_KEY, SUM_TEXTS, "    text:", "    below: \"Así.\"\n    text:", 7),
                spoilt(NOTHING_TO_FILL_IN, SUM_TEXTS, "{effort}", "{contact}", 7),
                spoilt(NOTHING_TO_FILL_IN, SUM_TEXTS, "{effort}", "{limit}", 7),
                spoilt(BROKEN_PATTERN, SUM_TEXTS, "{effort}", "{effort", 7),
                spoilt(TEXT_MISSING, SUM_TEXTS, "  paid-back:\n    text: \"Así, {effort} en {result}.\"", "", 2));
    }

    private static Stream<Example> texts() {
        return Stream.of(
                spoilt(MISSING_KEY, FINDING_TEXTS, "    presumed: \"Así, parece, {figure}.\"\n", "", 4),
                spoilt(MISSING_KEY, FINDING_TEXTS, "    bottleneck: \"Lo que frena {figure}.\"\n", "", 4),
                spoilt(MISSING_KEY, FINDING_TEXTS, "    ask: {whom: \"quien sepa\", what: \"cuántas\"}\n", "", 9),
                spoilt(
                        UNKNOWN_KEY,
                        FINDING_TEXTS,
                        "    unknown: \"Falta",
                        "    told: \"Sí.\"\n    unknown: \"Falta",
                        10),
                spoilt(TEXT_SUPERFLUOUS_SIMILAR, FINDING_TEXTS, "  slow:", "  slower:", 3),
                spoilt(TEXT_TOO_LONG, FINDING_TEXTS, "\"Así A\"", "\"" + "a".repeat(61) + "\"", 4),
                spoilt(NOTHING_TO_FILL_IN, FINDING_TEXTS, "En {countries}", "En {figure}", 14),
                spoilt(NOTHING_TO_FILL_IN, FINDING_TEXTS, "Así {figure}", "Así {countries}", 5),
                spoilt(BROKEN_PATTERN, FINDING_TEXTS, "Así {figure}", "Así {figure", 5),
                spoilt(NOTHING_TO_FILL_IN, NOT_NOW_TEXTS, "{load}", "{languages}", 2),
                spoilt(TEXT_SUPERFLUOUS_SIMILAR, NOT_NOW_TEXTS, "  chat:", "  bot:", 2),
                spoilt(NOTHING_TO_FILL_IN, DUTY_TEXTS, "si cumples {name}", "si cumples {law}", 4),
                spoilt(MISSING_KEY, DUTY_TEXTS, "    confirm: \"Así.\"\n", "", 12),
                spoilt(MISSING_KEY, DUTY_TEXTS, "whom: \"quien sepa\"\n", "", 1),
                spoilt(TEXT_SUPERFLUOUS_SIMILAR, DUTY_TEXTS, "  imprint:", "  imprints:", 11));
    }

    /** The keys of actions that only a plan in time needs. */
    private static Stream<Example> pace() {
        String actions = "actions/shop.yaml";
        return Stream.of(
                spoilt(OUT_OF_RANGE, actions, "effect-after: 7", "effect-after: 7\n    waits: 53", 9),
                spoilt(OUT_OF_RANGE, actions, "effect-after: 7", "effect-after: 7\n    proof: 53", 9),
                spoilt(WRONG_TYPE, actions, "effect-after: 7", "effect-after: 7\n    adds-load: maybe", 9));
    }

    private static Example spoilt(ProblemKind kind, String file, String text, String replacement, int line) {
        return spoilt(kind, file, text, replacement, file, line);
    }

    private static Example spoilt(
            ProblemKind kind, String file, String text, String replacement, String reportedIn, int line) {
        return example(kind, Trial.judged().with(file, text, replacement), reportedIn, line);
    }

    private static Example example(ProblemKind kind, Trial trial, String file, int line) {
        return new Example(kind, trial, new FilePosition(file, line));
    }
}
