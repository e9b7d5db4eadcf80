package org.astrolabio.core.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.service.ServiceLevel;

/**
 * The wording of rubric, actions and facts in one language. Every lookup throws {@link IllegalArgumentException} for an
 * unknown id.
 *
 * @param facts a sentence each
 * @param groups names of the groups of actions
 */
public record GuidanceTexts(
        Map<String, KpiText> kpis,
        Map<String, String> channels,
        Map<String, CriterionText> criteria,
        Map<ServiceLevel, ServiceLevelText> levels,
        Map<String, String> facts,
        Map<String, String> groups,
        Map<String, ActionText> actions,
        PositioningText positioning,
        Map<String, FindingText> findings,
        Map<String, NotNowText> notNow,
        Map<String, DutyText> duties,
        Map<String, SumText> sums) {

    static final GuidanceTexts NONE = new GuidanceTexts(
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            new PositioningText(Map.of(), Map.of(), Map.of(), Map.of()),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of());

    public GuidanceTexts {
        kpis = Map.copyOf(kpis);
        channels = Map.copyOf(channels);
        criteria = Map.copyOf(criteria);
        levels = Map.copyOf(levels);
        facts = Map.copyOf(facts);
        groups = Map.copyOf(groups);
        actions = Map.copyOf(actions);
        findings = Map.copyOf(findings);
        notNow = Map.copyOf(notNow);
        duties = Map.copyOf(duties);
        sums = Map.copyOf(sums);
    }

    public KpiText kpi(String id) {
        return lookUp(kpis, id);
    }

    public String channel(String id) {
        return lookUp(channels, id);
    }

    public CriterionText criterion(String id) {
        return lookUp(criteria, id);
    }

    public ServiceLevelText level(ServiceLevel level) {
        return lookUp(levels, level);
    }

    public String fact(String id) {
        return lookUp(facts, id);
    }

    public String group(String id) {
        return lookUp(groups, id);
    }

    public ActionText action(String id) {
        return lookUp(actions, id);
    }

    public FindingText finding(String id) {
        return lookUp(findings, id);
    }

    public NotNowText notNow(String id) {
        return lookUp(notNow, id);
    }

    public DutyText duty(String id) {
        return lookUp(duties, id);
    }

    public SumText sum(String id) {
        return lookUp(sums, id);
    }

    private static <K, T> T lookUp(Map<K, T> texts, K id) {
        T text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + id);
        }
        return text;
    }

    /**
     * @param formula in words
     * @param help what it tells, and what is plausible
     * @param example a worked example
     * @param inputs labels of the raw counts, by id
     */
    public record KpiText(String name, String formula, String help, String example, Map<String, String> inputs) {}

    /** @param levels what each level looks like */
    public record CriterionText(String name, String about, Map<ServiceLevel, String> levels) {}

    public record ServiceLevelText(String name, String means) {}

    /**
     * @param steps three to eight, in order
     * @param doneWhen how one knows that it is done
     * @param kpi how the KPI proves it
     */
    public record ActionText(
            String title,
            String why,
            List<String> steps,
            Optional<Sample> sample,
            String doneWhen,
            String kpi,
            List<String> pitfalls) {
        public ActionText {
            steps = List.copyOf(steps);
            pitfalls = List.copyOf(pitfalls);
        }
    }

    /**
     * @param differentiators by id
     * @param channels by id
     * @param markets sentences that say why a market comes first or later, by reason; ICU patterns with the arguments
     *     {@code country}, {@code language} and {@code hours}
     * @param marketAdvice what to do about such a reason
     */
    public record PositioningText(
            Map<String, DifferentiatorText> differentiators,
            Map<String, ChannelText> channels,
            Map<String, String> markets,
            Map<String, String> marketAdvice) {}

    /**
     * @param lead how to lead with it
     * @param fix what to mend before promising it, by question id
     */
    public record DifferentiatorText(String name, String lead, Map<String, String> fix) {}

    public record ChannelText(String name, String why) {}

    /**
     * What is said of a finding, for each certainty that it can have. The sentences have gaps in braces for what is known
     * of the company: {@code countries}, {@code languages}, {@code figure} and {@code load}.
     *
     * @param name of the problem, for lists
     * @param told what is so, and why now
     * @param presumed what seems to be so
     * @param unknown what is to be found out
     * @param bottleneck the sentence that says that it holds the company back
     */
    public record FindingText(
            String name,
            Optional<String> told,
            Optional<String> presumed,
            Optional<String> unknown,
            Optional<Ask> ask,
            Optional<String> bottleneck) {}

    /** Whom to ask, and what exactly. */
    public record Ask(String whom, String what) {}

    /**
     * @param reason why not now
     * @param until when to look at it again
     */
    public record NotNowText(String title, String reason, String until) {}

    /**
     * @param asks what the law asks
     * @param risk what it costs not to meet it, and how soon
     * @param notYours why it does not bind those whom it does not bind
     * @param confirm who confirms what could not be verified
     */
    public record DutyText(String name, String asks, String risk, String notYours, Optional<String> confirm) {}

    /**
     * A sum in a sentence, with gaps in braces for its quantities, the {@code result} and the {@code limit}.
     *
     * @param above where the result is certainly above the limit, or there is none
     * @param below where it certainly is not
     * @param across where it may be either
     */
    public record SumText(String above, String below, String across) {

        /** What stands in braces for a quantity. */
        public static String gap(String quantity) {
            return quantity.replace('-', '_');
        }

        /** The one that is true. */
        public String of(Reckoning reckoning) {
            Span result = reckoning.result();
            return reckoning
                    .sum()
                    .limit()
                    .map(limit -> result.isAbove(limit) ? above : result.isAtMost(limit) ? below : across)
                    .orElse(above);
        }
    }

    /** A text or table to copy and adapt. */
    public record Sample(String title, String text) {

        /** The text and the tables in it, one after the other. */
        public List<SamplePart> passages() {
            return SampleReader.passages(text);
        }
    }
}
