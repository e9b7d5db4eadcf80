package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.Coverage;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.report.tagged.Block;
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
    public boolean beginsPage() {
        return false;
    }

    @Override
    public Block content(Tag section, Outline outline) {
        Coverage coverage = edition.scorecard().coverage();
        List<Block> blocks = new ArrayList<>();
        for (String key : List.of(
                "report.method-question", "report.method-dimension", "report.method-unknown", "report.declared")) {
            blocks.add(Paragraph.of(section.child("P"), edition.say(key), look.body, 8));
        }
        blocks.add(Paragraph.of(
                section.child("P"),
                edition.say(
                        "report.method-coverage", coverage.answered(), coverage.unknown(), coverage.notApplicable()),
                look.body,
                8));
        blocks.add(heading(section, "report.method-weights"));
        blocks.add(new Together(weights(section), 5));
        blocks.add(heading(section, "report.method-levels"));
        blocks.add(new Together(
                Flow.of(
                        Paragraph.of(section.child("P"), edition.say("report.method-gates"), look.body, 0),
                        levels(section)),
                3));
        blocks.add(heading(section, "report.method-version"));
        blocks.add(new Together(version(section), 3));
        return new Flow(blocks);
    }

    private Heading heading(Tag section, String key) {
        return new Heading(section, 3, edition.say(key), look.subsection, 18, false);
    }

    private Block weights(Tag section) {
        Scorecard scorecard = edition.scorecard();
        Table table = new Table(section, List.of(0.4f, 0.2f, 0.2f, 0.2f), look.table, 5)
                .head(List.of(
                        edition.say("report.dimension"),
                        edition.say("report.weight"),
                        edition.say("report.points-of-100"),
                        edition.say("report.level-head")));
        for (DimensionScore score : scorecard.dimensions()) {
            table.row()
                    .header(edition.dimension(score.dimension()), look.small)
                    .cell(edition.percent(score.weight().toDouble()), look.small)
                    .cell(edition.points(score.score()), look.small)
                    .cell(edition.texts().level(score.level().id()).name(), look.small);
        }
        return table;
    }

    private Block levels(Tag section) {
        List<MaturityLevel> levels = edition.questionnaire().levels();
        Table table = new Table(section, List.of(0.24f, 0.18f, 0.58f), look.table, 8)
                .head(List.of(
                        edition.say("report.level-head"),
                        edition.say("report.points-head"),
                        edition.say("report.meaning")));
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
                            look.smallStrong)
                    .cell(range, look.small)
                    .cell(edition.texts().level(level.id()).means(), look.small);
        });
        return table;
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
                        look.body,
                        0),
                Paragraph.of(
                        section.child("P"),
                        edition.say("report.method-hash", edition.diagnosis().questionnaireHash()),
                        look.smallMuted,
                        3));
    }
}
