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
 * Whether a condition can hold at all: whether some complete sheet of answers makes it hold, given that the questions
 * which it looks at must apply themselves.
 *
 * <p>It tries, in the order of asking, every answer that makes a difference to the conditions concerned. After so many
 * attempts that nobody would wait for more it takes the condition for one that can hold.
 */
final class Reachability {

    private static final int MOST_ATTEMPTS = 10_000;
    private static final int MOST_ATOMS = 12;

    private final Map<String, Question> questions;
    private final List<Question> concerned = new ArrayList<>();
    private final Map<String, Set<Condition>> atoms = new HashMap<>();
    private final Map<String, Set<Condition>> holding = new HashMap<>();
    private final Map<String, Set<Set<Condition>>> outcomes = new HashMap<>();
    private int attempts;

    private Reachability(Map<String, Question> questions) {
        this.questions = questions;
    }

    /** @param questions all, by id and in the order of asking; conditions of questions look back only */
    static boolean canHold(Condition condition, Map<String, Question> questions) {
        Reachability reachability = new Reachability(questions);
        return !reachability.gather(condition) || reachability.search(condition, 0);
    }

    /** Finds all questions on which the condition depends; false if one is not known or too much is asked about one. */
    private boolean gather(Condition wanted) {
        Set<String> closure = new HashSet<>();
        List<Condition> open = new ArrayList<>(List.of(wanted));
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

    private boolean search(Condition wanted, int next) {
        if (++attempts > MOST_ATTEMPTS) {
            return true;
        }
        if (next == concerned.size()) {
            return holds(wanted);
        }
        Question current = concerned.get(next);
        Set<Set<Condition>> possible = holds(current.when())
                ? outcomes.computeIfAbsent(current.id(), id -> outcomes(current))
                : Set.of(Set.of());
        for (Set<Condition> outcome : possible) {
            holding.put(current.id(), outcome);
            if (search(wanted, next + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The sets of conditions that an answer can make hold together. */
    private Set<Set<Condition>> outcomes(Question question) {
        Set<Set<Condition>> found = new HashSet<>();
        for (Answer answer : answers(question)) {
            Set<Condition> held = new HashSet<>();
            for (Condition atom : atoms.getOrDefault(question.id(), Set.of())) {
                if (ConditionAtoms.holds(atom, question, answer)) {
                    held.add(atom);
                }
            }
            found.add(held);
        }
        if (question.facts().optional()) {
            found.add(Set.of());
        }
        return found;
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
        if (question.unknownOffered()) {
            answers.add(Answer.UNKNOWN);
        }
        if (question.facts().notApplicableOffered()) {
            answers.add(Answer.NOT_APPLICABLE);
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
