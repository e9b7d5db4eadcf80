package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Texts.Advice;
import org.astrolabio.core.questionnaire.Texts.GateText;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Panel;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** Each dimension: its score, what that means, what to do next, and the answers behind what stands out. */
final class DimensionPages implements Chapter {

    private final Edition edition;
    private final Look look;
    private final FindingBlocks findings;

    DimensionPages(Edition edition, Look look) {
        this.edition = edition;
        this.look = look;
        this.findings = new FindingBlocks(edition, look);
    }

    @Override
    public String title() {
        return edition.say("report.dimensions");
    }

    @Override
    public boolean beginsPage() {
        return true;
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), edition.say("report.dimensions-intro"), look.body, 8));
        for (DimensionScore score : edition.scorecard().dimensions()) {
            Tag part = section.child("Sect");
            Heading heading = new Heading(part, 3, edition.dimension(score.dimension()), look.section, 30, false);
            outline.add(1, heading);
            blocks.add(heading);
            blocks.add(new Together(opening(part, score), 2));
            addGates(part, score, blocks);
            addFindings(part, score, blocks);
        }
        return new Flow(blocks);
    }

    private Block opening(Tag part, DimensionScore score) {
        Advice advice = edition.texts().advice(score.dimension(), score.level().id());
        ItemList steps = new ItemList(part, advice.next().size() > 1, look.strong.in(Look.AMBER), 16, 3, 3);
        advice.next().forEach(step -> steps.item(step, look.body));
        return Flow.of(
                new ScoreLine(part.child("P"), edition, look, score.score(), score.level(), 0),
                Paragraph.of(
                        part.child("P"),
                        edition.texts().dimension(score.dimension()).about(),
                        look.muted,
                        6),
                Paragraph.of(part.child("H4"), edition.say("report.what-it-means"), look.subsection, 8),
                Paragraph.of(
                        part.child("P"),
                        edition.say(
                                "results.means-so-far",
                                edition.diagnosis().findings().unknownIn(score.dimension()),
                                advice.means()),
                        look.body,
                        1),
                Paragraph.of(part.child("H4"), edition.say("report.next-steps"), look.subsection, 8),
                steps);
    }

    private void addGates(Tag part, DimensionScore score, List<Block> blocks) {
        for (Gate gate : edition.scorecard().closedGates()) {
            if (edition.dimensionOf(gate.question()).equals(score.dimension())) {
                GateText text = edition.texts().gate(gate.id());
                Tag panel = part.child("Sect");
                blocks.add(new Panel(
                        Flow.of(
                                Paragraph.of(
                                        panel.child("P"),
                                        edition.say(
                                                edition.scorecard().isHeldDown()
                                                        ? "report.gate-closed"
                                                        : "report.gate-ahead",
                                                text.name()),
                                        look.strong.in(Look.AMBER),
                                        0),
                                Paragraph.of(panel.child("P"), text.means(), look.body, 2),
                                findings.labelled(panel.child("P"), "report.gate-mend", text.mend(), 2)),
                        Look.BRASS_TINT,
                        Look.BRASS,
                        9,
                        10));
            }
        }
    }

    private void addFindings(Tag part, DimensionScore score, List<Block> blocks) {
        List<QuestionScore> strengths = in(score, edition.diagnosis().findings().strengths());
        List<QuestionScore> weaknesses =
                in(score, edition.diagnosis().findings().weaknesses());
        if (!strengths.isEmpty()) {
            blocks.addAll(findings.list(part, titleOf("report.strengths-in", score), strengths, findings::strength));
        }
        if (!weaknesses.isEmpty()) {
            blocks.addAll(findings.list(part, titleOf("report.weaknesses-in", score), weaknesses, findings::weakness));
        }
    }

    private String titleOf(String key, DimensionScore score) {
        return edition.say(key, edition.dimension(score.dimension()));
    }

    private static List<QuestionScore> in(DimensionScore dimension, List<QuestionScore> scores) {
        return scores.stream()
                .filter(score -> score.dimension().equals(dimension.dimension()))
                .toList();
    }
}
