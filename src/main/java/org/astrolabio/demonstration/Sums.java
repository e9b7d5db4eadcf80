package org.astrolabio.demonstration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.SumConstraint;

/** Keeps shares to the sums that their sections ask for, whatever is answered first. */
final class Sums {

    private final Map<String, List<SumConstraint>> constraints = new HashMap<>();

    /** @param sum of the other shares of the group */
    private record Rest(int sum, boolean exact) {

        boolean takes(int percent) {
            int total = sum + percent;
            return exact ? total == 100 || total == 0 : total <= 100;
        }
    }

    Sums(Questionnaire questionnaire) {
        questionnaire.sections().stream()
                .flatMap(section -> section.constraints().stream())
                .forEach(constraint -> constraint.questions().forEach(question -> constraints
                        .computeIfAbsent(question, id -> new ArrayList<>())
                        .add(constraint)));
    }

    /**
     * The share nearest to what is meant that its sums allow; empty if they allow none.
     *
     * @param meant per cent, 0–100
     * @param answered what has been answered to the others, by question id
     */
    Optional<Integer> nearest(String question, int meant, Map<String, Answer> answered) {
        if (!constraints.containsKey(question)) {
            return Optional.of(meant);
        }
        List<Rest> rests = constraints.get(question).stream()
                .map(constraint -> rest(constraint, question, answered))
                .toList();
        return IntStream.rangeClosed(0, 100)
                .filter(percent -> rests.stream().allMatch(rest -> rest.takes(percent)))
                .boxed()
                .min(Comparator.comparingInt(percent -> Math.abs(percent - meant)));
    }

    private static Rest rest(SumConstraint constraint, String question, Map<String, Answer> answered) {
        int sum = 0;
        boolean last = true;
        for (String other : constraint.questions()) {
            if (answered.get(other) instanceof Answer.Share(var percent)) {
                sum += percent;
            } else if (!other.equals(question)) {
                last = false;
            }
        }
        return new Rest(sum, last && constraint.kind() == SumConstraint.Kind.EXACTLY_100_OR_ZERO);
    }
}
