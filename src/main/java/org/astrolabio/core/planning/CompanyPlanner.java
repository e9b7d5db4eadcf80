package org.astrolabio.core.planning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.markets.TradingCompany;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;

/** Makes the plans of companies under one version of the questionnaire. Made once a version; any thread may use it. */
public final class CompanyPlanner {

    private final Questionnaire questionnaire;
    private final Guidance guidance;
    private final Assessor assessor;
    private final Planner planner;

    public CompanyPlanner(Questionnaire questionnaire, Guidance guidance) {
        this.questionnaire = questionnaire;
        this.guidance = guidance;
        this.assessor = new Assessor(questionnaire, guidance.rubric());
        this.planner = new Planner(questionnaire, guidance.rubric(), guidance.catalogue(), guidance.guide());
    }

    /**
     * What a plan is made from besides the questionnaire.
     *
     * @param home where the company is
     * @param targets where it wants to sell
     * @param settingsTold whether the company itself said in which languages and hours it serves
     * @param monday on which the year begins whose clocks are compared
     */
    public record Basis(
            AnswerSheet sheet,
            Measurements measurements,
            Market home,
            List<Market> targets,
            boolean settingsTold,
            LocalDate monday) {
        public Basis {
            targets = List.copyOf(targets);
        }
    }

    /** @param progress by action id */
    public CompanyPlan plan(Basis basis, PlanSettings settings, Map<String, ActionProgress> progress) {
        List<MarketGap> gaps = new TradingCompany(basis.home(), settings.languages(), settings.hours())
                .gaps(basis.targets(), basis.monday());
        Set<String> done = with(progress, ActionProgress.Status.DONE);
        CompanyState today = assessor.after(
                CompanyState.of(basis.sheet(), basis.measurements()),
                guidance.catalogue().actions().stream()
                        .filter(action -> done.contains(action.id()))
                        .toList());
        ImprovementPlan plan = planner.plan(new PlanRequest(
                today,
                needs(gaps),
                basis.settingsTold(),
                Optional.of(basis.home()),
                settings.hoursPerMonth(),
                done,
                with(progress, ActionProgress.Status.NOT_FOR_US)));
        Positioning positioning = Positioning.of(
                guidance.positioning(), questionnaire, today.sheet(), plan.now().scorecard(), gaps);
        return new CompanyPlan(settings, today, plan, progress, gaps, positioning);
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
        Map<MarketNeed, Fraction> shares = new EnumMap<>(MarketNeed.class);
        for (MarketNeed need : MarketNeed.values()) {
            shares.put(need, Fraction.of(gaps.stream().filter(need::isOf).count(), gaps.size()));
        }
        return new MarketNeeds(shares);
    }
}
