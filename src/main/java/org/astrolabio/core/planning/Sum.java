package org.astrolabio.core.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;

/**
 * What a consultant works out on the back of an envelope with the company's own figures. Its wording stands in the texts
 * of the questionnaire.
 *
 * @param when for whom it is worked out
 * @param inEu whether it is only worked out for who sells from within the customs border of the European Union
 * @param multiplied with each other
 * @param divided by what the product is divided
 * @param beside quantities that the sentence names without reckoning with them
 * @param unit of the result
 * @param limit that the result is held against
 * @param findings ids of the findings beside which it is told
 * @param actions ids of the actions beside which it is told
 */
public record Sum(
        String id,
        Condition when,
        boolean inEu,
        List<Factor> multiplied,
        List<Factor> divided,
        List<Quantity> beside,
        Quantity.Unit unit,
        Optional<Fraction> limit,
        Set<String> findings,
        Set<String> actions) {

    public Sum {
        multiplied = List.copyOf(multiplied);
        divided = List.copyOf(divided);
        beside = List.copyOf(beside);
        findings = Set.copyOf(findings);
        actions = Set.copyOf(actions);
    }

    /** What is multiplied or divided by. */
    public sealed interface Factor {}

    public record Told(Quantity quantity) implements Factor {}

    /** @param value above 0 */
    public record Fixed(Fraction value) implements Factor {}

    /** The same sum, told beside these. */
    public Sum beside(Set<String> findings, Set<String> actions) {
        return new Sum(id, when, inEu, multiplied, divided, beside, unit, limit, findings, actions);
    }

    /** Whether it is told beside an action, for what the action answers or for itself. */
    boolean belongsTo(PlannedAction planned) {
        boolean answers = planned.reason() instanceof PlannedAction.Answers(var open)
                && findings.contains(open.finding().id());
        return answers || actions.contains(planned.action().id());
    }

    /** All quantities that it takes. */
    public Set<Quantity> quantities() {
        return Stream.concat(
                        beside.stream(),
                        Stream.concat(multiplied.stream(), divided.stream())
                                .flatMap(factor ->
                                        factor instanceof Told(var quantity) ? Stream.of(quantity) : Stream.empty()))
                .collect(Collectors.toSet());
    }

    /**
     * Absent unless all that it takes is known.
     *
     * @param known what was told of each quantity
     */
    Optional<Reckoning> reckoned(Map<Quantity, Span> known) {
        Map<Quantity, Span> taken = new HashMap<>(known);
        taken.keySet().retainAll(quantities());
        return taken.size() < quantities().size()
                ? Optional.empty()
                : product(multiplied, taken)
                        .dividedBy(product(divided, taken))
                        .map(result -> new Reckoning(this, taken, result));
    }

    private static Span product(List<Factor> factors, Map<Quantity, Span> known) {
        return factors.stream()
                .map(factor -> switch (factor) {
                    case Told(var quantity) -> Known.in(known, quantity);
                    case Fixed(var value) -> Span.exactly(value);
                })
                .reduce(Span.exactly(Fraction.ONE), Span::times);
    }
}
