package org.astrolabio.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Weeks;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;
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

/** The plan of a company in the words of one language. */
final class PlanEdition {

    private final Edition edition;
    private final Guidance guidance;
    private final CompanyPlan plan;
    private final GuidanceTexts texts;
    private final Map<String, Integer> numbers = new HashMap<>();

    PlanEdition(Edition edition, Guidance guidance, CompanyPlan plan) {
        this.edition = edition;
        this.guidance = guidance;
        this.plan = plan;
        this.texts = guidance.texts(edition.language());
        plan.plan().actions().forEach(planned -> numbers.put(planned.action().id(), numbers.size() + 1));
    }

    Edition edition() {
        return edition;
    }

    Guidance guidance() {
        return guidance;
    }

    CompanyPlan plan() {
        return plan;
    }

    GuidanceTexts texts() {
        return texts;
    }

    ServiceProfile service() {
        return plan.today().service();
    }

    /** How far what is done has brought the company since its diagnosis. */
    Optional<String> sinceDiagnosis() {
        return new SinceDiagnosis(edition::say, edition.texts()).told(edition.scorecard(), plan);
    }

    String say(String key, Object... arguments) {
        return edition.say(key, arguments);
    }

    /** The place of an action in the order of doing, from 1. */
    int number(PlannedAction planned) {
        return Known.in(numbers, planned.action().id());
    }

    ActionText text(PlannedAction planned) {
        return texts.action(planned.action().id());
    }

    String level(ServiceLevel level) {
        return texts.level(level).name();
    }

    /** Whoever was named for it, else the area that it belongs to. */
    String owner(Action action) {
        return plan.progress(action.id()).owner().orElseGet(() -> edition.capitalized(words().owner(action, plan)));
    }

    /** Hours of work that an action without a place in the plan takes. */
    Fraction hours(Action action) {
        return guidance.guide().rules().scale(plan.state().sheet()).hours(action.effort());
    }

    /** Figures, hours and costs in words. */
    FigureWording figures() {
        return edition.figures();
    }

    /** What the first 90 days take in all. */
    String totals() {
        return new PlanTotals(edition.language(), edition.messages(), guidance).firstDays(plan);
    }

    private ActionWording words() {
        return edition.actions(guidance);
    }

    /** What the target markets ask of the company, in words. */
    MarketWording markets() {
        return edition.markets(texts.positioning());
    }

    /** How customer service stands, in words. */
    LevelWording levels() {
        return new LevelWording(
                edition.language(), edition::say, guidance, edition.diagnosis().answers());
    }

    /** What is the matter with the company, in words. */
    FindingWording findings() {
        return edition.findings(guidance, plan, markets());
    }

    /** Euros that an action usually costs. */
    Optional<String> euros(PlannedAction planned) {
        return words().euros(planned.action());
    }

    /** Hours of work. */
    String hours(Fraction hours) {
        return edition.number(hours, 1);
    }

    /** Points that an action adds, with their sign; a dash for none. */
    String gain(Fraction points) {
        if (points.isZero()) {
            return "\u2013";
        }
        return points.compareTo(Fraction.of(1, 10)) < 0
                ? say("report.gain-little", edition.oneDecimal(Fraction.of(1, 10)))
                : "+" + edition.oneDecimal(points);
    }

    /** Whether there is a rubric and with it anything to tell beyond the diagnosis. */
    boolean isGuided() {
        return !guidance.rubric().criteria().isEmpty();
    }

    /** What is begun in the first 90 days, in the order of doing. */
    List<PlannedAction> firstDays() {
        return plan.plan().firstDays();
    }

    /** The weeks in which something is done. */
    String weeks(Weeks weeks) {
        return say(
                "plan.weeks",
                weeks.from() == weeks.to() ? "same" : "several",
                String.valueOf(weeks.from()),
                String.valueOf(weeks.to()));
    }

    /** What an action adds to the points. */
    String gains(PlannedAction planned) {
        String points = gain(planned.gain());
        String service = gain(planned.serviceGain());
        if (planned.gain().isZero()) {
            return planned.serviceGain().isZero() ? say("report.gain-later") : say("report.gain-service", service);
        }
        return planned.serviceGain().isZero()
                ? say("report.gain-points", points)
                : say("report.gain-both", points, service);
    }

    /** The number of the wave in which an action is finished, from 1; 0 if in none. */
    int finishedIn(PlannedAction planned) {
        OptionalInt wave = plan.plan().finishedIn(planned);
        return wave.isPresent() ? wave.getAsInt() + 1 : 0;
    }

    /** How much more would help, for which there is no room in the waves. */
    String later() {
        return say("report.plan-later", plan.plan().later().size());
    }

    /** What comes of the company's own figures. */
    private SumWording sums() {
        return new SumWording(edition.language(), edition.messages(), guidance, plan);
    }

    /** From which figure to which an action is to bring its KPI. */
    String aim(Action action) {
        return new AimWording(edition.language(), edition.messages(), guidance, plan).figures(action);
    }

    /** A measured figure with its unit. */
    String figure(Measure measure, Fraction value) {
        return figures().value(guidance.rubric().kpi(measure.kpi()).unit(), value);
    }

    /** Why an action stands where it stands, with what comes of the company's own figures. */
    String reason(PlannedAction planned) {
        return Reasons.whole(words().reason(planned.reason(), findings(), this::titled), sums().of(planned));
    }

    /** Why each of the first actions of the plan stands where it stands. */
    Reasons reasons(List<PlannedAction> first) {
        return new Reasons(words(), findings(), sums(), first, this::titled);
    }

    /** The title of an action in quotes, with its number where it is in the plan. */
    private String titled(String action) {
        Integer number = numbers.get(action);
        return number == null ? words().quoted(action) : words().referred(action, number);
    }

    String measure(Measure measure) {
        return words().measure(measure);
    }

    /** Things one after the other as the language joins them. */
    String joined(Collection<String> things) {
        return edition.listed(things);
    }

    /** Numbers of the actions of the plan that something holds for. */
    String actions(List<PlannedAction> actions) {
        return say(
                "report.actions-numbered",
                actions.size(),
                joined(actions.stream()
                        .map(planned -> String.valueOf(number(planned)))
                        .toList()));
    }
}
