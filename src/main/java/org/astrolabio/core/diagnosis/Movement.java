package org.astrolabio.core.diagnosis;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.core.service.ServiceLevel;

/**
 * What moved between two diagnoses of a company. Compared with itself, a diagnosis has not moved; the other way round,
 * everything is negated.
 *
 * <p>Where the two were made under different versions of the questionnaire, the earlier answers are scored again under the
 * version of the later ones; to what was not asked then, or cannot be taken any more, the answers of the later one stand.
 * What that changes comes from the version, and the rest from the answers.
 *
 * @param sameVersion whether both were made under one version of the questionnaire
 * @param overall of the overall score
 * @param dimensions of each dimension that has a score in either, in the order of the version of the later diagnosis
 * @param answers that are not the same in both, in the order of asking
 * @param service of customer service; absent unless it is rated in both
 */
public record Movement(
        Diagnosis from,
        Diagnosis to,
        boolean sameVersion,
        ScoreShift overall,
        List<DimensionShift> dimensions,
        List<AnswerChange> answers,
        Optional<ServiceShift> service) {

    public Movement {
        dimensions = List.copyOf(dimensions);
        answers = List.copyOf(answers);
    }

    /**
     * @param before absent if nothing applied in it then
     * @param after absent if nothing applies in it
     * @param shift absent unless it has both
     */
    public record DimensionShift(
            String dimension, Optional<Score> before, Optional<Score> after, Optional<ScoreShift> shift) {}

    /**
     * @param before absent if it was not asked, or left out
     * @param after absent likewise
     * @param byVersion whether it comes from the version: the question or the option is in one of both alone
     */
    public record AnswerChange(String question, Optional<Answer> before, Optional<Answer> after, boolean byVersion) {}

    /** @param criteria those that are rated in both */
    public record ServiceShift(ServiceLevel before, ServiceLevel after, List<CriterionShift> criteria) {
        public ServiceShift {
            criteria = List.copyOf(criteria);
        }
    }

    public record CriterionShift(String criterion, ServiceLevel before, ServiceLevel after) {
        public boolean isStill() {
            return before == after;
        }
    }

    /**
     * @param fromVersion the version that {@code from} was made under
     * @param toVersion the version that {@code to} was made under
     * @throws IllegalArgumentException if a diagnosis was made under another version than that
     */
    public static Movement between(Diagnosis from, Questionnaire fromVersion, Diagnosis to, Questionnaire toVersion) {
        return new Movements(from, fromVersion, to, toVersion).movement();
    }

    /** Whether no answer, score or level is another. */
    public boolean isStill() {
        return overall.isStill()
                && answers.isEmpty()
                && dimensions.stream().allMatch(dimension -> dimension.before().equals(dimension.after()))
                && service.map(ServiceShift::criteria).stream()
                        .flatMap(List::stream)
                        .allMatch(CriterionShift::isStill);
    }
}
