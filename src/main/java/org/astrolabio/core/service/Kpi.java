package org.astrolabio.core.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * A figure that measures customer service, or proves an action.
 *
 * @param perChannel whether it is measured for each channel on its own
 * @param asked whether the optional step <em>service metrics</em> asks for it
 * @param step how far it can be brought where no criterion says what comes next
 */
public record Kpi(
        String id,
        boolean perChannel,
        Unit unit,
        Better better,
        boolean asked,
        Calculation calculation,
        Optional<Step> step) {

    public enum Unit {
        /** Up to a year. */
        MINUTES(0, 525_600),
        /** Up to a day. */
        SECONDS(0, 86_400),
        /** 0–100. */
        PERCENT(0, 100),
        /** 1–5. */
        STARS(1, 5),
        /** −100 to 100. */
        POINTS(-100, 100),
        /** Up to a thousand million. */
        COUNT(0, 1_000_000_000),
        /** Up to a thousand million. */
        EUROS(0, 1_000_000_000);

        private final int from;
        private final int to;

        Unit(int from, int to) {
            this.from = from;
            this.to = to;
        }

        /** Whether a figure in this unit can have the value. */
        public boolean allows(Fraction value) {
            return value.compareTo(Fraction.of(from)) >= 0 && value.compareTo(Fraction.of(to)) <= 0;
        }

        /** The least value. */
        public int least() {
            return from;
        }

        /** The greatest value. */
        public int most() {
            return to;
        }
    }

    public enum Better {
        LOWER,
        HIGHER
    }

    /** The figure to reach next from today's; absent where nothing says how far it can be brought. */
    public Optional<Fraction> next(Fraction today) {
        return step.map(known -> known.from(today, this));
    }

    /** The figure to reach whatever today's is; absent where that depends on it. */
    public Optional<Fraction> nextFromAnywhere() {
        return step.flatMap(known -> known.fromAnywhere(this));
    }

    /**
     * What is impossible about counts, or about the value that they give; empty if the KPI can be worked out from them.
     */
    public List<CountProblem> problems(Map<String, Fraction> counts) {
        List<CountProblem> problems = calculation.problems(counts);
        if (!problems.isEmpty() || unit.allows(calculation.value(counts))) {
            return problems;
        }
        return List.of(new CountProblem.ResultOutside(calculation.inputs().getFirst(), unit.from, unit.to));
    }
}
