package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.Coverage;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** How the score comes about, in short, and under which version of the questionnaire. */
final class Method implements Chapter {

    private final Edition edition;
    private final Look look;

    Method(Edition edition, Look look) {
        this.edition = edition;
        this.look = look;
    }

    @Override
    public String title() {
        return edition.say("report.method");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        Coverage coverage = edition.scorecard().coverage();
        List<Block> blocks = new ArrayList<>();
        for (String key : List.of(
                "report.method-question", "report.method-dimension", "report.method-unknown", "report.declared")) {
            blocks.add(Paragraph.of(section.child("P"), edition.say(key), look.dense, 4));
        }
        blocks.add(Paragraph.of(
                section.child("P"),
                edition.say(
                        "report.method-coverage", coverage.answered(), coverage.unknown(), coverage.notApplicable()),
                look.dense,
                4));
        blocks.add(Paragraph.of(section.child("P"), edition.say("report.method-gates"), look.dense, 4));
        blocks.add(new Columns(
                List.of(weights(section.child("Sect")), levels(section.child("Sect"))), List.of(0.55f, 0.45f), 20, 4));
        blocks.add(heading(section, "report.method-version"));
        blocks.add(new Together(version(section), 2));
        return new Flow(blocks);
    }

    private Heading heading(Tag section, String key) {
        return new Heading(section, 3, edition.say(key), look.subsection, 8, false);
    }

    private Block weights(Tag section) {
        Scorecard scorecard = edition.scorecard();
        Table table = new Table(section, List.of(0.6f, 0.4f), compact(), 4)
                .head(List.of(edition.say("report.dimension"), edition.say("report.weight")));
        for (DimensionScore score : scorecard.dimensions()) {
            table.row()
                    .header(edition.dimension(score.dimension()), look.dense)
                    .cell(edition.percent(score.weight().toDouble()), look.dense);
        }
        return Flow.of(
                Paragraph.of(section.child("H3"), edition.say("report.method-weights"), look.subsection, 0), table);
    }

    private Block levels(Tag section) {
        List<MaturityLevel> levels = edition.questionnaire().levels();
        Table table = new Table(section, List.of(0.5f, 0.5f), compact(), 4)
                .head(List.of(edition.say("report.level-head"), edition.say("report.points-head")));
        IntStream.range(0, levels.size()).forEach(i -> {
            MaturityLevel level = levels.get(i);
            String range = i == levels.size() - 1
                    ? edition.say("report.points-from", level.from())
                    : edition.say(
                            "report.points-below",
                            level.from(),
                            levels.get(i + 1).from());
            table.row()
                    .header(
                            edition.say(
                                    "report.level-numbered",
                                    level.rank(),
                                    edition.texts().level(level.id()).name()),
                            look.denseStrong)
                    .cell(range, look.dense);
        });
        return Flow.of(
                Paragraph.of(section.child("H3"), edition.say("report.method-levels"), look.subsection, 0), table);
    }

    private Table.Look compact() {
        return new Table.Look(look.table.head(), Look.NAVY, Look.RULE, 2, 8);
    }

    private Block version(Tag section) {
        return Flow.of(
                Paragraph.of(
                        section.child("P"),
                        edition.say(
                                "report.method-version-of",
                                edition.diagnosis().questionnaireVersion(),
                                edition.date(),
                                edition.diagnosis().id().toString()),
                        look.dense,
                        0),
                Paragraph.of(
                        section.child("P"),
                        edition.say("report.method-hash", edition.diagnosis().questionnaireHash()),
                        look.dense.in(Look.GREY),
                        2));
    }
}
