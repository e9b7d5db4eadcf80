package org.astrolabio.core.questionnaire;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Short ways to write questions down in tests. */
public final class Questions {

    private Questions() {}

    /** A scored single choice whose options rise evenly from 0 to 1. */
    public static Question single(String id, Condition when, String... options) {
        List<Option> rungs = IntStream.range(0, options.length)
                .mapToObj(i -> new Option(options[i], Fraction.of(i, options.length - 1L), false))
                .toList();
        return new Question.SingleChoice(scored(id, when), rungs);
    }

    /** A scored multiple choice with half a point an option, cap 1, and an exclusive "none". */
    public static Question multiple(String id, Condition when, String... options) {
        List<Option> choices = new ArrayList<>(Arrays.stream(options)
                .map(option -> new Option(option, Fraction.of(1, 2), false))
                .toList());
        choices.add(new Option("none", Fraction.ZERO, true));
        return new Question.MultipleChoice(scored(id, when), choices, Fraction.ONE);
    }

    /** A scored percentage with full points from 20 to 60. */
    public static Question percentage(String id, Condition when) {
        return new Question.Percentage(scored(id, when), new Band(0, 20, 60, 100));
    }

    public static Question ranking(String id, String... options) {
        return new Question.Ranking(
                profile(id, false),
                Arrays.stream(options)
                        .map(option -> new Option(option, Fraction.ZERO, false))
                        .toList());
    }

    public static Question countries(String id, int most) {
        return new Question.CountryChoice(profile(id, true), most);
    }

    /** One section and dimension "s" with these questions. */
    public static Questionnaire questionnaire(List<SumConstraint> constraints, Question... questions) {
        return new Questionnaire(
                "1.0.0",
                "0".repeat(64),
                List.of(new Section("s", Optional.of("s"), List.of(questions), constraints)),
                List.of(new Dimension("s", Fraction.ONE)),
                List.of(new MaturityLevel("low", 1, 0), new MaturityLevel("high", 2, 50)),
                List.of(),
                new Highlights(Fraction.of(3, 4), Fraction.of(1, 2), 2),
                Roles.NONE,
                new LinkedHashMap<>());
    }

    private static Question.Facts scored(String id, Condition when) {
        return new Question.Facts(id, when, Optional.of(1), false, false, false);
    }

    private static Question.Facts profile(String id, boolean optional) {
        return new Question.Facts(id, Condition.ALWAYS, Optional.empty(), optional, false, false);
    }
}
