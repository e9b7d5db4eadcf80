package org.astrolabio.core.planning;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;

/**
 * By what something is seen of a company. All that is there has to hold.
 *
 * @param when of the answers
 * @param market what at least one target market needs
 * @param figure where a measured figure lies
 * @param sum what a sum comes to
 * @param load share of the staffed minutes that contacts take, at least, 0 or more
 * @param hoursBelow the team has fewer hours a month for the plan
 */
public record Signs(
        Condition when,
        Optional<MarketNeed> market,
        Optional<Bound> figure,
        Optional<SumBound> sum,
        Optional<Fraction> load,
        Optional<Integer> hoursBelow) {

    /**
     * Where a figure lies if it speaks for something.
     *
     * @param side of the value
     */
    public record Bound(Measure measure, Side side, Fraction value) {

        boolean holds(Fraction figure) {
            return switch (side) {
                case AT_LEAST -> figure.compareTo(value) >= 0;
                case AT_MOST -> figure.compareTo(value) <= 0;
            };
        }
    }

    /**
     * What a sum comes to if it speaks for something, whatever lies between the bounds of what was told.
     *
     * @param sum id of the sum
     * @param side of the value
     */
    public record SumBound(String sum, Side side, Fraction value) {

        boolean holds(Span result) {
            return switch (side) {
                case AT_LEAST -> result.isAtLeast(value);
                case AT_MOST -> result.isAtMost(value);
            };
        }
    }

    public enum Side {
        AT_LEAST,
        AT_MOST
    }

    /** Whether something that was counted speaks, not an answer alone. */
    boolean restOnFigures() {
        return figure.isPresent();
    }

    /** Codes of the countries that they name, ISO 3166-1; none if they name none. */
    public Set<String> countries() {
        return countries(when).collect(Collectors.toSet());
    }

    private static Stream<String> countries(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts.stream().flatMap(Signs::countries);
            case Condition.Any(var parts) -> parts.stream().flatMap(Signs::countries);
            case Condition.AnyCountry(var question, var codes) -> codes.stream();
            default -> Stream.empty();
        };
    }

    /** The questions that they look at. */
    public Stream<String> questions() {
        return when.questions();
    }
}
