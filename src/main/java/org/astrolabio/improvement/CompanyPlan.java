package org.astrolabio.improvement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.astrolabio.customerservice.Measurements;
import org.astrolabio.markets.Market;
import org.astrolabio.markets.MarketGap;
import org.astrolabio.markets.TradingCompany;
import org.astrolabio.questionnaire.AnswerSheet;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.questionnaire.Questionnaire;

/**
 * The plan of a company as it is shown: ordered, filled into waves, and with what the company said of it.
 *
 * @param situation where the company stands today: as it answered, with what is done since
 * @param plan starts from there
 * @param progress by action id; what is not in it is open
 * @param gaps what each target market asks of the company, in the order of choosing
 */
public record CompanyPlan(
        PlanSettings settings,
        Situation situation,
        ImprovementPlan plan,
        Map<String, ActionProgress> progress,
        List<MarketGap> gaps,
        Positioning positioning) {

    public CompanyPlan {
        progress = Map.copyOf(progress);
        gaps = List.copyOf(gaps);
    }

    /**
     * What a plan is made from besides the questionnaire.
     *
     * @param home where the company is
     * @param targets where it wants to sell
     * @param monday of the week whose clocks are compared
     */
    public record Basis(
            AnswerSheet sheet, Measurements measurements, Market home, List<Market> targets, LocalDate monday) {
        public Basis {
            targets = List.copyOf(targets);
        }
    }

    public static CompanyPlan of(
            Questionnaire questionnaire,
            Guidance guidance,
            Basis basis,
            PlanSettings settings,
            Map<String, ActionProgress> progress) {
        List<MarketGap> gaps = new TradingCompany(basis.home(), settings.languages(), settings.hours())
                .gaps(basis.targets(), basis.monday());
        Situation declared = Situation.of(basis.sheet(), basis.measurements());
        Set<String> done = with(progress, ActionProgress.Status.DONE);
        Situation today = new Assessor(questionnaire, guidance.rubric())
                .after(
                        declared,
                        guidance.catalogue().actions().stream()
                                .filter(action -> done.contains(action.id()))
                                .toList());
        ImprovementPlan plan = new Planner(questionnaire, guidance.rubric(), guidance.catalogue())
                .plan(new PlanRequest(
                        today,
                        needs(gaps),
                        settings.hoursPerMonth(),
                        done,
                        with(progress, ActionProgress.Status.NOT_FOR_US)));
        Positioning positioning = Positioning.of(
                guidance.positioning(), questionnaire, today.sheet(), plan.now().scorecard(), gaps);
        return new CompanyPlan(settings, today, plan, progress, gaps, positioning);
    }

    /** What the company said of an action; open if nothing. */
    public ActionProgress progress(String action) {
        return progress.getOrDefault(action, ActionProgress.OPEN);
    }

    /** Whether no figure says how good the customer service is: nothing but the answers does. */
    public boolean measuresNothing() {
        return situation.measurements().equals(Measurements.NONE);
    }

    /** Where the company stands today, done actions applied. */
    public Outcome today() {
        return plan.now();
    }

    private static Set<String> with(Map<String, ActionProgress> progress, ActionProgress.Status status) {
        return progress.entrySet().stream()
                .filter(entry -> entry.getValue().status() == status)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static MarketNeeds needs(List<MarketGap> gaps) {
        if (gaps.isEmpty()) {
            return MarketNeeds.NONE;
        }
        Map<MarketNeed, Fraction> shares = new HashMap<>();
        shares.put(MarketNeed.LANGUAGE, share(gaps, gap -> gap.missingLanguage().isPresent()));
        shares.put(MarketNeed.HOURS, share(gaps, gap -> !gap.uncovered().isZero()));
        shares.put(MarketNeed.OUTSIDE_EU, share(gaps, MarketGap::customsBorder));
        shares.put(MarketNeed.ANY_ABROAD, share(gaps, MarketGap::abroad));
        return new MarketNeeds(shares);
    }

    private static Fraction share(List<MarketGap> gaps, Predicate<MarketGap> needed) {
        return Fraction.of(gaps.stream().filter(needed).count(), gaps.size());
    }
}
