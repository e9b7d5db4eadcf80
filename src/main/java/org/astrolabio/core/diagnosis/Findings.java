package org.astrolabio.core.diagnosis;

import java.util.Comparator;
import java.util.List;
import org.astrolabio.core.questionnaire.Highlights;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Scorecard;

/**
 * What stands out of a scorecard.
 *
 * @param strengths those that contribute most first
 * @param weaknesses those that cost most first; without what nobody could answer
 * @param toFindOut what was answered "No lo sé", what could give most first
 */
public record Findings(List<QuestionScore> strengths, List<QuestionScore> weaknesses, List<QuestionScore> toFindOut) {

    private static final Comparator<QuestionScore> BY_GAP =
            Comparator.comparing(QuestionScore::gap).reversed();
    private static final Comparator<QuestionScore> BY_CONTRIBUTION =
            Comparator.comparing(QuestionScore::contribution).reversed();

    public Findings {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        toFindOut = List.copyOf(toFindOut);
    }

    public static Findings of(Scorecard scorecard, Highlights highlights) {
        List<QuestionScore> known = scorecard.questions().stream()
                .filter(score -> !score.isUnknown())
                .toList();
        return new Findings(
                known.stream()
                        .filter(score -> score.share().compareTo(highlights.strengthFrom()) >= 0)
                        .sorted(BY_CONTRIBUTION)
                        .limit(highlights.most())
                        .toList(),
                known.stream()
                        .filter(score -> score.share().compareTo(highlights.weaknessBelow()) < 0)
                        .sorted(BY_GAP)
                        .limit(highlights.most())
                        .toList(),
                scorecard.questions().stream()
                        .filter(QuestionScore::isUnknown)
                        .sorted(BY_GAP)
                        .toList());
    }

    /** How many questions of a dimension were answered "No lo sé". */
    public long unknownIn(String dimension) {
        return toFindOut.stream()
                .filter(score -> score.dimension().equals(dimension))
                .count();
    }
}
