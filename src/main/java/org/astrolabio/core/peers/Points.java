package org.astrolabio.core.peers;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.astrolabio.core.scoring.Scorecard;

/**
 * The whole points that a company reached.
 *
 * @param overall 0–100
 * @param dimensions 0–100 by id, in the questionnaire's order; those in which nothing applies are not in it
 */
public record Points(int overall, SequencedMap<String, Integer> dimensions) {

    public Points {
        dimensions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(dimensions));
    }

    public static Points of(Scorecard scorecard) {
        SequencedMap<String, Integer> dimensions = new LinkedHashMap<>();
        scorecard
                .dimensions()
                .forEach(
                        score -> dimensions.put(score.dimension(), score.score().wholePoints()));
        return new Points(scorecard.overall().wholePoints(), dimensions);
    }
}
