package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.service.Criterion;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.Scale;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.Threshold;

/** Rubrics and catalogues of actions of any shape over questionnaires of any shape. */
final class RandomCatalogues {

    /** All that a plan is made from. */
    record Given(Questionnaire questionnaire, Rubric rubric, Catalogue catalogue, PlanRequest request, long seed) {

        Planner planner() {
            return new Planner(questionnaire, rubric, catalogue);
        }

        PlanContext context() {
            return PlanContext.of(questionnaire, rubric, catalogue);
        }

        /** What merely improves something, in the order of doing. */
        List<Remedy> improvements() {
            PlanContext context = context();
            return new FurtherActions(context, new Evidence(rubric, context.assessor()), request, Set.of(), false)
                    .after(List.of(), new Effort.Scale(Fraction.ONE));
        }

        PlanRequest withHours(int hours) {
            return new PlanRequest(
                    request.state(),
                    request.markets(),
                    true,
                    Optional.empty(),
                    hours,
                    request.done(),
                    request.excluded());
        }

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    private RandomCatalogues() {}

    static Arbitrary<Given> given() {
        return Arbitraries.longs().flatMap(seed -> RandomQuestionnaires.answered()
                .map(answered -> given(answered.questionnaire(), answered.sheet(), seed)));
    }

    private static Given given(Questionnaire questionnaire, AnswerSheet sheet, long seed) {
        Random random = new Random(seed);
        Rubric rubric = rubric(random);
        Measurements measurements = random.nextBoolean()
                ? Measurements.NONE.with(Measure.of("kpi-0"), Fraction.of(random.nextInt(100)))
                : Measurements.NONE;
        PlanRequest request = new PlanRequest(
                CompanyState.of(sheet, measurements),
                new MarketNeeds(Map.of(MarketNeed.LANGUAGE, Fraction.of(random.nextInt(4), 3))),
                true,
                Optional.empty(),
                random.nextInt(60),
                Set.of(),
                random.nextBoolean() ? Set.of("action-1") : Set.of());
        return new Given(questionnaire, rubric, new Catalogue(actions(questionnaire, rubric, random)), request, seed);
    }

    private static Rubric rubric(Random random) {
        List<Criterion> criteria = IntStream.range(0, 4)
                .mapToObj(i -> new Criterion(
                        "criterion-" + i,
                        4 - i,
                        List.of(new Scale(
                                Measure.of("kpi-" + i),
                                List.of(
                                        new Threshold(ServiceLevel.STELLAR, Threshold.Bound.UNDER, Fraction.of(10)),
                                        new Threshold(
                                                ServiceLevel.AVERAGE, Threshold.Bound.AT_MOST, Fraction.of(50))))),
                        random.nextBoolean()
                                ? new LinkedHashMap<>()
                                : new LinkedHashMap<>(Map.of(ServiceLevel.BELOW_AVERAGE, Condition.ALWAYS))))
                .toList();
        return new Rubric(
                criteria,
                Set.of("criterion-0", "criterion-1"),
                ServiceLevel.AVERAGE,
                "criterion-3",
                List.of(),
                List.of());
    }

    private static List<Action> actions(Questionnaire questionnaire, Rubric rubric, Random random) {
        List<Action> actions = new ArrayList<>();
        int count = 1 + random.nextInt(12);
        for (int i = 0; i < count; i++) {
            Action.Kind kind = Action.Kind.values()[random.nextInt(8) < 6 ? 0 : 1 + random.nextInt(2)];
            List<String> requires = i > 0 && kind != Action.Kind.LEGAL_BLOCKER && random.nextInt(3) == 0
                    ? List.of("action-" + random.nextInt(i))
                    : List.of();
            Fraction days = Fraction.of(1 + random.nextInt(16), 4);
            String criterion = rubric.criteria()
                    .get(random.nextInt(rubric.criteria().size()))
                    .id();
            actions.add(new Action(
                    "action-" + i,
                    "group",
                    questionnaire.dimensions().getFirst().id(),
                    random.nextBoolean() ? Optional.of(criterion) : Optional.empty(),
                    kind,
                    new Effort(days, days.times(2)),
                    Action.Cost.NONE,
                    30,
                    Action.Owner.MANAGEMENT,
                    requires,
                    relevant(questionnaire, random),
                    random.nextInt(4) == 0 ? Optional.of(MarketNeed.LANGUAGE) : Optional.empty(),
                    Fraction.of(1 + random.nextInt(10), 10),
                    Measure.of("kpi-0"),
                    List.of(),
                    effects(questionnaire, random),
                    random.nextInt(3) == 0 ? Map.of(criterion, ServiceLevel.values()[1 + random.nextInt(4)]) : Map.of(),
                    random.nextInt(4) == 0 ? new Pace(random.nextInt(6), random.nextInt(6)) : Pace.AT_ONCE,
                    random.nextInt(6) == 0,
                    false));
        }
        return actions;
    }

    /** Often always, else from some answer to a single choice on. */
    private static Condition relevant(Questionnaire questionnaire, Random random) {
        List<Question.SingleChoice> choices = questionnaire.questions().stream()
                .filter(Question.SingleChoice.class::isInstance)
                .map(Question.SingleChoice.class::cast)
                .toList();
        if (choices.isEmpty() || random.nextInt(3) > 0) {
            return Condition.ALWAYS;
        }
        Question.SingleChoice choice = choices.get(random.nextInt(choices.size()));
        return new Condition.AtLeastOption(
                choice.id(),
                choice.options().get(random.nextInt(choice.options().size())).id());
    }

    private static SequencedMap<String, AnswerEffect> effects(Questionnaire questionnaire, Random random) {
        SequencedMap<String, AnswerEffect> effects = new LinkedHashMap<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            List<Question> questions = questionnaire.questions();
            Question question = questions.get(random.nextInt(questions.size()));
            effects.put(question.id(), effect(question, random));
        }
        return effects;
    }

    private static AnswerEffect effect(Question question, Random random) {
        return switch (question) {
            case Question.MultipleChoice(var facts, var options, var cap) ->
                new AnswerEffect.Include(options.stream()
                        .filter(option -> !option.exclusive())
                        .map(Option::id)
                        .limit(1 + random.nextInt(3))
                        .toList());
            case Question.Percentage(var facts, var band) -> new AnswerEffect.AtLeastPercent(band.from());
            case Question.SingleChoice(var facts, var options) ->
                new AnswerEffect.AtLeastOption(
                        options.get(random.nextInt(options.size())).id());
            case Question.Ranking ignored -> throw new IllegalArgumentException("not scored");
            case Question.CountryChoice ignored -> throw new IllegalArgumentException("not scored");
        };
    }
}
