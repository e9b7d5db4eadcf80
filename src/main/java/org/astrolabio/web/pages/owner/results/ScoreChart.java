package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.history.History;
import org.astrolabio.web.shell.Words;

/** The overall scores of all diagnoses over time. The table with the same numbers stands below it. */
@Tag("astrolabio-history")
@JsModule("./astrolabio-history.ts")
final class ScoreChart extends Component {

    private static final int HIGHEST = 100;

    /** What the browser's half takes; the names are those of its interface. */
    record Chart(String title, String description, List<Level> levels, List<Point> points) {}

    record Level(String name, int upTo) {}

    /**
     * @param time milliseconds since 1970
     * @param brief the date as short as can be
     */
    record Point(long time, String date, String brief, int points) {}

    ScoreChart(List<History.Made> made, HistoryLanguage language) {
        Words words = language.words();
        MadeDates dates = new MadeDates(made, words);
        List<Point> points =
                made.stream().map(each -> point(each, dates.of(each), words)).toList();
        String description = made.stream()
                .map(each -> words.text(
                        "progress.chart-point",
                        dates.of(each),
                        language.results(each.questionnaire())
                                .score(
                                        each.diagnosis().scorecard().overall(),
                                        each.diagnosis().scorecard().level())))
                .collect(Collectors.joining("; "));
        getElement()
                .setPropertyBean(
                        "chart",
                        new Chart(title(points, words), description, levels(made.getLast(), language), points));
    }

    private static String title(List<Point> points, Words words) {
        Point first = points.getFirst();
        Point last = points.getLast();
        return first.points() == last.points()
                ? words.text("progress.chart-even", last.points(), first.date())
                : words.text("progress.chart-up", first.points(), last.points(), first.date(), last.date());
    }

    private static Point point(History.Made made, String date, Words words) {
        return new Point(
                made.diagnosis().createdAt().toEpochMilli(),
                date,
                words.briefDate(made.diagnosis().createdAt()),
                made.diagnosis().scorecard().overall().wholePoints());
    }

    private static List<Level> levels(History.Made latest, HistoryLanguage language) {
        List<MaturityLevel> levels = latest.questionnaire().levels();
        return IntStream.range(0, levels.size())
                .mapToObj(i -> new Level(
                        language.results(latest.questionnaire()).level(levels.get(i)),
                        i + 1 < levels.size() ? levels.get(i + 1).from() : HIGHEST))
                .toList();
    }
}
