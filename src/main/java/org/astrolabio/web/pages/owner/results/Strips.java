package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.Quartiles;
import org.astrolabio.core.peers.Standing;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.wording.ComparisonWording;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A row a score: one's own beside the median and the middle half of others, as numbers and as a strip. */
@Tag("astrolabio-strips")
@JsModule("./astrolabio-strips.ts")
final class Strips extends Component {

    private static final JsonMapper JSON = new JsonMapper();

    /** What the browser's half takes; the names are those of its interface. */
    record Content(String caption, Headings headings, Key key, List<Row> rows) {}

    record Headings(
            String name,
            String own,
            String median,
            @Nullable String middle,
            @Nullable String ahead) {}

    /** What the marks stand for. */
    record Key(
            String scale,
            String own,
            String median,
            @Nullable String middle) {}

    record Row(
            String name,
            int points,
            String own,
            @Nullable Integer median,
            @Nullable Integer lower,
            @Nullable Integer upper,
            @Nullable String middle,
            @Nullable String ahead,
            @Nullable String note) {}

    Strips(Comparison.Among among, Scorecard scorecard, ComparisonWording wording, ResultsWording results) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(
                wording.text("overall"),
                results.score(scorecard.overall(), scorecard.level()),
                among.overall(),
                among,
                wording));
        scorecard.dimensions().forEach(score -> {
            String name = results.dimension(score);
            String own = results.score(score.score(), score.level());
            @Nullable Standing standing = among.dimensions().get(score.dimension());
            rows.add(
                    standing == null
                            ? new Row(name, score.score().wholePoints(), own, null, null, null, null, null, null)
                            : row(name, own, standing, among, wording));
        });
        boolean quartiles = among.overall().quartiles().isPresent();
        boolean ranks = among.overall().percentileRank().isPresent();
        String middle = quartiles ? wording.text("column-middle") : null;
        Content content = new Content(
                wording.caption(among),
                new Headings(
                        wording.text("column-name"),
                        wording.text("column-own"),
                        wording.text("column-median"),
                        middle,
                        ranks ? wording.text("column-ahead") : null),
                new Key(wording.text("scale"), wording.text("column-own"), wording.text("column-median"), middle),
                rows);
        getElement().setProperty("strips", JSON.writeValueAsString(content));
    }

    private static Row row(
            String name, String own, Standing standing, Comparison.Among among, ComparisonWording wording) {
        return new Row(
                name,
                standing.points(),
                own,
                standing.wholeMedian(),
                standing.quartiles().map(Quartiles::wholeLower).orElse(null),
                standing.quartiles().map(Quartiles::wholeUpper).orElse(null),
                wording.middle(standing).orElse(null),
                wording.ahead(standing).orElse(null),
                wording.fewer(standing, among).orElse(null));
    }
}
