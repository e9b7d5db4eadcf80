package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Figure;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Style;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** The whole plan on one page that can hang on the wall. */
final class PlanPage implements Chapter {

    /**
     * How large it is written, so that it fits on the page.
     *
     * @param most actions told of a wave
     */
    private record Detail(float size, float padding, int most) {}

    private static final List<Detail> DETAILS = List.of(
            new Detail(9, 4.5f, 99),
            new Detail(8.2f, 3.2f, 99),
            new Detail(7.4f, 2.2f, 99),
            new Detail(6.8f, 1.4f, 99),
            new Detail(6.8f, 1.4f, 18),
            new Detail(6.8f, 1.4f, 12),
            new Detail(6.8f, 1.2f, 6));

    private final PlanEdition plan;
    private final Look look;

    PlanPage(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
    }

    @Override
    public String title() {
        return plan.say("report.plan");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        ImprovementPlan steps = plan.plan().plan();
        if (steps.isEmpty()) {
            return empty(section);
        }
        float room = Look.SHEET.columnHeight() - look.chapter.leading() - 10;
        for (Detail detail : DETAILS) {
            Block page = page(section, steps, detail);
            if (page.height(Look.SHEET.columnWidth()) <= room) {
                return new Together(page, 8);
            }
        }
        return new Together(page(section, steps, DETAILS.getLast()), 8);
    }

    private Block empty(Tag section) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.plan-empty"), look.lead, 14));
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.plan-empty-next"), look.body, 6));
        if (plan.plan().measuresNothing()) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.plan-empty-measure"), look.body, 6));
        }
        return new Flow(blocks);
    }

    private Block page(Tag section, ImprovementPlan steps, Detail detail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                section.child("P"),
                plan.say(
                        "report.plan-intro",
                        steps.hoursPerMonth(),
                        plan.edition()
                                .brief(
                                        steps.now().scorecard().overall(),
                                        steps.now().scorecard().level())),
                look.body,
                0));
        for (int i = 0; i < steps.waves().size(); i++) {
            blocks.add(wave(section.child("Sect"), i + 1, steps.waves().get(i), detail));
        }
        if (!steps.later().isEmpty()) {
            blocks.add(Paragraph.of(section.child("P"), plan.later(), look.small, 8));
        }
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.plan-note"), look.smallMuted, 6));
        return new Flow(blocks);
    }

    private Block wave(Tag part, int number, Wave wave, Detail detail) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Paragraph.of(part.child("H3"), plan.say("report.wave", number, wave.untilDay()), look.subsection, 10));
        if (wave.hours().isZero()) {
            blocks.add(Paragraph.of(part.child("P"), plan.say("report.wave-empty"), look.small, 1));
            return new Flow(blocks);
        }
        blocks.add(Paragraph.of(part.child("P"), plan.summary(wave), look.smallStrong.in(Look.AMBER), 0));
        plan.goesOn(wave).ifPresent(text -> blocks.add(Paragraph.of(part.child("P"), text, look.small, 2)));
        if (wave.actions().isEmpty()) {
            return new Flow(blocks);
        }
        blocks.add(table(part, wave, detail));
        int untold = wave.actions().size() - detail.most();
        if (untold > 0) {
            blocks.add(Paragraph.of(part.child("P"), plan.say("report.wave-more", untold), look.smallMuted, 2));
        }
        return new Flow(blocks);
    }

    private Block table(Tag part, Wave wave, Detail detail) {
        float leading = detail.size() * 1.3f;
        Style text = new Style(look.regular, detail.size(), leading, Look.INK);
        Style strong = new Style(look.bold, detail.size(), leading, Look.NAVY);
        Table.Look rows =
                new Table.Look(new Style(look.bold, 6.8f, 8.6f, Look.GREY), Look.NAVY, Look.RULE, detail.padding(), 6);
        Table table = new Table(part, List.of(0.05f, 0.05f, 0.5f, 0.18f, 0.07f, 0.075f, 0.075f), rows, 2)
                .head(List.of(
                        plan.say("report.column-done"),
                        plan.say("report.column-number"),
                        plan.say("report.column-action"),
                        plan.say("report.column-who"),
                        plan.say("report.column-hours"),
                        plan.say("report.column-gain"),
                        plan.say("report.column-service-gain")));
        for (PlannedAction planned :
                wave.actions().stream().limit(detail.most()).toList()) {
            table.row()
                    .cell(cell -> box(cell, detail.size()))
                    .cell(String.valueOf(plan.number(planned)), strong)
                    .header(plan.title(planned, wave), strong.in(Look.INK))
                    .cell(plan.owner(planned.action()), text)
                    .cell(plan.hours(planned.hours()), text)
                    .cell(plan.gain(planned.gain()), text)
                    .cell(plan.gain(planned.serviceGain()), text);
        }
        return table;
    }

    /** A box to tick. */
    private Block box(Tag cell, float size) {
        Tag figure = cell.child("Figure").alternative(plan.say("report.box"));
        return new Figure(
                figure,
                size,
                size * 1.3f,
                0,
                (canvas, x, y) -> canvas.strokePolygon(
                        Look.NAVY,
                        0.9f,
                        List.of(
                                new float[] {x, y + 1.5f},
                                new float[] {x + size, y + 1.5f},
                                new float[] {x + size, y + 1.5f + size},
                                new float[] {x, y + 1.5f + size})));
    }
}
