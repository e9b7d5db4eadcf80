package org.astrolabio.core.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;

/** Collects what is impossible about a KPI's raw counts. Comparisons are left out while a count itself is wrong. */
final class CountChecks {

    private static final long MOST = 1_000_000_000_000L;
    private static final int DECIMALS = 6;

    private final Map<String, Fraction> counts;
    private final List<CountProblem> problems = new ArrayList<>();
    private final boolean comparable;

    private CountChecks(Map<String, Fraction> counts, List<String> inputs) {
        this.counts = counts;
        for (String input : inputs) {
            if (!counts.containsKey(input)) {
                problems.add(new CountProblem.NotGiven(input));
            } else if (Known.in(counts, input).compareTo(Fraction.ZERO) < 0) {
                problems.add(new CountProblem.Negative(input));
            } else if (isOutOfBounds(Known.in(counts, input))) {
                problems.add(new CountProblem.OutOfBounds(input, MOST, DECIMALS));
            }
        }
        comparable = problems.isEmpty();
    }

    private static boolean isOutOfBounds(Fraction count) {
        return count.compareTo(Fraction.of(MOST)) > 0
                || !Fraction.of(count.roundedDown(DECIMALS)).equals(count);
    }

    static CountChecks of(Map<String, Fraction> counts, List<String> inputs) {
        return new CountChecks(counts, inputs);
    }

    CountChecks positive(String input) {
        if (comparable && Known.in(counts, input).isZero()) {
            problems.add(new CountProblem.Zero(input));
        }
        return this;
    }

    CountChecks atMost(String input, String whole) {
        if (comparable && Known.in(counts, input).compareTo(Known.in(counts, whole)) > 0) {
            problems.add(new CountProblem.MoreThan(input, whole));
        }
        return this;
    }

    CountChecks sumAtMost(String first, String second, String whole) {
        if (comparable
                && Known.in(counts, first).plus(Known.in(counts, second)).compareTo(Known.in(counts, whole)) > 0) {
            problems.add(new CountProblem.TogetherMoreThan(first, second, whole));
        }
        return this;
    }

    CountChecks differenceAtMost(String input, String subtracted, String whole) {
        if (comparable
                && Known.in(counts, input).minus(Known.in(counts, subtracted)).compareTo(Known.in(counts, whole)) > 0) {
            problems.add(new CountProblem.RestMoreThan(input, subtracted, whole));
        }
        return this;
    }

    List<CountProblem> problems() {
        return List.copyOf(problems);
    }
}
