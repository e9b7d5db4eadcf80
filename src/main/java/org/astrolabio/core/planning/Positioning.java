package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.scoring.Scorecard;

/**
 * A strategy of positioning abroad.
 *
 * @param leads what to lead with, the weightiest first, two at most
 * @param channels ids of the kinds of channel to use
 * @param markets the target markets, the easiest to serve first
 */
public record Positioning(List<Lead> leads, List<String> channels, List<MarketGap> markets) {

    private static final int LEADS = 2;

    public Positioning {
        leads = List.copyOf(leads);
        channels = List.copyOf(channels);
        markets = List.copyOf(markets);
    }

    /**
     * Something to lead with.
     *
     * @param fixFirst ids of the questions whose answers must get better before it can be promised
     */
    public record Lead(String differentiator, List<String> fixFirst) {
        public Lead {
            fixFirst = List.copyOf(fixFirst);
        }

        public boolean canBePromised() {
            return fixFirst.isEmpty();
        }
    }

    /** @param gaps what each target market asks of the company */
    public static Positioning of(
            PositioningRules rules,
            Questionnaire questionnaire,
            AnswerSheet sheet,
            Scorecard scorecard,
            List<MarketGap> gaps) {
        Applicability applicability = new Applicability(questionnaire, sheet);
        return new Positioning(
                leads(rules, questionnaire.roles().differentiators(sheet), scorecard),
                rules.channels().stream()
                        .filter(channel -> applicability.holds(channel.when()))
                        .map(PositioningRules.ChannelRule::id)
                        .toList(),
                gaps.stream().sorted(easiestFirst()).toList());
    }

    /** Why a market comes first or later, as ids of the texts that say so. */
    public static List<String> reasons(MarketGap gap) {
        List<String> reasons = new ArrayList<>();
        if (gap.missingLanguage().isPresent()) {
            reasons.add("language");
        }
        if (gap.customsBorder()) {
            reasons.add("customs");
        }
        if (gap.leavesHoursUncovered()) {
            reasons.add("hours");
        }
        return reasons.isEmpty() ? List.of("easy") : reasons;
    }

    private static List<Lead> leads(PositioningRules rules, List<String> ranked, Scorecard scorecard) {
        Map<String, PositioningRules.Differentiator> known = rules.differentiators().stream()
                .collect(Collectors.toMap(PositioningRules.Differentiator::id, Function.identity()));
        return ranked.stream()
                .limit(LEADS)
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(differentiator -> new Lead(differentiator.id(), unmet(differentiator, scorecard)))
                .toList();
    }

    private static List<String> unmet(PositioningRules.Differentiator differentiator, Scorecard scorecard) {
        return differentiator.needs().stream()
                .filter(need -> scorecard
                        .question(need.question())
                        .filter(score -> score.share().compareTo(need.atLeast()) < 0)
                        .isPresent())
                .map(PositioningRules.Need::question)
                .toList();
    }

    /** No new language, no customs border, and then the fewest hours without an answer. */
    private static Comparator<MarketGap> easiestFirst() {
        return Comparator.comparing((MarketGap gap) -> gap.missingLanguage().isPresent())
                .thenComparing(MarketGap::customsBorder)
                .thenComparing(gap -> gap.coverage().average());
    }
}
