package org.astrolabio.wording;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.PlanningRules;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.language.Messages;

/** Says who an action is for, why it stands at its place and what proves it, the same on every page and in every file. */
public record ActionWording(Locale language, Messages messages, Guidance guidance) {

    /**
     * Whom an action belongs to, as it stands within a sentence: an area of the company, or in a small one a person by what
     * he or she does there.
     */
    public String owner(Action action, CompanyPlan plan) {
        String option = plan.state().sheet().chosen(rules().size().question()).orElse("");
        return text("owner-" + ConstantId.of(action.owner()), option.replace('-', '_'));
    }

    /** How many hours of work an action takes in a company of this size, from the least to the most. */
    public String effort(Action action, CompanyPlan plan) {
        return new FigureWording(language, messages)
                .effort(rules().scale(plan.state().sheet()).of(action.effort()));
    }

    /** Euros that an action usually costs; nothing where it costs nothing. */
    public Optional<String> euros(Action action) {
        int euros = rules().money().cost(action);
        return euros == 0 ? Optional.empty() : Optional.of(text("euros", euros));
    }

    /**
     * Why an action stands where it stands, in a sentence.
     *
     * @param findings says what the action answers
     * @param named says the name of another action, in quotes
     */
    public String reason(PlannedAction.Reason reason, FindingWording findings, UnaryOperator<String> named) {
        return switch (reason) {
            case PlannedAction.Answers(var open) -> findings.sentence(open);
            case PlannedAction.FindsOut ignored -> text("reason-finds-out");
            case PlannedAction.Reviews ignored -> text("reason-reviews");
            case PlannedAction.LegalBlocker ignored -> text("reason-legal");
            case PlannedAction.UnacceptableCriterion(var criterion) ->
                text(
                        "reason-unacceptable",
                        texts().criterion(criterion).name(),
                        texts().level(ServiceLevel.UNACCEPTABLE).name());
            case PlannedAction.BestGain ignored -> text("reason-gain");
            case PlannedAction.Unlocks(var action) -> text("reason-unlocks", named.apply(action));
            case PlannedAction.Gesture ignored -> text("reason-gesture");
        };
    }

    /** That it belongs to another action, told before under that number, and what it adds of its own. */
    String sameReason(int number, PlannedAction planned) {
        String why = why(planned);
        return text("same-reason", number, why.substring(0, firstSentence(why)).strip());
    }

    /** What is said of an action in general. */
    String why(PlannedAction planned) {
        return texts().action(planned.action().id()).why();
    }

    /** What is said of an action in general, without what {@link #sameReason} has said of it. */
    String restOfWhy(PlannedAction planned) {
        String why = why(planned);
        return why.substring(firstSentence(why)).strip();
    }

    /** Where the first sentence ends. */
    private int firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(language);
        sentences.setText(text);
        return sentences.next();
    }

    /** The title of an action in quotes. */
    public String quoted(String action) {
        return text("quoted", texts().action(action).title());
    }

    /** The title of an action in quotes, with its place in the order of doing, from 1. */
    public String referred(String action, int place) {
        return text("referred", texts().action(action).title(), String.valueOf(place));
    }

    /** The name of a measure, with its channel where it has one. */
    public String measure(Measure measure) {
        String name = texts().kpi(measure.kpi()).name();
        return measure.channel()
                .map(channel -> text("measure", name, texts().channel(channel)))
                .orElse(name);
    }

    private PlanningRules rules() {
        return guidance.guide().rules();
    }

    private GuidanceTexts texts() {
        return guidance.texts(language);
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "action." + key, arguments);
    }
}
