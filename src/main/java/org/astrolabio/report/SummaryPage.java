package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Texts.GateText;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.service.ServiceLevel;
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

/** The whole report on one page: what holds the company back, where it stands, what to do first, what to find out. */
final class SummaryPage implements Chapter {

    /** How much is told, so that it fits on the page. */
    private record Detail(int steps, int questions, boolean large) {}

    private static final List<Detail> DETAILS = List.of(
            new Detail(6, 8, true),
            new Detail(5, 6, true),
            new Detail(5, 5, false),
            new Detail(4, 4, false),
            new Detail(3, 3, false),
            new Detail(3, 2, false),
            new Detail(2, 1, false),
            new Detail(1, 0, false));

    private final Edition edition;
    private final PlanEdition plan;
    private final Look look;
    private final Scorecard scorecard;

    SummaryPage(PlanEdition plan, Look look) {
        this.edition = plan.edition();
        this.plan = plan;
        this.look = look;
        this.scorecard = edition.scorecard();
    }

    @Override
    public String title() {
        return edition.say("report.summary");
    }

    @Override
    public boolean beginsPage() {
        return true;
    }

    @Override
    public Block content(Tag section, Outline outline) {
        float width = Look.SHEET.columnWidth();
        float room = Look.SHEET.columnHeight() - look.chapter.leading() - 10;
        for (Detail detail : DETAILS) {
            Block page = page(section, detail);
            if (page.height(width) <= room) {
                return new Together(page, 10);
            }
        }
        return new Together(page(section, DETAILS.getLast()), 10);
    }

    private Block page(Tag section, Detail detail) {
        List<Block> blocks = new ArrayList<>();
        plan.findings().bottleneck().ifPresent(sentence -> {
            Tag panel = section.child("Sect");
            blocks.add(new Panel(
                    Paragraph.of(panel.child("P"), sentence, look.lead, 0), Look.BRASS_TINT, Look.BRASS, 9, 0));
        });
        blocks.add(standing(section));
        if (!scorecard.closedGates().isEmpty()) {
            blocks.add(gates(section));
        }
        blocks.add(new DimensionOverview(edition, look).block(section, 12));
        blocks.add(firstSteps(section, detail));
        questions(section, detail, blocks);
        return new Flow(blocks);
    }

    /** The score and, where there is a rubric, the level of customer service. */
    private Block standing(Tag section) {
        Paragraph score = new Paragraph(
                section.child("P"),
                edition.scoreRuns(
                        scorecard.overall(),
                        new Style(look.bold, 34, 38, Look.NAVY),
                        new Style(look.regular, 10, 14, Look.GREY)),
                0);
        List<Block> words = new ArrayList<>();
        words.add(new LevelLine(section.child("P"), edition, look, scorecard.level(), 2));
        plan.sinceDiagnosis()
                .ifPresent(risen -> words.add(Paragraph.of(section.child("P"), risen, look.strong.in(Look.NAVY), 4)));
        if (plan.isGuided()) {
            ServiceLevel service = plan.service().whole();
            words.add(Paragraph.of(
                    section.child("P"),
                    plan.say(
                            "report.summary-service",
                            plan.level(service),
                            String.valueOf(service.rank()),
                            String.valueOf(ServiceLevel.values().length)),
                    look.body,
                    4));
        }
        plan.findings().load().ifPresent(load -> words.add(Paragraph.of(section.child("P"), load, look.small, 3)));
        return new Columns(List.of(score, new Flow(words)), List.of(0.28f, 0.72f), 16, 10);
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
                10);
    }

    private Block firstSteps(Tag section, Detail detail) {
        Tag steps = section.child("Sect");
        Style text = detail.large() ? look.body : look.small;
        Style strong = detail.large() ? look.strong : look.smallStrong;
        ItemList list = new ItemList(steps, true, strong.in(Look.AMBER), 14, 2, 3);
        new FirstSteps(plan)
                .most(detail.steps())
                .forEach(step -> list.item(body -> new Paragraph(
                        body, List.of(new Run(step.about() + ". ", strong), new Run(step.text(), text)), 0)));
        return new Together(
                Flow.of(Paragraph.of(steps.child("H3"), edition.say("report.first-steps"), look.subsection, 0), list),
                12);
    }

    private void questions(Tag section, Detail detail, List<Block> blocks) {
        List<String> questions = plan.findings().questions();
        if (questions.isEmpty() || detail.questions() == 0) {
            return;
        }
        Tag part = section.child("Sect");
        Style text = detail.large() ? look.body : look.small;
        blocks.add(Paragraph.of(part.child("H3"), edition.say("report.questions"), look.subsection, 12));
        ItemList list = new ItemList(part, false, text.in(Look.BRASS), 10, 1.5f, 2);
        questions.stream().limit(detail.questions()).forEach(question -> list.item(question, text));
        blocks.add(list);
        int untold = questions.size() - detail.questions();
        if (untold > 0) {
            blocks.add(Paragraph.of(part.child("P"), edition.say("report.questions-more", untold), look.smallMuted, 2));
        }
    }
}
