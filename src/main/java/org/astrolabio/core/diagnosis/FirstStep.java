package org.astrolabio.core.diagnosis;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Scorecard;

/** The one thing to do before all others. */
public sealed interface FirstStep {

    /** Remove what holds the level down. */
    record RemoveGate(Gate gate) implements FirstStep {}

    /** Better the practice that costs most points. */
    record Improve(QuestionScore weakness) implements FirstStep {}

    /** Find out what nobody could answer: no weakness costs as much. */
    record FindOut(QuestionScore unknown) implements FirstStep {}

    /** Nothing stands out as weak: go on with the dimension that has the fewest points. */
    record GoOn(DimensionScore dimension) implements FirstStep {}

    /** The first step after a diagnosis; absent only where no dimension applies at all. */
    static Optional<FirstStep> of(Diagnosis diagnosis) {
        Scorecard scorecard = diagnosis.scorecard();
        return scorecard.isHeldDown()
                ? scorecard.closedGates().stream().findFirst().map(RemoveGate::new)
                : costliest(diagnosis.findings()).or(() -> scorecard.dimensions().stream()
                        .min(Comparator.comparing(DimensionScore::score))
                        .map(GoOn::new));
    }

    private static Optional<FirstStep> costliest(Findings findings) {
        return Stream.concat(
                        findings.weaknesses().stream().limit(1),
                        findings.toFindOut().stream().limit(1))
                .max(Comparator.comparing(QuestionScore::gap))
                .map(score -> score.isUnknown() ? new FindOut(score) : new Improve(score));
    }
}
