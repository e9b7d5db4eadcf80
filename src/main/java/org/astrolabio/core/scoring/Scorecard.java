package org.astrolabio.core.scoring;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.MaturityLevel;

/**
 * The scores of one answer sheet.
 *
 * @param level the level reached, gates considered
 * @param levelByPoints the level that the points alone would give
 * @param closedGates the critical practices at zero, whether or not they hold the level down today
 * @param dimensions those in which something applies, in the questionnaire's order
 * @param questions the scored questions that count, in the order of asking
 */
public record Scorecard(
        Score overall,
        MaturityLevel level,
        MaturityLevel levelByPoints,
        List<Gate> closedGates,
        List<DimensionScore> dimensions,
        List<QuestionScore> questions,
        Coverage coverage) {

    public Scorecard {
        closedGates = List.copyOf(closedGates);
        dimensions = List.copyOf(dimensions);
        questions = List.copyOf(questions);
    }

    /** Whether a gate keeps the level below what the points would give. */
    public boolean isHeldDown() {
        return level.rank() < levelByPoints.rank();
    }

    public Optional<DimensionScore> dimension(String id) {
        return dimensions.stream().filter(score -> score.dimension().equals(id)).findFirst();
    }

    public Optional<QuestionScore> question(String id) {
        return questions.stream().filter(score -> score.question().equals(id)).findFirst();
    }
}
