package org.astrolabio.results.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.questionnaire.MaturityLevel;
import org.astrolabio.scoring.DimensionScore;

/** The scores of the dimensions as a radar chart and as a table. */
@Tag("astrolabio-radar")
@JsModule("./astrolabio-radar.ts")
final class Radar extends Component {

    private static final int HIGHEST = 100;

    /** What the browser's half takes; the names are those of its interface. */
    record Chart(
            String title,
            String description,
            List<Level> levels,
            List<Axis> axes,
            Headings headings,
            String levelsHeading) {}

    record Level(String name, int upTo) {}

    record Axis(String name, int points, String level) {}

    record Headings(String axis, String points, String level) {}

    Radar(List<DimensionScore> scores, ResultsWording wording) {
        getElement().setPropertyBean("chart", chart(scores, wording));
    }

    static Chart chart(List<DimensionScore> scores, ResultsWording wording) {
        return new Chart(
                title(scores, wording),
                scores.stream().map(score -> inWords(score, wording)).collect(Collectors.joining("; ")),
                levels(wording),
                scores.stream()
                        .map(score -> new Axis(
                                wording.dimension(score), score.score().wholePoints(), wording.level(score.level())))
                        .toList(),
                new Headings(
                        wording.text("column-dimension"), wording.text("column-points"), wording.text("column-level")),
                wording.text("rings"));
    }

    private static String title(List<DimensionScore> scores, ResultsWording wording) {
        Comparator<DimensionScore> byPoints =
                Comparator.comparing(score -> score.score().wholePoints());
        DimensionScore highest = scores.stream().max(byPoints).orElseThrow();
        DimensionScore lowest = scores.stream().min(byPoints).orElseThrow();
        return byPoints.compare(highest, lowest) == 0
                ? wording.text("radar-even", wording.score(lowest.score(), lowest.level()))
                : wording.text(
                        "radar-title",
                        wording.dimension(highest),
                        wording.score(highest.score(), highest.level()),
                        wording.dimension(lowest),
                        wording.score(lowest.score(), lowest.level()));
    }

    private static String inWords(DimensionScore score, ResultsWording wording) {
        return wording.dimension(score) + ": " + wording.score(score.score(), score.level());
    }

    private static List<Level> levels(ResultsWording wording) {
        List<MaturityLevel> levels = wording.questionnaire().levels();
        return IntStream.range(0, levels.size())
                .mapToObj(i -> new Level(
                        wording.level(levels.get(i)),
                        i + 1 < levels.size() ? levels.get(i + 1).from() : HIGHEST))
                .toList();
    }
}
