package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.planning.PositioningRules;
import org.astrolabio.core.planning.PositioningRules.ChannelRule;
import org.astrolabio.core.planning.PositioningRules.Differentiator;
import org.astrolabio.core.planning.PositioningRules.Need;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;

/** Reads {@code positioning.yaml}. */
final class PositioningReader {

    private static final Shape POSITIONING = Shape.of("differentiators", "channels");
    private static final Shape DIFFERENTIATOR = Shape.of("id", "needs");
    private static final Shape NEED = Shape.of("question", "at-least");
    private static final Shape CHANNEL = Shape.of("id", "when");

    private final Optional<QuestionDraft> ranking;
    private final QuestionIndex outline;
    private final CompanyConditions conditions;
    private final Problems problems;
    private final Register differentiators;
    private final Register channels;
    private final Map<String, List<String>> needs = new LinkedHashMap<>();

    /** @param ranking the question whose options are the differentiators, if it is known */
    PositioningReader(
            Optional<QuestionDraft> ranking, QuestionIndex outline, CompanyConditions conditions, Problems problems) {
        this.ranking = ranking;
        this.outline = outline;
        this.conditions = conditions;
        this.problems = problems;
        this.differentiators = new Register(ProblemKind.UNKNOWN_VALUE, problems);
        this.channels = new Register(ProblemKind.UNKNOWN_VALUE, problems);
    }

    /** The kinds of channel, once they have been read. */
    Register channels() {
        return channels;
    }

    /** The questions of the needs by differentiator, once they have been read. */
    Map<String, List<String>> needs() {
        return needs;
    }

    /** Whether all differentiators are known. */
    boolean isComplete() {
        return differentiators.isComplete();
    }

    /** Sound if no problem was reported. */
    PositioningRules read(Optional<Item> file) {
        Optional<Mapping> table = file.flatMap(item -> item.table(POSITIONING));
        List<Item> leads = table.map(found -> found.list("differentiators", 1)).orElse(List.of());
        List<Item> kinds = table.map(found -> found.list("channels", 1)).orElse(List.of());
        if (leads.isEmpty()) {
            differentiators.leaveOpen();
        }
        if (kinds.isEmpty()) {
            channels.leaveOpen();
        }
        List<Differentiator> rules = new ArrayList<>();
        leads.forEach(item -> item.table(DIFFERENTIATOR)
                .ifPresentOrElse(found -> differentiator(found).ifPresent(rules::add), differentiators::leaveOpen));
        table.ifPresent(found -> ranking.ifPresent(question -> allOptions(question, found.place("differentiators"))));
        return new PositioningRules(rules, channels(kinds));
    }

    private Optional<Differentiator> differentiator(Mapping table) {
        differentiators.add(table);
        Optional<String> id = table.find("id").flatMap(Item::raw);
        Register once = new Register(ProblemKind.UNKNOWN_QUESTION, problems);
        List<Need> own = table.list("needs", 1).stream()
                .flatMap(item -> item.table(NEED).stream())
                .flatMap(need -> need(need, once).stream())
                .toList();
        id.ifPresent(found -> needs.putIfAbsent(found, List.copyOf(once.ids())));
        return id.map(found -> new Differentiator(found, own));
    }

    private Optional<Need> need(Mapping table, Register once) {
        Optional<Fraction> atLeast = ActionBuilder.aboveZero(table, "at-least", 1);
        Optional<String> question = table.questionId("question");
        question.ifPresent(id -> once.add(id, table.place("question")));
        question.flatMap(id -> outline.find(id, table.place("question"), problems))
                .filter(found -> !found.isScored())
                .ifPresent(found -> problems.add(table.place("question"), ProblemKind.NEED_NOT_SCORED, found.id()));
        return question.flatMap(id -> atLeast.map(share -> new Need(id, share)));
    }

    /** A differentiator is an option of the ranking, and each option is one. */
    private void allOptions(QuestionDraft question, FilePosition place) {
        List<String> options = question.optionIds();
        if (options.isEmpty()) {
            return;
        }
        differentiators.places().forEach((id, where) -> {
            if (!options.contains(id)) {
                problems.add(where, ProblemKind.UNKNOWN_OPTION, id, question.id(), String.join(", ", options));
            }
        });
        if (differentiators.isComplete()) {
            options.stream()
                    .filter(option -> !differentiators.ids().contains(option))
                    .forEach(option -> problems.add(place, ProblemKind.DIFFERENTIATOR_MISSING, option, question.id()));
        }
    }

    private List<ChannelRule> channels(List<Item> items) {
        List<ChannelRule> rules = new ArrayList<>();
        for (Item item : items) {
            Optional<Mapping> table = item.table(CHANNEL);
            table.ifPresentOrElse(channels::add, channels::leaveOpen);
            Optional<Condition> when = table.flatMap(found -> conditions.read(found, "when"));
            table.flatMap(found -> found.find("id"))
                    .flatMap(Item::raw)
                    .ifPresent(id -> when.ifPresent(found -> rules.add(new ChannelRule(id, found))));
        }
        return rules;
    }
}
