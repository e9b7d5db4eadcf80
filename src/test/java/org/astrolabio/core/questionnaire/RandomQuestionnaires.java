package org.astrolabio.core.questionnaire;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Questionnaires of any shape, and sheets of answers to them, for properties that must hold for all. */
public final class RandomQuestionnaires {

    /** A questionnaire and the answers to all its scored questions, hidden ones included. */
    public record Answered(Questionnaire questionnaire, AnswerSheet sheet, long seed) {
        @Override
        public String toString() {
            return "seed %d: %s".formatted(seed, sheet);
        }
    }

    private RandomQuestionnaires() {}

    public static Arbitrary<Answered> answered() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            Questionnaire questionnaire = questionnaire(random);
            return new Answered(questionnaire, sheet(questionnaire, random), seed);
        });
    }

    public static AnswerSheet sheet(Questionnaire questionnaire, Random random) {
        Map<String, Answer> answers = new HashMap<>();
        questionnaire.questions().forEach(question -> answers.put(question.id(), answer(question, random)));
        return new AnswerSheet(answers);
    }

    /** Any answer that the question takes. */
    public static Answer answer(Question question, Random random) {
        if (question.isScored() && random.nextInt(10) == 0) {
            return Answer.UNKNOWN;
        }
        if (question.facts().notApplicableOffered() && random.nextInt(6) == 0) {
            return Answer.NOT_APPLICABLE;
        }
        return switch (question) {
            case Question.SingleChoice(var facts, var options) ->
                new Answer.Chosen(any(options, random).id());
            case Question.MultipleChoice(var facts, var options, var cap) -> several(options, random);
            case Question.Ranking(var facts, var options) -> {
                List<String> ids =
                        new ArrayList<>(options.stream().map(Option::id).toList());
                Collections.shuffle(ids, random);
                yield new Answer.Ranked(ids);
            }
            case Question.CountryChoice(var facts, var most) -> new Answer.ChosenCountries(List.of("FR"));
            case Question.Percentage ignored -> new Answer.Share(random.nextInt(101));
        };
    }

    private static Answer several(List<Option> options, Random random) {
        LinkedHashSet<String> chosen = new LinkedHashSet<>();
        options.stream()
                .filter(option -> !option.exclusive() && random.nextBoolean())
                .forEach(option -> chosen.add(option.id()));
        if (chosen.isEmpty()) {
            chosen.add(any(options, random).id());
        }
        return new Answer.ChosenSeveral(chosen);
    }

    private static Questionnaire questionnaire(Random random) {
        int dimensionCount = 1 + random.nextInt(4);
        List<Dimension> dimensions = dimensions(dimensionCount, random);
        List<Section> sections = new ArrayList<>();
        List<Question> earlier = new ArrayList<>();
        for (int s = 0; s < dimensionCount + 1; s++) {
            String sectionId = "section-" + s;
            List<Question> questions = new ArrayList<>();
            int count = 1 + random.nextInt(5);
            for (int q = 0; q < count; q++) {
                Question question = question(sectionId + ".question-" + q, earlier, random);
                questions.add(question);
                earlier.add(question);
            }
            String dimension = dimensions.get(Math.min(s, dimensionCount - 1)).id();
            sections.add(new Section(sectionId, Optional.of(dimension), questions, List.of()));
        }
        List<Gate> gates = List.of(new Gate("gate", any(earlier, random).id(), "developing"));
        return new Questionnaire(
                "1.0.0",
                "0".repeat(64),
                sections,
                dimensions,
                levels(),
                gates,
                new Highlights(Fraction.of(3, 4), Fraction.of(1, 2), 5),
                Roles.NONE,
                new LinkedHashMap<>());
    }

    private static List<Dimension> dimensions(int count, Random random) {
        int[] parts = IntStream.range(0, count).map(i -> 1 + random.nextInt(20)).toArray();
        int sum = IntStream.of(parts).sum();
        return IntStream.range(0, count)
                .mapToObj(i -> new Dimension("dimension-" + i, Fraction.of(parts[i], sum)))
                .toList();
    }

    private static List<MaturityLevel> levels() {
        List<String> ids = List.of("starting", "preparing", "developing", "ready", "leading");
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new MaturityLevel(ids.get(i), i + 1, 20 * i))
                .toList();
    }

    private static Question question(String id, List<Question> earlier, Random random) {
        Question.Facts facts = new Question.Facts(
                id,
                condition(earlier, random),
                Optional.of(1 + random.nextInt(5)),
                false,
                random.nextInt(3) == 0,
                false);
        return switch (random.nextInt(3)) {
            case 0 -> new Question.SingleChoice(facts, rungs(2 + random.nextInt(4)));
            case 1 -> multiple(facts, random);
            default -> new Question.Percentage(facts, band(random));
        };
    }

    private static List<Option> rungs(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Option("rung-" + i, Fraction.of(i, count - 1L), false))
                .toList();
    }

    private static Question multiple(Question.Facts facts, Random random) {
        List<Option> options = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int i = 0; i < 2 + random.nextInt(5); i++) {
            Fraction points = Fraction.of(1 + random.nextInt(4), 4);
            options.add(new Option("choice-" + i, points, false));
            sum = sum.plus(points);
        }
        options.add(new Option("none", Fraction.ZERO, true));
        return new Question.MultipleChoice(facts, options, sum.times(Fraction.of(1 + random.nextInt(4), 4)));
    }

    private static Band band(Random random) {
        int[] bounds = random.ints(4, 0, 101).sorted().toArray();
        return new Band(bounds[0], bounds[1], bounds[2], bounds[3]);
    }

    private static Condition condition(List<Question> earlier, Random random) {
        if (earlier.isEmpty() || random.nextInt(3) > 0) {
            return Condition.ALWAYS;
        }
        Condition first = atom(any(earlier, random), random);
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.Not(first);
            case 1 -> new Condition.All(List.of(first, atom(any(earlier, random), random)));
            case 2 -> new Condition.Any(List.of(first, atom(any(earlier, random), random)));
            default -> first;
        };
    }

    private static Condition atom(Question question, Random random) {
        String id = question.id();
        return switch (question) {
            case Question.SingleChoice(var facts, var options) ->
                switch (random.nextInt(3)) {
                    case 0 -> new Condition.Equals(id, any(options, random).id());
                    case 1 ->
                        new Condition.In(
                                id,
                                List.of(
                                        any(options, random).id(),
                                        options.getLast().id()));
                    default ->
                        new Condition.AtLeastOption(id, any(options, random).id());
                };
            case Question.MultipleChoice(var facts, var options, var cap) ->
                new Condition.Includes(id, any(options, random).id());
            case Question.Percentage ignored -> new Condition.AtLeastPercent(id, random.nextInt(101));
            case Question.Ranking ignored -> new Condition.Answered(id);
            case Question.CountryChoice ignored -> new Condition.Answered(id);
        };
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
