package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Texts.GateText;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Panel;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Style;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** The whole diagnosis on one page: where the company stands, what holds it down, what to do first. */
final class SummaryPage implements Chapter {

    /** How much is told, so that it fits on the page. */
    private record Detail(int highlights, int steps, boolean meaning, boolean large) {}

    private static final List<Detail> DETAILS = List.of(
            new Detail(5, 3, true, true),
            new Detail(3, 3, true, true),
            new Detail(5, 3, true, false),
            new Detail(3, 3, true, false),
            new Detail(3, 3, false, false),
            new Detail(3, 2, false, false),
            new Detail(2, 2, false, false),
            new Detail(2, 1, false, false),
            new Detail(1, 1, false, false));

    private final Edition edition;
    private final Look look;
    private final FirstSteps firstSteps;
    private final Scorecard scorecard;

    SummaryPage(Edition edition, Look look, FirstSteps firstSteps) {
        this.edition = edition;
        this.look = look;
        this.firstSteps = firstSteps;
        this.scorecard = edition.scorecard();
    }

    @Override
    public String title() {
        return edition.say("report.summary");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        float width = Look.SHEET.columnWidth();
        float room = Look.SHEET.columnHeight() - look.chapter.leading() - 12;
        for (Detail detail : DETAILS) {
            Block page = page(section, detail);
            if (page.height(width) <= room) {
                return new Together(page, 12);
            }
        }
        return new Together(page(section, DETAILS.getLast()), 12);
    }

    private Block page(Tag section, Detail detail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(standing(section, detail));
        if (!scorecard.closedGates().isEmpty()) {
            blocks.add(gates(section));
        }
        blocks.add(new DimensionOverview(edition, look).block(section, 16));
        blocks.add(highlights(section, detail));
        blocks.add(firstSteps(section, detail));
        return new Flow(blocks);
    }

    private Block standing(Tag section, Detail detail) {
        Paragraph score = new Paragraph(
                section.child("P"),
                edition.scoreRuns(
                        scorecard.overall(),
                        new Style(look.bold, 38, 40, Look.NAVY),
                        new Style(look.regular, 10, 14, Look.GREY)),
                0);
        List<Block> words = new ArrayList<>();
        words.add(new LevelLine(section.child("P"), edition, look, scorecard.level(), 2));
        if (detail.meaning() || !scorecard.isHeldDown()) {
            words.add(Paragraph.of(
                    section.child("P"),
                    edition.texts().level(scorecard.level().id()).means(),
                    look.body,
                    4));
        }
        return new Columns(List.of(score, new Flow(words)), List.of(0.28f, 0.72f), 16, 0);
    }

    private Block gates(Tag section) {
        Tag panel = section.child("Sect");
        String title = scorecard.isHeldDown()
                ? edition.say(
                        "report.gates-hold-down",
                        scorecard.closedGates().size(),
                        edition.texts().level(scorecard.levelByPoints().id()).name())
                : edition.say(
                        "report.gates-will-hold-down", scorecard.closedGates().size());
        ItemList list = new ItemList(panel, false, look.small.in(Look.AMBER), 10, 2, 3);
        for (Gate gate : scorecard.closedGates()) {
            GateText text = edition.texts().gate(gate.id());
            list.item(body -> new Paragraph(
                    body,
                    List.of(
                            new Run(edition.say("report.gate", text.name()) + " ", look.smallStrong),
                            new Run(text.mend(), look.small)),
                    0));
        }
        return new Panel(
                Flow.of(Paragraph.of(panel.child("P"), title, look.smallStrong.in(Look.AMBER), 0), list),
                Look.BRASS_TINT,
                Look.BRASS,
                8,
                12);
    }

    private Block highlights(Tag section, Detail detail) {
        return new Columns(
                List.of(
                        highlights(
                                section.child("Sect"),
                                edition.say("report.strengths"),
                                edition.say("report.no-strengths"),
                                edition.diagnosis().findings().strengths(),
                                detail),
                        highlights(
                                section.child("Sect"),
                                edition.say("report.weaknesses"),
                                noWeaknesses(),
                                edition.diagnosis().findings().weaknesses(),
                                detail)),
                List.of(0.5f, 0.5f),
                20,
                14);
    }

    private Block highlights(Tag section, String title, String none, List<QuestionScore> scores, Detail detail) {
        Block heading = Paragraph.of(section.child("H3"), title, look.subsection, 0);
        if (scores.isEmpty()) {
            return Flow.of(heading, Paragraph.of(section.child("P"), none, look.small, 3));
        }
        Style text = detail.large() ? look.body : look.small;
        Style strong = detail.large() ? look.strong : look.smallStrong;
        ItemList list = new ItemList(section, false, text.in(Look.BRASS), 10, 2, 3);
        scores.stream()
                .limit(detail.highlights())
                .forEach(score -> list.item(body -> new Paragraph(
                        body,
                        List.of(
                                new Run(
                                        edition.texts()
                                                .question(score.question())
                                                .name(),
                                        strong),
                                new Run(" \u00B7 " + edition.dimension(score.dimension()), text.in(Look.GREY))),
                        0)));
        return Flow.of(heading, list);
    }

    private String noWeaknesses() {
        int unknown = scorecard.coverage().unknown();
        return unknown == 0 ? edition.say("report.no-weaknesses") : edition.say("report.no-weaknesses-known", unknown);
    }

    private Block firstSteps(Tag section, Detail detail) {
        Tag steps = section.child("Sect");
        Style text = detail.large() ? look.body : look.small;
        Style strong = detail.large() ? look.strong : look.smallStrong;
        ItemList list = new ItemList(steps, true, strong.in(Look.AMBER), 14, 3, 4);
        firstSteps
                .most(detail.steps())
                .forEach(step -> list.item(body -> new Paragraph(
                        body, List.of(new Run(step.about() + ". ", strong), new Run(step.text(), text)), 0)));
        return new Together(
                Flow.of(Paragraph.of(steps.child("H3"), edition.say("report.first-steps"), look.subsection, 0), list),
                14);
    }
}
