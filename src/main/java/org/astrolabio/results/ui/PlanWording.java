package org.astrolabio.results.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Effort;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.Threshold;
import org.astrolabio.results.Forecast;
import org.astrolabio.shell.Figures;
import org.astrolabio.shell.Words;

/** The words of a plan that are made up from its figures, in the reader's language. */
record PlanWording(Words words, Guidance guidance) {

    private static final Fraction LEAST_SHOWN = Fraction.of(1, 10);
    private static final int HOURS_A_DAY = 8;

    /** A text of the plan, by its key without {@code plan.}. */
    String text(String key, Object... arguments) {
        return words.text("plan." + key, arguments);
    }

    Locale language() {
        return words.language();
    }

    GuidanceTexts texts() {
        return guidance.texts(words.language());
    }

    String level(ServiceLevel level) {
        return texts().level(level).name();
    }

    String criterion(String id) {
        return texts().criterion(id).name();
    }

    String title(String action) {
        return texts().action(action).title();
    }

    /** Names as a sentence lists them. */
    String list(List<String> names) {
        return words.messages().list(words.language(), names);
    }

    /** What an action alone would add; never nothing, since it would not be in the plan. */
    String gain(PlannedAction planned) {
        if (!planned.gain().isZero()) {
            return planned.gain().compareTo(LEAST_SHOWN) < 0
                    ? text("gain-little")
                    : text("gain", shown(planned.gain()));
        }
        return planned.serviceGain().compareTo(LEAST_SHOWN) < 0
                ? text("gain-later")
                : text("gain-service", shown(planned.serviceGain()));
    }

    String change(Forecast.Change change) {
        return change.rises()
                ? text("change", criterion(change.criterion()), level(change.from()), level(change.to()))
                : criterion(change.criterion());
    }

    String effort(Effort effort) {
        BigDecimal from = shown(effort.from().times(HOURS_A_DAY));
        BigDecimal to = shown(effort.to().times(HOURS_A_DAY));
        return from.compareTo(to) == 0 ? text("effort-one", from) : text("effort", from, to);
    }

    String hours(Fraction hours) {
        return text("hours", shown(hours));
    }

    String cost(Action.Cost cost) {
        return text("cost-" + key(cost));
    }

    String owner(String role) {
        return text("owner-" + role);
    }

    String reason(PlannedAction.Reason reason) {
        return switch (reason) {
            case PlannedAction.LegalBlocker ignored -> text("reason-legal");
            case PlannedAction.UnacceptableCriterion(var criterion) ->
                text("reason-unacceptable", criterion(criterion), level(ServiceLevel.UNACCEPTABLE));
            case PlannedAction.BestGain ignored -> text("reason-gain");
            case PlannedAction.Unlocks(var action) -> text("reason-unlocks", title(action));
            case PlannedAction.Gesture ignored -> text("reason-gesture");
        };
    }

    /** The name of a measure, with its channel where it has one. */
    String measure(Measure measure) {
        String name = texts().kpi(measure.kpi()).name();
        return measure.channel()
                .map(channel -> text("measure", name, texts().channel(channel)))
                .orElse(name);
    }

    String figure(String kpi, Fraction value) {
        return new Figures(words).of(guidance.rubric().kpi(kpi).unit(), value);
    }

    String threshold(String kpi, Threshold threshold) {
        return text("threshold-" + key(threshold.bound()), figure(kpi, threshold.value()));
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static BigDecimal shown(Fraction value) {
        return value.roundedDown(1);
    }
}
