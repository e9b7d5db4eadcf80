package org.astrolabio.report;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.language.Languages;

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

    String say(String key, Object... arguments) {
        return edition.say(key, arguments);
    }

    /** The place of an action in the order of doing, from 1. */
    int number(PlannedAction planned) {
        return numbers.get(planned.action().id());
    }

    ActionText text(PlannedAction planned) {
        return texts.action(planned.action().id());
    }

    String level(ServiceLevel level) {
        return texts.level(level).name();
    }

    /** Whoever was named for it, else the area that it belongs to. */
    String owner(Action action) {
        return plan.progress(action.id()).owner().orElseGet(() -> say("report.owner-" + action.owner()));
    }

    String cost(Action action) {
        return say("report.cost-" + action.cost().name().toLowerCase(Locale.ROOT));
    }

    /** Hours of work in the middle of the band. */
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

    /** When a wave ends, how much work it is, and where the company stands then. */
    String summary(Wave wave) {
        return say(
                "report.wave-summary",
                edition.number(wave.hours(), 0),
                wave.actions().size(),
                edition.brief(
                        wave.after().scorecard().overall(),
                        wave.after().scorecard().level()),
                level(wave.after().service().whole()));
    }

    /** The title of an action and, where it goes on after the wave in which it is begun, until when. */
    String title(PlannedAction planned, Wave wave) {
        String title = text(planned).title();
        return wave.leavesOpen(planned) ? say("report.title-goes-on", title, finishedIn(planned)) : title;
    }

    /** What goes on from before the wave all through it. */
    Optional<String> goesOn(Wave wave) {
        return wave.underway()
                .map(Wave.Underway::planned)
                .filter(planned -> !wave.actions().contains(planned))
                .map(planned -> say("report.wave-goes-on", text(planned).title(), finishedIn(planned)));
    }

    /** The number of the wave in which an action is finished, from 1; 0 if in none. */
    int finishedIn(PlannedAction planned) {
        OptionalInt wave = plan.plan().finishedIn(planned);
        return wave.isPresent() ? wave.getAsInt() + 1 : 0;
    }

    /** What has to wait until after the waves: how much, and what would give most of it. */
    String later() {
        ImprovementPlan steps = plan.plan();
        List<String> sentences = new ArrayList<>();
        sentences.add(say("report.plan-later", steps.later().size()));
        steps.mostOfLater().ifPresent(most -> {
            sentences.add(say("report.plan-later-most", text(most.planned()).title()));
            most.month().ifPresent(month -> sentences.add(say("report.plan-later-month", month)));
            if (most.hoursPerMonth() <= PlanSettings.MOST_HOURS) {
                sentences.add(say("report.plan-later-within", most.hoursPerMonth()));
            }
        });
        return String.join(" ", sentences);
    }

    /** Why an action stands where it stands. */
    String reason(PlannedAction planned) {
        return switch (planned.reason()) {
            case PlannedAction.LegalBlocker ignored -> say("report.reason-legal");
            case PlannedAction.UnacceptableCriterion(var criterion) ->
                say("report.reason-unacceptable", texts.criterion(criterion).name(), level(ServiceLevel.UNACCEPTABLE));
            case PlannedAction.BestGain ignored -> say("report.reason-gain");
            case PlannedAction.Unlocks(var action) -> say("report.reason-unlocks", titled(action));
            case PlannedAction.Gesture ignored -> say("report.reason-gesture");
        };
    }

    /** The title of an action in quotes, with its number where it is in the plan. */
    private String titled(String action) {
        String title = texts.action(action).title();
        Integer number = numbers.get(action);
        return number == null
                ? say("report.action-quoted", title)
                : say("report.action-referred", title, String.valueOf(number));
    }

    String measure(Measure measure) {
        String name = texts.kpi(measure.kpi()).name();
        return measure.channel()
                .map(channel -> say("report.measure-of-channel", name, texts.channel(channel)))
                .orElse(name);
    }

    /** Things one after the other as the language joins them. */
    String joined(Collection<String> things) {
        return ListFormatter.getInstance(ULocale.forLocale(Languages.withConventions(edition.language())))
                .format(things);
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
