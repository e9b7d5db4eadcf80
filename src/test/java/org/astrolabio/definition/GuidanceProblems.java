package org.astrolabio.definition;

import static org.astrolabio.definition.ProblemKind.*;

import java.util.stream.Stream;
import org.astrolabio.definition.QuestionnaireProblemsTest.Example;

/** One example of each kind of problem with rubric, KPIs, facts, actions and positioning. */
final class GuidanceProblems {

    private static final String KPIS = "service/kpis.yaml";
    private static final String RUBRIC = "service/rubric.yaml";
    private static final String ACTIONS = "actions/shop.yaml";
    private static final String POSITIONING = "positioning.yaml";
    private static final String SERVICE_TEXTS = "es/service.yaml";
    private static final String ACTION_TEXTS = "es/actions/shop.yaml";
    private static final String POSITIONING_TEXTS = "es/positioning.yaml";

    private GuidanceProblems() {}

    static Stream<Example> examples() {
        return Stream.of(files(), kpis(), rubric(), actions(), effects(), positioning(), texts())
                .flatMap(stream -> stream);
    }

    private static Stream<Example> files() {
        Trial guided = Trial.guided();
        return Stream.of(
                example(FILE_MISSING, guided.without(KPIS), KPIS, 1),
                example(FILE_MISSING, guided.without("facts.yaml"), "facts.yaml", 1),
                example(FILE_MISSING, guided.without(ACTIONS), "actions", 1),
                example(FILE_MISSING, guided.without(ACTION_TEXTS), ACTION_TEXTS, 1),
                example(FILE_MISSING, Trial.small().withFile("facts.yaml", "facts: []"), RUBRIC, 1),
                example(
                        FILE_SUPERFLUOUS,
                        guided.withFile("es/actions/stall.yaml", "group: a"),
                        "es/actions/stall.yaml",
                        1),
                example(FILE_SUPERFLUOUS, guided.withFile("service/other.yaml", "a: b"), "service/other.yaml", 1));
    }

    private static Stream<Example> kpis() {
        return Stream.of(
                spoilt(UNKNOWN_VALUE, KPIS, "unit: minutes", "unit: hours", 5),
                spoilt(UNKNOWN_VALUE, KPIS, "better: lower", "better: less", 6),
                spoilt(DUPLICATE_ID, KPIS, "{id: kept,", "{id: promoted,", 11),
                spoilt(DUPLICATE_ID, KPIS, "[email, phone]", "[email, email]", 1),
                spoilt(MISSING_KEY, KPIS, "\n    calculation: {mean: {total: minutes, count: answers}}", "", 3),
                spoilt(
                        NOT_ONE_CALCULATION,
                        KPIS,
                        "{mean: {total: minutes, count: answers}}",
                        "{mean: {total: minutes, count: answers}, share: {part: minutes, whole: answers}}",
                        8));
    }

    private static Stream<Example> rubric() {
        return Stream.of(
                spoilt(
                        SERVICE_LEVELS,
                        RUBRIC,
                        "average, above-average, stellar]",
                        "above-average, average, stellar]",
                        1),
                spoilt(CRITERIA_ORDER, RUBRIC, "weight: 1", "weight: 2", 16),
                spoilt(UNKNOWN_KPI, RUBRIC, "kpi: response", "kpi: respnse", 6),
                spoilt(UNKNOWN_CHANNEL, RUBRIC, "channel: email", "channel: fax", 7),
                spoilt(CHANNEL_MISSING, RUBRIC, "        channel: email\n", "", 6),
                spoilt(CHANNEL_SUPERFLUOUS, RUBRIC, "{kpi: satisfied,", "{kpi: satisfied, channel: email,", 18),
                spoilt(NOT_ONE_BOUND, RUBRIC, "under: 60", "under: 60, at-most: 60", 9),
                spoilt(THRESHOLD_DIRECTION, RUBRIC, "at-most: 1440", "at-least: 1440", 10),
                spoilt(THRESHOLDS_ORDER, RUBRIC, "at-most: 1440", "at-most: 59", 10),
                spoilt(THRESHOLDS_ORDER, RUBRIC, "{level: average,", "{level: stellar,", 10),
                spoilt(UNKNOWN_VALUE, RUBRIC, "{level: average,", "{level: unacceptable,", 10),
                spoilt(INFERRED_GAP, RUBRIC, "      average: {includes", "      above-average: {includes", 13),
                spoilt(UNKNOWN_CONDITION_SIMILAR, RUBRIC, "{holds: sells}", "{holds: sels}", 20),
                spoilt(UNKNOWN_OPTION, RUBRIC, "option: mail", "option: pigeon", 14),
                spoilt(UNKNOWN_CRITERION, RUBRIC, "criteria: [speed]", "criteria: [haste]", 21),
                spoilt(UNKNOWN_CRITERION, RUBRIC, "{criterion: delight}", "{criterion: joy}", 22));
    }

    private static Stream<Example> actions() {
        return Stream.of(
                spoilt(GROUP_DIFFERS, ACTIONS, "group: shop", "group: stall", 1),
                spoilt(DUPLICATE_ID, ACTIONS, "- id: open", "- id: terms", 17),
                spoilt(
                        UNKNOWN_DIMENSION,
                        ACTIONS,
                        "dimension: shop\n    kind: impr",
                        "dimension: stall\n    kind: impr",
                        18),
                spoilt(UNKNOWN_VALUE, ACTIONS, "kind: improvement", "kind: miracle", 19),
                spoilt(UNKNOWN_VALUE, ACTIONS, "cost: low", "cost: little", 21),
                spoilt(UNKNOWN_VALUE, ACTIONS, "owner: it", "owner: nobody", 23),
                spoilt(UNKNOWN_VALUE, ACTIONS, "markets: outside-eu", "markets: far", 26),
                spoilt(NOT_ABOVE_ZERO, ACTIONS, "{from: 1,", "{from: 0,", 20),
                spoilt(NOT_ABOVE_ZERO, ACTIONS, "confidence: 0.5", "confidence: 0", 27),
                spoilt(OUT_OF_RANGE, ACTIONS, "confidence: 0.5", "confidence: 1.5", 27),
                spoilt(EFFORT_ORDER, ACTIONS, "{from: 1, to: 3}", "{from: 4, to: 3}", 20),
                spoilt(UNKNOWN_ACTION, ACTIONS, "requires: [terms]", "requires: [nothing]", 24),
                spoilt(BLOCKER_REQUIRES, ACTIONS, "requires: []", "requires: [open]", 10),
                spoilt(REQUIRES_CYCLE, ACTIONS, "requires: []", "requires: [open]", 24),
                spoilt(REQUIRES_CYCLE, ACTIONS, "requires: [terms]", "requires: [open]", 24),
                spoilt(UNKNOWN_FACT, ACTIONS, "facts: [patience]", "facts: [haste]", 13),
                spoilt(UNKNOWN_KPI, ACTIONS, "{id: satisfied}", "{id: pleased}", 12),
                spoilt(CHANNEL_MISSING, ACTIONS, "{id: response, channel: phone}", "{id: response}", 28),
                spoilt(CHANNEL_SUPERFLUOUS, ACTIONS, "{id: satisfied}", "{id: satisfied, channel: phone}", 12),
                spoilt(UNKNOWN_CONDITION, ACTIONS, "{holds: sells}", "{holds: nothing}", 25),
                example(
                        CRITERION_OUTSIDE_SERVICE,
                        Trial.judged().with(ACTIONS, "kind: improvement", "kind: improvement\n    criterion: speed"),
                        ACTIONS,
                        20),
                example(
                        MISSING_KEY,
                        Trial.judged()
                                .with(ACTIONS, "dimension: shop\n    kind: impr", "dimension: money\n    kind: impr"),
                        ACTIONS,
                        17));
    }

    private static Stream<Example> effects() {
        return Stream.of(
                spoilt(NO_EFFECT, ACTIONS, "\n      answers:\n        shop.returns: {at-least: written}", " {}", 14),
                spoilt(UNKNOWN_QUESTION_SIMILAR, ACTIONS, "shop.returns:", "shop.return:", 16),
                spoilt(UNKNOWN_OPTION, ACTIONS, "{at-least: written}", "{at-least: spoken}", 16),
                spoilt(EFFECT_ON_FIRST, ACTIONS, "{at-least: written}", "{at-least: none}", 16),
                spoilt(NOT_ONE_EFFECT, ACTIONS, "{at-least: written}", "{at-least: written, include: [written]}", 16),
                spoilt(EFFECT_ON_WRONG_TYPE, ACTIONS, "{at-least: written}", "{include: [written]}", 16),
                spoilt(EFFECT_ON_WRONG_TYPE, ACTIONS, "{include: [phone, mail]}", "{at-least: phone}", 32),
                spoilt(
                        EFFECT_ON_WRONG_TYPE,
                        ACTIONS,
                        "money.online: {at-least: 30}",
                        "company.countries: {at-least: 30}",
                        33),
                spoilt(WRONG_TYPE, ACTIONS, "{at-least: 30}", "{at-least: some}", 33),
                spoilt(EFFECT_EXCLUSIVE, ACTIONS, "[phone, mail]", "[phone, none]", 32),
                spoilt(REPEATED_OPTION, ACTIONS, "[phone, mail]", "[phone, phone]", 32),
                spoilt(UNKNOWN_CRITERION, ACTIONS, "        speed: average", "        haste: average", 35),
                spoilt(UNKNOWN_VALUE, ACTIONS, "        speed: average", "        speed: unacceptable", 35));
    }

    private static Stream<Example> positioning() {
        return Stream.of(
                spoilt(UNKNOWN_OPTION, POSITIONING, "- id: price", "- id: brand", 2),
                spoilt(DIFFERENTIATOR_MISSING, POSITIONING, "- id: price", "- id: brand", 1),
                spoilt(NEED_NOT_SCORED, POSITIONING, "question: shop.sells", "question: company.countries", 3),
                spoilt(
                        NOT_ABOVE_ZERO,
                        POSITIONING,
                        "{question: shop.sells, at-least: 0.5}",
                        "{question: shop.sells, at-least: 0}",
                        3),
                spoilt(UNKNOWN_CONDITION, POSITIONING, "{holds: sells}", "{holds: nothing}", 7));
    }

    private static Stream<Example> texts() {
        return Stream.of(
                spoilt(TEXT_MISSING, SERVICE_TEXTS, "{email: \"Así\", phone", "{phone", 16),
                spoilt(TEXT_SUPERFLUOUS, SERVICE_TEXTS, "{email: ", "{fax: \"Así\", email: ", 16),
                spoilt(TEXT_MISSING, SERVICE_TEXTS, "{minutes: \"Así\", answers", "{answers", 18),
                spoilt(TEXT_MISSING, SERVICE_TEXTS, "  stellar: {name: \"Así 5\", means: \"Así.\"}\n", "", 2),
                spoilt(TEXT_SUPERFLUOUS, ACTION_TEXTS, "  open:", "  closed:", 11),
                spoilt(TEXT_MISSING, ACTION_TEXTS, "  open:", "  closed:", 3),
                spoilt(BLANK_TEXT, ACTION_TEXTS, "title: \"Así A\"", "title: \" \"", 4),
                spoilt(TEXT_TOO_LONG, ACTION_TEXTS, "\"Así A\"", "\"" + "a".repeat(71) + "\"", 4),
                spoilt(TOO_FEW, ACTION_TEXTS, ", \"Así 4\"", "", 14),
                spoilt(TOO_MANY, ACTION_TEXTS, ", \"Así 4\"", ", a, b, c, d, e, f, g", 14),
                spoilt(TOO_MANY, ACTION_TEXTS, "[\"Así\", \"Así\"]", "[a, b, c, d]", 17),
                spoilt(TEXT_MISSING, POSITIONING_TEXTS, "{shop.sells: \"Así.\"}", "{}", 2),
                spoilt(BROKEN_PATTERN, POSITIONING_TEXTS, "{country} {language}", "{country} {tongue}", 7),
                spoilt(BROKEN_PATTERN, POSITIONING_TEXTS, "{country} {language}", "{country", 7),
                spoilt(TEXT_MISSING, "es/facts.yaml", "patience:", "haste:", 2));
    }

    private static Example spoilt(ProblemKind kind, String file, String text, String replacement, int line) {
        return example(kind, Trial.guided().with(file, text, replacement), file, line);
    }

    private static Example example(ProblemKind kind, Trial trial, String file, int line) {
        return new Example(kind, trial, new FilePosition(file, line));
    }
}
