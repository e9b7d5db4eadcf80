package org.astrolabio.core.scoring;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * The overall score of an answer sheet, exactly as {@link Scorer} gives it, kept so that a change of few answers costs
 * little. Immutable.
 */
public final class RunningScore {

    private final Ground ground;
    private final Part[] parts;
    private final Part[] sums;
    private final Fraction present;
    private final Fraction overall;

    /** Where the scored questions and the dimensions of a questionnaire are kept, by id. */
    private record Ground(Questionnaire questionnaire, Map<String, Place> questions, Map<String, Integer> dimensions) {

        static Ground of(Questionnaire questionnaire) {
            Map<String, Integer> dimensions = new HashMap<>();
            questionnaire.dimensions().forEach(dimension -> dimensions.put(dimension.id(), dimensions.size()));
            Map<String, Place> questions = new HashMap<>();
            questionnaire.questions().stream().filter(Question::isScored).forEach(question -> {
                String dimension =
                        questionnaire.sectionOf(question.id()).dimension().orElseThrow();
                questions.put(question.id(), new Place(question, questions.size(), Known.in(dimensions, dimension)));
            });
            return new Ground(questionnaire, questions, dimensions);
        }

        Fraction weight(int dimension) {
            return questionnaire.dimensions().get(dimension).weight();
        }
    }

    /**
     * Where a question is kept.
     *
     * @param part place of what it brings
     * @param sum place of what its dimension brings
     */
    private record Place(Question question, int part, int sum) {}

    /** What a question, or all of a dimension, brings: points times weight, and weight. */
    private record Part(Fraction points, int weight) {

        static final Part NONE = new Part(Fraction.ZERO, 0);

        Part plus(Part other) {
            return new Part(points.plus(other.points), weight + other.weight);
        }

        Part minus(Part other) {
            return new Part(points.minus(other.points), weight - other.weight);
        }

        Fraction share() {
            return weight == 0 ? Fraction.ZERO : points.dividedBy(Fraction.of(weight));
        }
    }

    private RunningScore(Ground ground, Part[] parts, Part[] sums, Fraction present, Fraction overall) {
        this.ground = ground;
        this.parts = parts;
        this.sums = sums;
        this.present = present;
        this.overall = overall;
    }

    public static RunningScore of(Questionnaire questionnaire, AnswerSheet sheet) {
        Ground ground = Ground.of(questionnaire);
        Part[] parts = new Part[ground.questions().size()];
        Part[] sums = new Part[ground.dimensions().size()];
        Arrays.fill(parts, Part.NONE);
        Arrays.fill(sums, Part.NONE);
        return new RunningScore(ground, parts, sums, Fraction.ZERO, Fraction.ZERO)
                .with(
                        new Applicability(questionnaire, sheet),
                        ground.questions().keySet());
    }

    /**
     * The score of answers that differ from those before in nothing else.
     *
     * @param affected the questions whose answers differ, and all whose applying depends on them
     */
    public RunningScore with(Applicability applicability, Set<String> affected) {
        Part[] changedParts = parts.clone();
        Part[] changedSums = sums.clone();
        for (String id : affected) {
            Place place = ground.questions().get(id);
            if (place != null) {
                Part before = parts[place.part()];
                Part after = part(place.question(), applicability);
                if (!after.equals(before)) {
                    changedSums[place.sum()] =
                            changedSums[place.sum()].minus(before).plus(after);
                    changedParts[place.part()] = after;
                }
            }
        }
        return summedUp(changedParts, changedSums);
    }

    private RunningScore summedUp(Part[] changedParts, Part[] changedSums) {
        Fraction changedPresent = present;
        Fraction changedOverall = overall;
        for (int i = 0; i < sums.length; i++) {
            Part before = sums[i];
            Part after = changedSums[i];
            if (before != after) {
                Fraction weight = ground.weight(i);
                changedOverall =
                        changedOverall.plus(after.share().minus(before.share()).times(weight));
                if (before.weight() == 0 && after.weight() > 0) {
                    changedPresent = changedPresent.plus(weight);
                } else if (before.weight() > 0 && after.weight() == 0) {
                    changedPresent = changedPresent.minus(weight);
                }
            }
        }
        return new RunningScore(ground, changedParts, changedSums, changedPresent, changedOverall);
    }

    /** Points of the overall score, 0–100. */
    public Fraction points() {
        return present.isZero() ? Fraction.ZERO : overall.times(100).dividedBy(present);
    }

    /** Points of a dimension, 0–100; absent where nothing applies in it. */
    public Optional<Score> dimension(String id) {
        Part sum = sums[Known.in(ground.dimensions(), id)];
        return sum.weight() == 0
                ? Optional.empty()
                : Optional.of(new Score(sum.share().times(100)));
    }

    /** Whether as much is scored in each dimension, whatever it brings. */
    public boolean weighsAs(RunningScore other) {
        for (int i = 0; i < sums.length; i++) {
            if (sums[i].weight() != other.sums[i].weight()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a question is scored, and its answer brings nothing. */
    public boolean isNothing(String question) {
        Place place = ground.questions().get(question);
        return place != null
                && parts[place.part()].weight() > 0
                && parts[place.part()].points().isZero();
    }

    private static Part part(Question question, Applicability applicability) {
        Answer answer = applicability.answers().answer(question.id()).orElse(Answer.UNKNOWN);
        if (answer instanceof Answer.NotApplicable || !applicability.applies(question)) {
            return Part.NONE;
        }
        int weight = question.weight().orElseThrow();
        return new Part(Scorer.share(question, answer).times(weight), weight);
    }
}
