package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.definition.QuestionDraft.Type;

/** Turns conditions as written into conditions whose questions and options exist and whose names are replaced. */
final class ConditionResolver {

    /**
     * @param questions all that it looks at
     * @param size the number of its parts, which bounds the work of evaluating it
     */
    record Resolved(Condition condition, Set<String> questions, int size) {}

    private static final int LARGEST = 500;

    private final QuestionIndex outline;
    private final Map<String, Optional<ConditionDraft>> named;
    private final Problems problems;
    private final Map<String, Optional<Resolved>> resolved = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();

    ConditionResolver(QuestionIndex outline, Map<String, Optional<ConditionDraft>> named, Problems problems) {
        this.outline = outline;
        this.named = named;
        this.problems = problems;
    }

    /** Reports what is wrong with the named conditions, used or not. */
    void checkNamed() {
        named.keySet().forEach(this::named);
    }

    /** Absent, with a problem reported here or before, if it refers to anything that is not there. */
    Optional<Resolved> resolve(ConditionDraft draft) {
        return switch (draft) {
            case ConditionDraft.All(var place, var parts) -> join(place, parts, Condition.All::new);
            case ConditionDraft.Any(var place, var parts) -> join(place, parts, Condition.Any::new);
            case ConditionDraft.Not(var place, var part) ->
                join(place, List.of(part), negated -> new Condition.Not(negated.getFirst()));
            case ConditionDraft.Holds(var place, var name) -> holds(place, name);
            case ConditionDraft.Answered(var place, var question) ->
                outline.find(question, place, problems).map(found -> leaf(question, new Condition.Answered(question)));
            case ConditionDraft.Told(var place, var question) ->
                outline.find(question, place, problems).map(found -> leaf(question, new Condition.Told(question)));
            case ConditionDraft.Unknown(var place, var question) ->
                outline.find(question, place, problems)
                        .filter(found -> found.unknownOffered() || isNeverUnknown(place, question))
                        .map(found -> leaf(question, new Condition.Unknown(question)));
            case ConditionDraft.AnyCountry(var place, var question, var codes) ->
                about(place, question, Type.COUNTRIES, List.of())
                        .map(found -> leaf(question, new Condition.AnyCountry(question, codes)));
            case ConditionDraft.Equals(var place, var question, var option) ->
                about(place, question, Type.SINGLE, List.of(option))
                        .map(found -> leaf(question, new Condition.Equals(question, option)));
            case ConditionDraft.In(var place, var question, var options) ->
                about(place, question, Type.SINGLE, options)
                        .map(found -> leaf(question, new Condition.In(question, options)));
            case ConditionDraft.Includes(var place, var question, var option) ->
                about(place, question, Type.MULTIPLE, List.of(option))
                        .map(found -> leaf(question, new Condition.Includes(question, option)));
            case ConditionDraft.AtLeast atLeast -> atLeast(atLeast);
        };
    }

    private boolean isNeverUnknown(FilePosition place, String question) {
        problems.add(place, ProblemKind.NEVER_UNKNOWN, question);
        return false;
    }

    private Optional<Resolved> atLeast(ConditionDraft.AtLeast draft) {
        String question = draft.question();
        return draft.option()
                .map(option -> about(draft.place(), question, Type.SINGLE, List.of(option))
                        .map(found -> leaf(question, new Condition.AtLeastOption(question, option))))
                .orElseGet(
                        () -> draft.value().flatMap(value -> about(draft.place(), question, Type.PERCENTAGE, List.of())
                                .map(found -> leaf(question, new Condition.AtLeastPercent(question, value)))));
    }

    private static Resolved leaf(String question, Condition condition) {
        return new Resolved(condition, Set.of(question), 1);
    }

    private Optional<QuestionDraft> about(FilePosition place, String id, Type type, List<String> options) {
        Optional<QuestionDraft> question = outline.find(id, place, problems);
        if (question.isEmpty()) {
            return question;
        }
        if (question.get().type() != type) {
            problems.add(
                    place,
                    ProblemKind.CONDITION_ON_WRONG_TYPE,
                    id,
                    question.get().type().written(),
                    type.written());
            return Optional.empty();
        }
        List<String> strangers = options.stream()
                .filter(option -> !question.get().hasOption(option))
                .toList();
        strangers.forEach(option -> problems.add(
                place,
                ProblemKind.UNKNOWN_OPTION,
                option,
                id,
                String.join(", ", question.get().optionIds())));
        return strangers.isEmpty() ? question : Optional.empty();
    }

    private Optional<Resolved> join(
            FilePosition place, List<ConditionDraft> drafts, Function<List<Condition>, Condition> joined) {
        List<Condition> parts = new ArrayList<>();
        Set<String> questions = new HashSet<>();
        int size = 1;
        for (ConditionDraft draft : drafts) {
            Optional<Resolved> part = resolve(draft);
            if (part.isPresent()) {
                parts.add(part.get().condition());
                questions.addAll(part.get().questions());
                size += part.get().size();
            }
        }
        if (parts.size() < drafts.size()) {
            return Optional.empty();
        }
        if (size > LARGEST) {
            problems.add(place, ProblemKind.CONDITION_TOO_LARGE, LARGEST);
            return Optional.empty();
        }
        return Optional.of(new Resolved(joined.apply(parts), questions, size));
    }

    private Optional<Resolved> holds(FilePosition place, String name) {
        if (!named.containsKey(name)) {
            Suggestion.nearest(name, named.keySet())
                    .ifPresentOrElse(
                            near -> problems.add(place, ProblemKind.UNKNOWN_CONDITION_SIMILAR, name, near),
                            () -> problems.add(place, ProblemKind.UNKNOWN_CONDITION, name));
            return Optional.empty();
        }
        if (underWay.contains(name)) {
            problems.add(place, ProblemKind.CONDITION_CYCLE, name);
            return Optional.empty();
        }
        return named(name);
    }

    private Optional<Resolved> named(String name) {
        Optional<Resolved> known = resolved.get(name);
        if (known == null) {
            underWay.add(name);
            known = named.getOrDefault(name, Optional.empty()).flatMap(this::resolve);
            underWay.remove(name);
            resolved.put(name, known);
        }
        return known;
    }
}
