package org.astrolabio.core.planning;

import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;

/**
 * Something of a company that can be reckoned with, as far as it told it.
 *
 * @param id as sums name it
 * @param measure that tells it, where it was counted
 * @param rest whether it is what the measure leaves of a hundred
 * @param bands in which it is told otherwise
 */
public record Quantity(String id, Unit unit, Optional<Measure> measure, boolean rest, Optional<Bands> bands) {

    /** The hours of work that the action takes beside which a sum stands. */
    public static final Quantity EFFORT = new Quantity("effort", Unit.HOURS, Optional.empty(), false, Optional.empty());

    private static final Fraction HUNDRED = Fraction.of(100);

    /** What it is told in. */
    public enum Unit {
        COUNT(Kind.NUMBER),
        PERCENT(Kind.NUMBER),
        MINUTES(Kind.TIME),
        HOURS(Kind.TIME),
        WEEKS(Kind.TIME),
        EUROS(Kind.MONEY);

        private final Kind kind;

        Unit(Kind kind) {
            this.kind = kind;
        }

        public Kind kind() {
            return kind;
        }
    }

    /** What is reckoned with each other. */
    public enum Kind {
        NUMBER,
        TIME,
        MONEY
    }

    /** A question answered in bands, and between what each lies, by option. */
    public record Bands(String question, Map<String, Span> spans) {
        public Bands {
            spans = Map.copyOf(spans);
        }
    }

    /** What was counted, otherwise the band that was told; absent where neither was. */
    Optional<Span> told(Applicability applicability, Measurements measurements) {
        return counted(measurements).or(() -> bands.filter(
                        told -> applicability.holds(new Condition.Told(told.question())))
                .flatMap(told -> applicability.answers().chosen(told.question()).map(told.spans()::get)));
    }

    private Optional<Span> counted(Measurements measurements) {
        Optional<Span> counted = measure.flatMap(measurements::value).map(Span::exactly);
        return rest ? counted.map(part -> part.restOf(HUNDRED)) : counted;
    }
}
