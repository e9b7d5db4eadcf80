package org.astrolabio.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Assessor;
import org.astrolabio.core.planning.CompanyPlanner;
import org.astrolabio.core.planning.CompanyState;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.PlanningRules;
import org.astrolabio.core.planning.Reckoning;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.planning.Span;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.markets.Markets;
import org.junit.jupiter.api.Test;

/** What holds of the plan of every company: realistic ones, and ones that answered at random. */
class EveryCompanyTest {

    private static final int REALISTIC = 500;
    private static final int RANDOM = 2000;
    private static final int MOST_ROWS = 10;
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final Markets MARKETS = new Markets();
    private static final CompanyPlanner PLANNER =
            new CompanyPlanner(SampleCompanies.QUESTIONNAIRE, SampleCompanies.GUIDANCE);
    private static final List<Planned> ALL = companies().toList();

    /** What is looked at of a plan; thousands of whole plans would not fit in memory. */
    record Planned(
            List<Fraction> hours,
            List<Fraction> capacities,
            long rows,
            List<Action> actions,
            List<String> inWaves,
            Set<String> withheld,
            List<String> unmet,
            boolean asksSomething,
            boolean keepsItsBudget,
            boolean keepsItsSums,
            boolean worksOutWhatWasTold,
            Optional<String> faultOfTheLeading) {

        private static final Assessor ASSESSOR =
                new Assessor(SampleCompanies.QUESTIONNAIRE, SampleCompanies.GUIDANCE.rubric());

        static Planned of(CompanyPlanner.Basis basis, ImprovementPlan plan) {
            AnswerSheet sheet = basis.sheet();
            List<Action> actions = plan.actions().map(PlannedAction::action).toList();
            AnswerSheet after = ASSESSOR.after(CompanyState.of(sheet, Measurements.NONE), actions)
                    .sheet();
            return new Planned(
                    plan.waves().stream().map(Wave::hours).toList(),
                    plan.waves().stream().map(Wave::capacity).toList(),
                    plan.waves().stream()
                            .limit(2)
                            .flatMap(wave -> wave.actions().stream())
                            .filter(planned -> planned.weeks().orElseThrow().to() <= 13)
                            .count(),
                    actions,
                    plan.waves().stream()
                            .flatMap(wave -> wave.actions().stream())
                            .map(planned -> planned.action().id())
                            .toList(),
                    plan.judgement().withheld(),
                    plan.judgement().duties().stream()
                            .filter(standing -> standing.state() == Duty.State.UNMET)
                            .map(standing -> standing.duty().action())
                            .distinct()
                            .toList(),
                    !plan.judgement().unknown().isEmpty(),
                    keepsItsBudget(sheet, plan),
                    SheetCheck.problems(SampleCompanies.QUESTIONNAIRE, after).stream()
                                    .noneMatch(AnswerProblem.SumAbove100.class::isInstance)
                            || SheetCheck.problems(SampleCompanies.QUESTIONNAIRE, sheet).stream()
                                    .anyMatch(AnswerProblem.SumAbove100.class::isInstance),
                    plan.actions().allMatch(planned -> worksOutWhatWasTold(planned, basis, plan)),
                    new Leading(sheet, plan).fault());
        }

        /** By the figures of the questionnaire's own files, and for whoever said what may be spent. */
        private static boolean keepsItsBudget(AnswerSheet sheet, ImprovementPlan plan) {
            PlanningRules.Money money = SampleCompanies.GUIDANCE.guide().rules().money();
            int spent = plan.firstDays().stream()
                    .filter(planned -> planned.weeks().orElseThrow().to() <= plan.firstDaysEnd())
                    .mapToInt(
                            planned -> Known.in(money.costs(), planned.action().cost()))
                    .sum();
            return money.budget()
                    .figure(sheet)
                    .map(most -> Fraction.of(spent).compareTo(most) <= 0)
                    .orElse(true);
        }

        /** A sum stands beside an action if, and only if, all that it takes was told, and comes to what it comes to. */
        private static boolean worksOutWhatWasTold(
                PlannedAction planned, CompanyPlanner.Basis basis, ImprovementPlan plan) {
            Envelope envelope = new Envelope(basis, planned);
            Map<String, Span> shown = plan.judgement().figures().of(planned).stream()
                    .collect(Collectors.toMap(one -> one.sum().id(), Reckoning::result));
            return shown.equals(envelope.results());
        }

        Set<String> ids() {
            return actions.stream().map(Action::id).collect(Collectors.toSet());
        }
    }

    private static Stream<Planned> companies() {
        Population population = new Population(SampleCompanies.QUESTIONNAIRE, 7);
        Random random = new Random(12);
        return Stream.concat(
                IntStream.range(0, REALISTIC)
                        .mapToObj(i -> planned(population.company(i).sheet(), random)),
                IntStream.range(0, RANDOM).mapToObj(i -> planned(sheet(random), random)));
    }

    private static Planned planned(AnswerSheet sheet, Random random) {
        PlanSettings settings = new PlanSettings(
                1 + random.nextInt(random.nextBoolean() ? 40 : 400),
                random.nextBoolean() ? Set.of("es") : Set.of("es", "en", "fr"),
                new ServiceHours(
                        ZoneId.of("Europe/Madrid"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(14 + random.nextInt(6), 0)));
        List<Market> targets = sheet.answer("company.target-countries").stream()
                .flatMap(answer -> ((Answer.ChosenCountries) answer).codes().stream())
                .map(MARKETS::market)
                .toList();
        CompanyPlanner.Basis basis = new CompanyPlanner.Basis(
                sheet,
                measurements(random),
                MARKETS.home("ES", Optional.of("ES-CT")),
                targets,
                random.nextBoolean(),
                MONDAY);
        return Planned.of(basis, PLANNER.plan(basis, settings, Map.of()).plan());
    }

    private static Measurements measurements(Random random) {
        Measurements measurements = Measurements.NONE;
        for (Kpi kpi : SampleCompanies.GUIDANCE.rubric().kpis()) {
            if (!kpi.perChannel() && random.nextInt(4) == 0) {
                measurements = measurements.with(
                        Measure.of(kpi.id()), Fraction.of(1 + random.nextInt(kpi.unit() == Kpi.Unit.STARS ? 5 : 100)));
            }
        }
        return measurements;
    }

    private static AnswerSheet sheet(Random random) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Question question : SampleCompanies.QUESTIONNAIRE.questions()) {
            if (new Applicability(SampleCompanies.QUESTIONNAIRE, sheet).applies(question)) {
                sheet = sheet.with(question.id(), answer(question, random));
            }
        }
        return sheet;
    }

    private static Answer answer(Question question, Random random) {
        if (question.isScored() && random.nextInt(8) == 0) {
            return Answer.UNKNOWN;
        }
        return switch (question) {
            case Question.SingleChoice(var facts, var options) ->
                new Answer.Chosen(options.get(random.nextInt(options.size())).id());
            case Question.MultipleChoice(var facts, var options, var cap) -> several(options, random);
            case Question.Ranking(var facts, var options) ->
                new Answer.Ranked(options.stream().map(Option::id).toList());
            case Question.CountryChoice ignored ->
                new Answer.ChosenCountries(
                        List.of(List.of("FR", "DE"), List.of("US"), List.of("BR", "IT", "PL"), List.of("MA", "PT"))
                                .get(random.nextInt(4)));
            case Question.Percentage ignored -> new Answer.Share(random.nextInt(34));
        };
    }

    private static Answer several(List<Option> options, Random random) {
        List<String> chosen = options.stream()
                .filter(option -> !option.exclusive() && random.nextInt(3) == 0)
                .map(Option::id)
                .toList();
        return chosen.isEmpty()
                ? Answer.ChosenSeveral.of(options.getLast().id())
                : Answer.ChosenSeveral.of(chosen.toArray(String[]::new));
    }

    @Test
    void theHoursAreKept() {
        assertThat(ALL).allSatisfy(company -> {
            Fraction worked = Fraction.ZERO;
            Fraction told = Fraction.ZERO;
            for (int i = 0; i < company.hours().size(); i++) {
                worked = worked.plus(company.hours().get(i));
                told = told.plus(company.capacities().get(i));
                assertThat(worked).isLessThanOrEqualTo(told);
            }
        });
    }

    @Test
    void ninetyDaysHaveNineRowsAndAReviewAtMost() {
        assertThat(ALL).extracting(Planned::rows).allMatch(rows -> rows <= MOST_ROWS);
    }

    @Test
    void theEurosAreKept() {
        assertThat(ALL).allMatch(Planned::keepsItsBudget);
    }

    @Test
    void nothingBeginsBeforeWhatItRequires() {
        List<String> tooEarly = new ArrayList<>();
        for (Planned company : ALL) {
            Set<String> before = new HashSet<>();
            Set<String> planned = company.ids();
            for (Action action : company.actions()) {
                action.requires().stream()
                        .filter(required -> planned.contains(required) && !before.contains(required))
                        .forEach(required -> tooEarly.add(action.id() + " before " + required));
                before.add(action.id());
            }
        }
        assertThat(tooEarly).isEmpty();
    }

    @Test
    void nothingWithheldIsPlanned() {
        assertThat(ALL.stream().filter(company -> !Collections.disjoint(company.ids(), company.withheld())))
                .isEmpty();
    }

    @Test
    void aDutyThatIsNotMetIsInThePlan() {
        assertThat(ALL.stream()
                        .flatMap(company -> company.unmet().stream()
                                .filter(action -> !company.ids().contains(action))
                                .filter(action -> !company.withheld().contains(action)))
                        .distinct())
                .isEmpty();
    }

    @Test
    void whatNobodyKnowsIsAsked() {
        assertThat(ALL.stream().filter(Planned::asksSomething).filter(company -> !company.ids()
                        .contains("ask-what-is-missing")))
                .isEmpty();
    }

    @Test
    void theSheetKeepsToItsSumsWhateverIsDone() {
        assertThat(ALL).allMatch(Planned::keepsItsSums);
    }

    @Test
    void whatWasToldIsWorkedOutAndNothingElse() {
        assertThat(ALL).allMatch(Planned::worksOutWhatWasTold);
    }

    @Test
    void whatHoldsTheCompanyBackIsWorkedOnWithinNinetyDaysOrToldWhyNot() {
        assertThat(ALL.stream().flatMap(company -> company.faultOfTheLeading().stream()))
                .isEmpty();
    }

    @Test
    void noActionIsInNobodysPlan() {
        Set<String> planned =
                ALL.stream().flatMap(company -> company.ids().stream()).collect(Collectors.toSet());
        assertThat(SampleCompanies.GUIDANCE.catalogue().actions().stream().map(Action::id))
                .filteredOn(id -> !planned.contains(id))
                .isEmpty();
    }

    @Test
    void theSameCompanyGetsTheSamePlan() {
        assertThat(companies().limit(20).map(Planned::inWaves))
                .containsExactlyElementsOf(
                        ALL.stream().limit(20).map(Planned::inWaves).toList());
    }
}
