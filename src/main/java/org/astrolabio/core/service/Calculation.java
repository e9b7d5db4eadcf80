package org.astrolabio.core.service;

import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;

/** How a KPI is worked out from raw counts (formulas: {@code service-levels}). Inputs are named by id. */
public sealed interface Calculation {

    Fraction HUNDRED = Fraction.of(100);

    /** The ids of the counts it takes, in the order of asking. */
    List<String> inputs();

    /** What is impossible about these counts; empty if the KPI can be worked out. All inputs must be given. */
    List<CountProblem> problems(Map<String, Fraction> counts);

    /**
     * The KPI in its unit.
     *
     * @throws ArithmeticException if the counts have problems
     */
    Fraction value(Map<String, Fraction> counts);

    /** Total ÷ count, such as response time ÷ tickets. */
    record Mean(String total, String count) implements Calculation {
        @Override
        public List<String> inputs() {
            return List.of(total, count);
        }

        @Override
        public List<CountProblem> problems(Map<String, Fraction> counts) {
            return CountChecks.of(counts, inputs()).positive(count).problems();
        }

        @Override
        public Fraction value(Map<String, Fraction> counts) {
            return Known.in(counts, total).dividedBy(Known.in(counts, count));
        }
    }

    /** Part ÷ whole × 100, in per cent. */
    record Share(String part, String whole) implements Calculation {
        @Override
        public List<String> inputs() {
            return List.of(part, whole);
        }

        @Override
        public List<CountProblem> problems(Map<String, Fraction> counts) {
            return CountChecks.of(counts, inputs())
                    .positive(whole)
                    .atMost(part, whole)
                    .problems();
        }

        @Override
        public Fraction value(Map<String, Fraction> counts) {
            return Known.in(counts, part).dividedBy(Known.in(counts, whole)).times(HUNDRED);
        }
    }

    /** (Plus − minus) ÷ whole × 100, in points from −100 to 100, as the net promoter score. */
    record Difference(String plus, String minus, String whole) implements Calculation {
        @Override
        public List<String> inputs() {
            return List.of(plus, minus, whole);
        }

        @Override
        public List<CountProblem> problems(Map<String, Fraction> counts) {
            return CountChecks.of(counts, inputs())
                    .positive(whole)
                    .sumAtMost(plus, minus, whole)
                    .problems();
        }

        @Override
        public Fraction value(Map<String, Fraction> counts) {
            return Known.in(counts, plus)
                    .minus(Known.in(counts, minus))
                    .dividedBy(Known.in(counts, whole))
                    .times(HUNDRED);
        }
    }

    /** (Customers at the end − acquired) ÷ customers at the start × 100, in per cent. */
    record Retention(String start, String end, String acquired) implements Calculation {
        @Override
        public List<String> inputs() {
            return List.of(start, end, acquired);
        }

        @Override
        public List<CountProblem> problems(Map<String, Fraction> counts) {
            return CountChecks.of(counts, inputs())
                    .positive(start)
                    .atMost(acquired, end)
                    .differenceAtMost(end, acquired, start)
                    .problems();
        }

        @Override
        public Fraction value(Map<String, Fraction> counts) {
            return Known.in(counts, end)
                    .minus(Known.in(counts, acquired))
                    .dividedBy(Known.in(counts, start))
                    .times(HUNDRED);
        }
    }
}
