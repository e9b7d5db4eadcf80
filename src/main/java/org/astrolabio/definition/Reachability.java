package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Question;

/**
 * Whether a question can show at all: whether some complete sheet of answers makes its condition hold, given that the
 * questions which it looks at must apply themselves.
 *
 * <p>It tries, in the order of asking, every answer that makes a difference to the conditions concerned. After so many
 * attempts that nobody would wait for more it takes the question for one that can show.
 */
final class Reachability {

    private static final int MOST_ATTEMPTS = 10_000;
    private static final int MOST_ATOMS = 12;

    private final Map<String, Question> questions;
    private final List<Question> concerned = new ArrayList<>();
    private final Map<String, Set<Condition>> atoms = new HashMap<>();
    private final Map<String, Set<Condition>> holding = new HashMap<>();
    private int attempts;

    private Reachability(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** @param questions all, by id and in the order of asking; conditions look back only */
    static boolean canShow(Question question, Map<String, Question> questions) {
        Reachability reachability = new Reachability(questions);
        if (!reachability.gather(question)) {
            return true;
        }
        return reachability.search(question, 0);
    }

    /** Finds all questions on which the condition depends; false if one is not known or too much is asked about one. */
    private boolean gather(Question question) {
        Set<String> closure = new HashSet<>();
        List<Condition> open = new ArrayList<>(List.of(question.when()));
        while (!open.isEmpty()) {
            Condition condition = open.removeLast();
            open.addAll(ConditionAtoms.parts(condition));
            String id = ConditionAtoms.question(condition).orElse("");
            if (id.isEmpty()) {
                continue;
            }
            if (!questions.containsKey(id)) {
                return false;
            }
            atoms.computeIfAbsent(id, key -> new HashSet<>()).add(condition);
            if (closure.add(id)) {
                open.add(questions.get(id).when());
            }
        }
        if (atoms.values().stream().anyMatch(about -> about.size() > MOST_ATOMS)) {
            return false;
        }
        questions.values().stream()
                .filter(known -> closure.contains(known.id()))
                .forEach(concerned::add);
        return true;
    }

    private boolean search(Question question, int next) {
        if (++attempts > MOST_ATTEMPTS) {
            return true;
        }
        if (next == concerned.size()) {
            return holds(question.when());
        }
        Question current = concerned.get(next);
        Set<Set<Condition>> outcomes = holds(current.when()) ? outcomes(current) : Set.of(Set.of());
        for (Set<Condition> outcome : outcomes) {
            holding.put(current.id(), outcome);
            if (search(question, next + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The sets of conditions that an answer can make hold together. */
    private Set<Set<Condition>> outcomes(Question question) {
        Set<Set<Condition>> outcomes = new HashSet<>();
        for (Answer answer : answers(question)) {
            Set<Condition> held = new HashSet<>();
            for (Condition atom : atoms.getOrDefault(question.id(), Set.of())) {
                if (ConditionAtoms.holds(atom, question, answer)) {
                    held.add(atom);
                }
            }
            outcomes.add(held);
        }
        if (question.facts().optional()) {
            outcomes.add(Set.of());
        }
        return outcomes;
    }

    private List<Answer> answers(Question question) {
        List<Answer> answers = new ArrayList<>();
        switch (question) {
            case Question.SingleChoice single ->
                single.options().forEach(option -> answers.add(new Answer.Chosen(option.id())));
            case Question.MultipleChoice multiple ->
                answers.addAll(ConditionAtoms.choices(multiple, atoms.getOrDefault(question.id(), Set.of())));
            case Question.Percentage ignored ->
                IntStream.rangeClosed(0, 100).forEach(percent -> answers.add(new Answer.Share(percent)));
            case Question.Ranking ignored -> answers.add(new Answer.Ranked(List.of()));
            case Question.CountryChoice ignored ->
                answers.addAll(ConditionAtoms.countries(atoms.getOrDefault(question.id(), Set.of())));
        }
        if (question.isScored()) {
            answers.add(Answer.UNKNOWN);
        }
        return answers;
    }

    private boolean holds(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().allMatch(this::holds);
            case Condition.Any(var parts) -> parts.stream().anyMatch(this::holds);
            case Condition.Not(var part) -> !holds(part);
            default ->
                ConditionAtoms.question(condition)
                        .map(id -> holding.getOrDefault(id, Set.of()).contains(condition))
                        .orElse(false);
        };
    }
}
