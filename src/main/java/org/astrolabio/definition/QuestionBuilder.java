package org.astrolabio.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.definition.ConditionResolver.Resolved;
import org.astrolabio.definition.QuestionDraft.OptionDraft;

/** Builds the questions of the core from those that are written soundly, and checks that conditions only look back. */
final class QuestionBuilder {

    private final ConditionResolver resolver;
    private final Map<String, Integer> order;
    private final Problems problems;

    QuestionBuilder(ConditionResolver resolver, Map<String, Integer> order, Problems problems) {
        this.resolver = resolver;
        this.order = order;
        this.problems = problems;
    }

    /** Absent if something that it needs is missing or wrong, which has been reported. */
    Optional<Question> build(QuestionDraft draft) {
        Optional<Condition> when = condition(draft);
        Optional<List<Option>> options = options(draft);
        if (when.isEmpty() || options.isEmpty()) {
            return Optional.empty();
        }
        var facts = new Question.Facts(
                draft.id(), when.get(), draft.weight(), draft.optional(), draft.notApplicable(), draft.unknown());
        return switch (draft.type()) {
            case SINGLE -> Optional.of(new Question.SingleChoice(facts, options.get()));
            case MULTIPLE -> cap(draft).map(cap -> new Question.MultipleChoice(facts, options.get(), cap));
            case RANKING -> Optional.of(new Question.Ranking(facts, options.get()));
            case COUNTRIES -> Optional.of(new Question.CountryChoice(facts, draft.most()));
            case PERCENTAGE -> draft.band().map(band -> new Question.Percentage(facts, band));
        };
    }

    private Optional<Condition> condition(QuestionDraft draft) {
        if (!draft.conditional()) {
            return Optional.of(Condition.ALWAYS);
        }
        Optional<Resolved> resolved = draft.when().flatMap(resolver::resolve);
        int own = order.getOrDefault(draft.id(), Integer.MAX_VALUE);
        Set<String> later = new TreeSet<>();
        resolved.map(Resolved::questions).orElse(Set.of()).stream()
                .filter(question -> order.getOrDefault(question, -1) >= own)
                .forEach(later::add);
        later.forEach(question ->
                problems.add(draft.table().place("when"), ProblemKind.FORWARD_REFERENCE, draft.id(), question));
        return later.isEmpty() ? resolved.map(Resolved::condition) : Optional.empty();
    }

    private static Optional<List<Option>> options(QuestionDraft draft) {
        Set<String> ids = new HashSet<>();
        for (OptionDraft option : draft.options()) {
            if (option.points().isEmpty() || !ids.add(option.id())) {
                return Optional.empty();
            }
        }
        return Optional.of(draft.options().stream()
                .map(option -> new Option(option.id(), option.points().orElseThrow(), option.exclusive()))
                .toList());
    }

    private static Optional<Fraction> cap(QuestionDraft draft) {
        return draft.isScored() ? draft.cap().filter(cap -> !cap.isZero()) : Optional.of(Fraction.ONE);
    }
}
