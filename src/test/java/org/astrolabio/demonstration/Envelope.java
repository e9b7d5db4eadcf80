package org.astrolabio.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.planning.CompanyPlanner;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Quantity;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.planning.Span;
import org.astrolabio.core.planning.Sum;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Question;

/** What a consultant would work out beside an action, by hand and from the data alone. */
record Envelope(CompanyPlanner.Basis basis, PlannedAction planned) {

    /** By sum id. */
    Map<String, Span> results() {
        Map<String, Span> results = new HashMap<>();
        for (Sum sum : SampleCompanies.GUIDANCE.guide().sums().sums()) {
            if (isBeside(sum) && isFor(sum)) {
                result(sum).ifPresent(span -> results.put(sum.id(), span));
            }
        }
        return results;
    }

    private boolean isBeside(Sum sum) {
        boolean answers = planned.reason() instanceof PlannedAction.Answers(var open)
                && sum.findings().contains(open.finding().id());
        return answers || sum.actions().contains(planned.action().id());
    }

    private boolean isFor(Sum sum) {
        return applicability().holds(sum.when())
                && (!sum.inEu() || basis.home().territory().inEuropeanUnion());
    }

    private Optional<Span> result(Sum sum) {
        if (sum.quantities().stream().anyMatch(quantity -> told(quantity).isEmpty())) {
            return Optional.empty();
        }
        Fraction least = Fraction.ONE;
        Optional<Fraction> most = Optional.of(Fraction.ONE);
        for (Sum.Factor factor : sum.multiplied()) {
            Span span = span(factor);
            least = least.times(span.least());
            most = most.flatMap(so -> span.most().map(so::times));
        }
        for (Sum.Factor factor : sum.divided()) {
            Span span = span(factor);
            if (span.least().isZero()) {
                return Optional.empty();
            }
            least = span.most().map(least::dividedBy).orElse(Fraction.ZERO);
            most = most.map(so -> so.dividedBy(span.least()));
        }
        return Optional.of(new Span(least, most));
    }

    private Span span(Sum.Factor factor) {
        return switch (factor) {
            case Sum.Told(var quantity) -> told(quantity).orElseThrow();
            case Sum.Fixed(var value) -> Span.exactly(value);
        };
    }

    private Optional<Span> told(Quantity quantity) {
        if (quantity.equals(Quantity.EFFORT)) {
            return Optional.of(Span.exactly(planned.hours()));
        }
        Optional<Fraction> counted = quantity.measure().flatMap(basis.measurements()::value);
        if (counted.isPresent()) {
            Fraction value = counted.get();
            return Optional.of(Span.exactly(quantity.rest() ? Fraction.of(100).minus(value) : value));
        }
        return quantity.bands()
                .filter(bands -> applicability().applies(question(bands.question())))
                .flatMap(bands -> basis.sheet()
                        .answer(bands.question())
                        .flatMap(answer -> answer instanceof Answer.Chosen(var option)
                                ? Optional.of(bands.spans().get(option))
                                : Optional.empty()));
    }

    private Applicability applicability() {
        return new Applicability(SampleCompanies.QUESTIONNAIRE, basis.sheet());
    }

    private static Question question(String id) {
        List<Question> questions = SampleCompanies.QUESTIONNAIRE.questions();
        return questions.stream()
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
