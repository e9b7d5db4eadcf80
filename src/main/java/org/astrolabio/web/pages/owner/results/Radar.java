package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.core.peers.Comparison.Among;
import org.astrolabio.core.peers.Quartiles;
import org.astrolabio.core.peers.Standing;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.wording.ComparisonWording;
import org.jspecify.annotations.Nullable;

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
            String levelsHeading,
            @Nullable Legend legend,
            @Nullable Peers peers) {}

    record Level(String name, int upTo) {}

    record Axis(
            String name,
            int points,
            String level,
            @Nullable Then then,
            @Nullable Others peers) {}

    /** The same axis after something has changed. */
    record Then(int points, String level) {}

    /** Where other companies stand on an axis; quartiles where they are enough. */
    record Others(
            int median, @Nullable Integer lower, @Nullable Integer upper) {}

    /** What the shapes stand for, where others stand behind one's own. */
    record Peers(String own, String median, @Nullable String middle) {}

    record Headings(String axis, String points, String level) {}

    /** What the two shapes stand for. */
    record Legend(String now, String then) {}

    /** Shows nothing yet. */
    Radar() {}

    Radar(List<DimensionScore> scores, ResultsWording wording) {
        show(scores, wording);
    }

    void show(List<DimensionScore> scores, ResultsWording wording) {
        getElement().setPropertyBean("chart", chart(scores, wording));
    }

    /** Shows a second shape besides. */
    void compare(String title, List<DimensionScore> now, List<DimensionScore> then, ResultsWording wording) {
        getElement().setPropertyBean("chart", chart(title, now, then, wording));
    }

    /** Shows the company among others. */
    void among(Among among, List<DimensionScore> scores, ComparisonWording comparison, ResultsWording wording) {
        getElement().setPropertyBean("chart", chart(among, scores, comparison, wording));
    }

    /** Puts something with the same numbers in the place of the table. */
    void tabled(Component table) {
        getElement().appendChild(table.getElement());
    }

    private static Chart chart(
            Among among, List<DimensionScore> scores, ComparisonWording comparison, ResultsWording wording) {
        return new Chart(
                comparison.message(among),
                comparison.inWords(
                        among,
                        scores.stream()
                                .collect(Collectors.toMap(
                                        DimensionScore::dimension,
                                        score -> wording.score(score.score(), score.level())))),
                levels(wording),
                scores.stream()
                        .map(score ->
                                axis(score, null, others(among.dimensions().get(score.dimension())), wording))
                        .toList(),
                headings(wording),
                wording.text("rings"),
                null,
                new Peers(
                        comparison.text("radar-own"),
                        comparison.text("radar-median"),
                        among.overall().quartiles().isPresent() ? comparison.text("radar-middle") : null));
    }

    private static @Nullable Others others(@Nullable Standing standing) {
        return standing == null
                ? null
                : new Others(
                        standing.wholeMedian(),
                        standing.quartiles().map(Quartiles::wholeLower).orElse(null),
                        standing.quartiles().map(Quartiles::wholeUpper).orElse(null));
    }

    private static Chart chart(
            String title, List<DimensionScore> now, List<DimensionScore> then, ResultsWording wording) {
        Map<String, DimensionScore> after =
                then.stream().collect(Collectors.toMap(DimensionScore::dimension, Function.identity()));
        return new Chart(
                title,
                then.stream().map(score -> inWords(score, wording)).collect(Collectors.joining("; ")),
                levels(wording),
                now.stream()
                        .map(score -> axis(score, then(after.get(score.dimension()), wording), null, wording))
                        .toList(),
                headings(wording),
                wording.text("rings"),
                new Legend(wording.text("radar-now"), wording.text("radar-then")),
                null);
    }

    static Chart chart(List<DimensionScore> scores, ResultsWording wording) {
        return new Chart(
                title(scores, wording),
                scores.stream().map(score -> inWords(score, wording)).collect(Collectors.joining("; ")),
                levels(wording),
                scores.stream().map(score -> axis(score, null, null, wording)).toList(),
                headings(wording),
                wording.text("rings"),
                null,
                null);
    }

    private static Axis axis(
            DimensionScore score, @Nullable Then then, @Nullable Others others, ResultsWording wording) {
        return new Axis(
                wording.dimension(score), score.score().wholePoints(), wording.level(score.level()), then, others);
    }

    private static @Nullable Then then(@Nullable DimensionScore score, ResultsWording wording) {
        return score == null ? null : new Then(score.score().wholePoints(), wording.level(score.level()));
    }

    private static Headings headings(ResultsWording wording) {
        return new Headings(
                wording.text("column-dimension"), wording.text("column-points"), wording.text("column-level"));
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
