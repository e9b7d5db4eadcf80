package org.astrolabio.wording;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts.SumText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Quantity;
import org.astrolabio.core.planning.Reckoning;
import org.astrolabio.core.planning.Span;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.language.Messages;

/** Says what comes of the company's own figures, a sentence for each sum; what was told in bands stays between two bounds. */
public record SumWording(Locale language, Messages messages, Guidance guidance, CompanyPlan plan) {

    private static final Fraction TEN = Fraction.of(10);
    private static final Fraction THOUSAND = Fraction.of(1000);

    /** What is worked out beside an action; nothing where the company told too little. */
    public List<String> of(PlannedAction planned) {
        return plan.plan().judgement().figures().of(planned).stream()
                .map(this::sentence)
                .toList();
    }

    private String sentence(Reckoning reckoning) {
        Map<String, Object> filled = new HashMap<>();
        reckoning
                .spans()
                .forEach((quantity, span) -> filled.put(SumText.gap(quantity.id()), told(quantity.unit(), span)));
        filled.put("result", told(reckoning.sum().unit(), reckoning.result()));
        reckoning
                .sum()
                .limit()
                .ifPresent(limit -> filled.put("limit", told(reckoning.sum().unit(), Span.exactly(limit))));
        String pattern = guidance.texts(language).sum(reckoning.sum().id()).of(reckoning);
        return messages.fill(language, pattern, filled);
    }

    private String told(Quantity.Unit unit, Span span) {
        return messages.text(
                language,
                "figure.span-" + ConstantId.of(unit),
                shape(span),
                shown(unit, span.least()),
                shown(unit, span.most().orElse(span.least())));
    }

    private static String shape(Span span) {
        if (span.isExact()) {
            return "exact";
        }
        if (span.most().isEmpty()) {
            return "above";
        }
        return span.least().isZero() ? "upto" : "between";
    }

    /** Cents and tenths only where they say something. */
    private static BigDecimal shown(Quantity.Unit unit, Fraction value) {
        int decimals =
                switch (unit) {
                    case EUROS -> value.compareTo(THOUSAND) < 0 ? 2 : 0;
                    case COUNT -> value.compareTo(TEN) < 0 ? 1 : 0;
                    case PERCENT, MINUTES, HOURS, WEEKS -> value.compareTo(THOUSAND) < 0 ? 1 : 0;
                };
        return FigureWording.rounded(value, decimals);
    }
}
