package org.astrolabio.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.questionnaire.Answer;
import org.astrolabio.questionnaire.AnswerSheet;
import org.astrolabio.questionnaire.Applicability;
import org.astrolabio.questionnaire.Dimension;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.questionnaire.Question;
import org.astrolabio.questionnaire.Questionnaire;

/**
 * The overall score of an answer sheet, exactly as {@link Scorer} gives it, kept so that a change of few answers costs
 * little. Immutable.
 */
public final class RunningScore {

    private final Questionnaire questionnaire;
    private final Map<String, Part> parts;
    private final Map<String, Part> sums;

    /** What a question, or all of a dimension, brings: points times weight, and weight. */
    private record Part(Fraction points, int weight) {

        static final Part NONE = new Part(Fraction.ZERO, 0);

        Part plus(Part other) {
            return new Part(points.plus(other.points), weight + other.weight);
        }

        Part minus(Part other) {
            return new Part(points.minus(other.points), weight - other.weight);
        }
    }

    private RunningScore(Questionnaire questionnaire, Map<String, Part> parts, Map<String, Part> sums) {
        this.questionnaire = questionnaire;
        this.parts = parts;
        this.sums = sums;
    }

    public static RunningScore of(Questionnaire questionnaire, AnswerSheet sheet) {
        RunningScore empty = new RunningScore(questionnaire, Map.of(), Map.of());
        return empty.with(
                sheet, questionnaire.questions().stream().map(Question::id).collect(Collectors.toSet()));
    }

    /**
     * The score of a sheet that differs from the one before in nothing else.
     *
     * @param affected the questions whose answers differ, and all whose applying depends on them
     */
    public RunningScore with(AnswerSheet sheet, Set<String> affected) {
        Applicability applicability = new Applicability(questionnaire, sheet);
        Map<String, Part> changedParts = new HashMap<>(parts);
        Map<String, Part> changedSums = new HashMap<>(sums);
        for (String id : affected) {
            Question question = questionnaire.question(id);
            if (question.isScored()) {
                String dimension = questionnaire.sectionOf(id).dimension().orElseThrow();
                Part before = changedParts.getOrDefault(id, Part.NONE);
                Part after = part(question, sheet, applicability);
                changedParts.put(id, after);
                changedSums.put(
                        dimension,
                        changedSums
                                .getOrDefault(dimension, Part.NONE)
                                .minus(before)
                                .plus(after));
            }
        }
        return new RunningScore(questionnaire, changedParts, changedSums);
    }

    /** Points of the overall score, 0–100. */
    public Fraction points() {
        Fraction present = Fraction.ZERO;
        Fraction overall = Fraction.ZERO;
        for (Dimension dimension : questionnaire.dimensions()) {
            Part sum = sums.getOrDefault(dimension.id(), Part.NONE);
            if (sum.weight() > 0) {
                present = present.plus(dimension.weight());
                overall = overall.plus(dimension.weight().times(sum.points()).dividedBy(Fraction.of(sum.weight())));
            }
        }
        return present.isZero() ? Fraction.ZERO : overall.times(100).dividedBy(present);
    }

    /** Points of a dimension, 0–100; absent where nothing applies in it. */
    public Optional<Score> dimension(String id) {
        Part sum = sums.getOrDefault(id, Part.NONE);
        return sum.weight() == 0
                ? Optional.empty()
                : Optional.of(new Score(sum.points().times(100).dividedBy(Fraction.of(sum.weight()))));
    }

    private static Part part(Question question, AnswerSheet sheet, Applicability applicability) {
        Answer answer = sheet.answer(question.id()).orElse(Answer.UNKNOWN);
        if (answer instanceof Answer.NotApplicable || !applicability.applies(question)) {
            return Part.NONE;
        }
        int weight = question.weight().orElseThrow();
        return new Part(Scorer.share(question, answer).times(weight), weight);
    }
}
