package org.astrolabio.diagnosis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.CompanyPlanner;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.markets.Markets;
import org.springframework.stereotype.Component;

/** Makes the plan that follows from a diagnosis: always the same from the same diagnosis, settings and progress. */
@Component
public final class DiagnosisPlanner {

    private static final int USUAL_HOURS_PER_MONTH = 20;

    private final Markets markets;
    private final Map<Version, CompanyPlanner> planners = new ConcurrentHashMap<>();

    /** What a planner is made from, which takes longer than to plan. */
    private record Version(Questionnaire questionnaire, Guidance guidance) {

        CompanyPlanner planner() {
            return new CompanyPlanner(questionnaire, guidance);
        }
    }

    public DiagnosisPlanner(Markets markets) {
        this.markets = markets;
    }

    /**
     * What is assumed until a company says otherwise beside its plan: the hours a month that it answered, else 20; the main
     * language of its country, and of each country it wants to sell to if it answered that it serves in all of these; and
     * nine to six on the working days at home, by the clock there.
     *
     * @param guidance of the questionnaire's version
     */
    public PlanSettings usualSettings(Diagnosis diagnosis, Questionnaire questionnaire, Guidance guidance) {
        Market home = home(diagnosis.company());
        Set<String> languages = Stream.concat(
                        Stream.of(home),
                        servesEveryLanguage(diagnosis, questionnaire)
                                ? targets(diagnosis, questionnaire).stream()
                                : Stream.of())
                .flatMap(market -> market.languages().stream().limit(1))
                .collect(Collectors.toSet());
        int hours = guidance.guide()
                .rules()
                .hours()
                .figure(diagnosis.answers())
                .map(figure -> figure.roundedDown(0).intValue())
                .orElse(USUAL_HOURS_PER_MONTH);
        return new PlanSettings(hours, languages, ServiceHours.expectedIn(home));
    }

    /** Languages and hours that are just what is assumed were perhaps never looked at. */
    private static boolean isAssumed(PlanSettings settings, PlanSettings usual) {
        return settings.languages().equals(usual.languages())
                && settings.hours().equals(usual.hours());
    }

    private static boolean servesEveryLanguage(Diagnosis diagnosis, Questionnaire questionnaire) {
        Applicability applicability = new Applicability(questionnaire, diagnosis.answers());
        return questionnaire
                .roles()
                .servesEveryLanguage()
                .filter(applicability::holds)
                .isPresent();
    }

    /**
     * The plan over the year that begins with the week of the diagnosis.
     *
     * @param guidance of the questionnaire's version
     * @param progress by action id
     */
    public CompanyPlan plan(
            Diagnosis diagnosis,
            Questionnaire questionnaire,
            Guidance guidance,
            PlanSettings settings,
            Map<String, ActionProgress> progress) {
        Market home = home(diagnosis.company());
        LocalDate monday = diagnosis
                .createdAt()
                .atZone(home.zone())
                .toLocalDate()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return planners.computeIfAbsent(new Version(questionnaire, guidance), Version::planner)
                .plan(
                        new CompanyPlanner.Basis(
                                diagnosis.answers(),
                                diagnosis.measurements(),
                                home,
                                targets(diagnosis, questionnaire),
                                !isAssumed(settings, usualSettings(diagnosis, questionnaire, guidance)),
                                monday),
                        settings,
                        progress);
    }

    /**
     * The plan of a company that has done nothing of it yet.
     *
     * @param told what the company asks of it; what is usual where it is empty
     */
    public CompanyPlan first(
            Diagnosis diagnosis, Questionnaire questionnaire, Guidance guidance, Optional<PlanSettings> told) {
        PlanSettings settings = told.orElseGet(() -> usualSettings(diagnosis, questionnaire, guidance));
        return plan(diagnosis, questionnaire, guidance, settings, Map.of());
    }

    private Market home(Company company) {
        return markets.home(company.country(), company.region());
    }

    private List<Market> targets(Diagnosis diagnosis, Questionnaire questionnaire) {
        return questionnaire.roles().targetCountries(diagnosis.answers()).stream()
                .map(markets::market)
                .toList();
    }
}
