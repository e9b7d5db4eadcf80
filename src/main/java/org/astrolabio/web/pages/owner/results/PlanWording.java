package org.astrolabio.web.pages.owner.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Forecast;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Weeks;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.ActionWording;
import org.astrolabio.wording.AimWording;
import org.astrolabio.wording.FigureWording;
import org.astrolabio.wording.FindingWording;
import org.astrolabio.wording.LevelWording;
import org.astrolabio.wording.MarketWording;
import org.astrolabio.wording.PlanTotals;
import org.astrolabio.wording.Reasons;
import org.astrolabio.wording.SinceDiagnosis;
import org.astrolabio.wording.SumWording;

/** The words of a plan that are made up from its figures, in the reader's language. */
record PlanWording(Words words, Guidance guidance) {

    private static final Fraction LEAST_SHOWN = Fraction.of(1, 10);

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

    /** Figures, hours and costs in words. */
    FigureWording figures() {
        return new FigureWording(words.language(), words.messages());
    }

    /** What the first 90 days take in all. */
    PlanTotals totals() {
        return new PlanTotals(words.language(), words.messages(), guidance);
    }

    /** Who an action is for, why it stands at its place, and what proves it. */
    ActionWording actions() {
        return new ActionWording(words.language(), words.messages(), guidance);
    }

    /** From which figure to which an action is to bring its KPI. */
    AimWording aims(CompanyPlan plan) {
        return new AimWording(words.language(), words.messages(), guidance, plan);
    }

    /** What comes of the company's own figures. */
    SumWording sums(CompanyPlan plan) {
        return new SumWording(words.language(), words.messages(), guidance, plan);
    }

    /** Why an action stands where it stands, with what comes of the company's own figures. */
    String reason(PlannedAction planned, CompanyPlan plan, MarketWording markets) {
        return Reasons.whole(
                actions().reason(planned.reason(), findings(plan, markets), actions()::quoted),
                sums(plan).of(planned));
    }

    /** The weeks in which something is done. */
    String weeks(Weeks weeks) {
        return text("weeks", weeks.from() == weeks.to() ? "same" : "other", weeks.from(), weeks.to());
    }

    /** Several things as the language joins them. */
    String listed(List<String> things) {
        return words.messages().list(words.language(), things);
    }

    /** What is the matter with the company. */
    FindingWording findings(CompanyPlan plan, MarketWording markets) {
        return new FindingWording(words.language(), words.messages(), guidance, plan, markets);
    }

    /** How far what is done has brought the company since its diagnosis. */
    Optional<String> sinceDiagnosis(OpenedPlan opened) {
        return new SinceDiagnosis(words::text, opened.questionnaire().texts(words.language()))
                .told(opened.diagnosis().scorecard(), opened.plan());
    }

    /** How customer service stands, by what these answers and what was measured show. */
    LevelWording levels(AnswerSheet answers) {
        return new LevelWording(words.language(), words::text, guidance, answers);
    }

    /** A measured value with its unit. */
    String figure(Measure measure, Fraction value) {
        return figures().value(guidance.rubric().kpi(measure.kpi()).unit(), value);
    }

    private static BigDecimal shown(Fraction value) {
        return value.roundedDown(1);
    }
}
