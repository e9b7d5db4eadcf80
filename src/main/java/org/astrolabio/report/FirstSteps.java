package org.astrolabio.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.questionnaire.Gate;
import org.astrolabio.scoring.DimensionScore;
import org.astrolabio.scoring.Scorecard;

/**
 * What to do first: the next step of the weaknesses that cost most, then of the weakest dimensions. What opens a gate
 * stands apart from it.
 */
record FirstSteps(Edition edition) {

    /** @param about what it improves */
    record Step(String about, String text) {}

    List<Step> most(int most) {
        return Stream.concat(weaknesses(), dimensions()).limit(most).toList();
    }

    private Stream<Step> weaknesses() {
        Set<String> gates =
                edition.scorecard().closedGates().stream().map(Gate::question).collect(Collectors.toSet());
        return edition.diagnosis().findings().weaknesses().stream()
                .filter(score -> !gates.contains(score.question()))
                .map(score -> edition.texts().question(score.question()))
                .flatMap(text -> text.ifLow().map(low -> new Step(text.name(), low.next())).stream());
    }

    private Stream<Step> dimensions() {
        Scorecard scorecard = edition.scorecard();
        return scorecard.dimensions().stream()
                .sorted(Comparator.comparing(DimensionScore::score))
                .map(score -> new Step(
                        edition.dimension(score.dimension()),
                        edition.texts()
                                .advice(score.dimension(), score.level().id())
                                .next()
                                .getFirst()));
    }
}
