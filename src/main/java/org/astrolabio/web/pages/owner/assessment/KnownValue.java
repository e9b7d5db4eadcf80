package org.astrolabio.web.pages.owner.assessment;

import java.util.Map;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Calculation;

/** A KPI that is known without its raw counts. */
final class KnownValue {

    private static final Fraction HUNDRED = Fraction.of(100);

    private KnownValue() {}

    /** The plainest counts that give this value. */
    static Map<String, Fraction> counts(Calculation calculation, Fraction value) {
        return switch (calculation) {
            case Calculation.Mean(var total, var count) -> Map.of(total, value, count, Fraction.ONE);
            case Calculation.Share(var part, var whole) -> Map.of(part, value, whole, HUNDRED);
            case Calculation.Difference(var plus, var minus, var whole) ->
                value.compareTo(Fraction.ZERO) >= 0
                        ? Map.of(plus, value, minus, Fraction.ZERO, whole, HUNDRED)
                        : Map.of(plus, Fraction.ZERO, minus, Fraction.ZERO.minus(value), whole, HUNDRED);
            case Calculation.Retention(var start, var end, var acquired) ->
                Map.of(start, HUNDRED, end, value, acquired, Fraction.ZERO);
        };
    }
}
