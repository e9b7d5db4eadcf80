package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.GuidanceTexts.NotNowText;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** The plan at a glance: the first 90 days with their calendar, what follows, and what is better left for now. */
final class PlanPage implements Chapter {

    private static final int MOST_NOT_NOW = 6;

    private final PlanEdition plan;
    private final Look look;
    private final ImprovementPlan steps;

    PlanPage(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
        this.steps = plan.plan().plan();
    }

    @Override
    public String title() {
        return plan.say("report.plan");
    }

    @Override
    public boolean isPresent() {
        return plan.isGuided();
    }

    @Override
    public boolean beginsPage() {
        return true;
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        plan.sinceDiagnosis()
                .ifPresent(risen ->
                        blocks.add(Paragraph.of(section.child("P"), risen, look.denseStrong.in(Look.NAVY), 4)));
        if (steps.isEmpty()) {
            empty(section, blocks);
        } else {
            blocks.add(Paragraph.of(
                    section.child("P"), plan.say("report.plan-intro", steps.hoursPerMonth()), look.dense, 4));
            firstDays(section, blocks);
            followingDays(section, blocks);
        }
        notNow(section, blocks);
        return new Flow(blocks);
    }

    private void empty(Tag section, List<Block> blocks) {
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.plan-empty"), look.lead, 10));
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.plan-empty-next"), look.body, 6));
        if (plan.plan().measuresNothing()) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.plan-empty-measure"), look.body, 6));
        }
    }

    private void firstDays(Tag section, List<Block> blocks) {
        List<PlannedAction> first = plan.firstDays();
        if (first.isEmpty()) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.wave-empty"), look.body, 8));
            return;
        }
        Tag part = section.child("Sect");
        blocks.add(heading(part, "report.first-days"));
        blocks.add(Paragraph.of(part.child("P"), plan.totals(), look.dense, 3));
        blocks.add(new PlanRows(plan, look, part, first, 2));
        blocks.add(Paragraph.of(part.child("P"), plan.say("report.calendar-key"), look.tiny, 3));
        blocks.add(Paragraph.of(part.child("P"), after(1), look.smallStrong.in(Look.AMBER), 3));
    }

    /** Where the company stands at the end of a wave, which counts from 0. */
    private String after(int wave) {
        var end = steps.waves().get(wave);
        return plan.say(
                "report.plan-after",
                end.untilDay(),
                plan.edition()
                        .brief(
                                end.after().scorecard().overall(),
                                end.after().scorecard().level()),
                plan.level(end.after().service().whole()));
    }

    private void followingDays(Tag section, List<Block> blocks) {
        List<PlannedAction> next = steps.waves().getLast().actions();
        if (next.isEmpty() && steps.later().isEmpty()) {
            return;
        }
        Tag part = section.child("Sect");
        blocks.add(heading(part, "report.following-days"));
        if (!next.isEmpty()) {
            next.forEach(planned -> blocks.add(new Paragraph(
                    part.child("P"),
                    List.of(
                            new Run(
                                    plan.say(
                                                    "report.level-numbered",
                                                    plan.number(planned),
                                                    plan.text(planned).title())
                                            + ". ",
                                    look.denseStrong),
                            new Run(facts(planned), look.dense)),
                    1.5f)));
        }
        if (!steps.later().isEmpty()) {
            blocks.add(Paragraph.of(part.child("P"), plan.later(), look.dense.in(Look.GREY), 3));
        }
    }

    private String facts(PlannedAction planned) {
        return plan.say(
                "report.row-facts",
                plan.figures().work(planned.hours()),
                planned.weeks().map(plan::weeks).orElse(""),
                plan.owner(planned.action()));
    }

    private void notNow(Tag section, List<Block> blocks) {
        List<NotNowText> texts = plan.findings().notNow(MOST_NOT_NOW);
        if (texts.isEmpty()) {
            return;
        }
        Tag part = section.child("Sect");
        blocks.add(heading(part, "report.not-now"));
        ItemList list = new ItemList(part, false, look.dense.in(Look.BRASS), 10, 2, 2);
        texts.forEach(text -> list.item(body -> new Together(
                new Paragraph(
                        body,
                        List.of(
                                new Run(text.title() + ". ", look.denseStrong),
                                new Run(text.reason() + " " + text.until(), look.dense)),
                        0),
                0)));
        blocks.add(list);
    }

    private Heading heading(Tag part, String key) {
        return new Heading(part, 3, plan.say(key), look.subsection, 8, false);
    }
}
