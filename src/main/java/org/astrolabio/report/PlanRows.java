package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.wording.Reasons;

/**
 * A table of actions: what, who, when and what it is to reach, and below each across the whole width why now and when it
 * is done. A row is never broken.
 */
final class PlanRows implements Block {

    private static final List<Float> SHARES = List.of(0.03f, 0.33f, 0.11f, 0.08f, 0.25f, 0.2f);
    private static final float GAP = 7;
    private static final float PADDING = 3;

    private final PlanEdition plan;
    private final Look look;
    private final Tag table;
    private final List<PlannedAction> actions;
    private final Reasons reasons;
    private final float spaceBefore;

    PlanRows(PlanEdition plan, Look look, Tag parent, List<PlannedAction> actions, float spaceBefore) {
        this.plan = plan;
        this.look = look;
        this.table = parent.child("Table");
        this.actions = actions;
        this.reasons = plan.reasons(actions);
        this.spaceBefore = spaceBefore;
    }

    @Override
    public List<Fragment> fragments(float width) {
        Fragment head = head(width);
        List<Fragment> fragments = new ArrayList<>();
        fragments.add(head.spaced(spaceBefore).keepingWithNext());
        actions.forEach(planned -> fragments.add(row(planned, width).repeating(head)));
        return fragments;
    }

    private Fragment head(float width) {
        Tag row = table.child("TR");
        List<Block> cells = new ArrayList<>();
        for (String key : List.of("number", "action", "who", "hours", "weeks", "figure")) {
            cells.add(Paragraph.of(row.child("TH").columnHeader(), plan.say("report.column-" + key), look.tiny, 0));
        }
        return ruled(new Columns(cells, SHARES, GAP, 0).unbroken(width), width, 2);
    }

    private Fragment row(PlannedAction planned, float width) {
        Tag row = table.child("TR");
        Tag number = row.child("TD");
        Tag title = row.child("TH").rowHeader();
        Block top = new Columns(
                List.of(
                        Paragraph.of(number, String.valueOf(plan.number(planned)), look.denseStrong.in(Look.NAVY), 0),
                        Paragraph.of(title.child("P"), plan.text(planned).title(), look.denseStrong, 0),
                        Paragraph.of(row.child("TD"), plan.owner(planned.action()), look.dense, 0),
                        hoursAndEuros(row.child("TD"), planned),
                        when(row.child("TD"), planned),
                        Paragraph.of(row.child("TD"), figure(planned), look.dense, 0)),
                SHARES,
                GAP,
                0);
        float indent = (width - GAP * (SHARES.size() - 1)) * SHARES.getFirst() + GAP;
        Fragment first = top.unbroken(width);
        Fragment second = Flow.of(
                        Paragraph.of(title.child("P"), reasons.of(planned), look.dense, 0),
                        new Paragraph(
                                title.child("P"),
                                List.of(
                                        new Run(plan.say("report.done-when") + " ", look.denseStrong),
                                        new Run(plan.text(planned).doneWhen(), look.dense)),
                                0))
                .unbroken(width - indent);
        return ruled(
                Fragment.of(0, first.height() + 1 + second.height(), (canvas, x, y) -> {
                    first.drawing().at(canvas, x, y);
                    second.drawing().at(canvas, x + indent, y + first.height() + 1);
                }),
                width,
                PADDING);
    }

    private Block hoursAndEuros(Tag cell, PlannedAction planned) {
        List<Block> lines = new ArrayList<>();
        lines.add(Paragraph.of(cell.child("P"), plan.figures().work(planned.hours()), look.dense, 0));
        plan.euros(planned).ifPresent(euros -> lines.add(Paragraph.of(cell.child("P"), euros, look.dense, 0)));
        return new Flow(lines);
    }

    private static Fragment ruled(Fragment content, float width, float padding) {
        float height = content.height() + 2 * padding;
        return Fragment.of(0, height, (canvas, x, y) -> {
            content.drawing().at(canvas, x, y + padding);
            canvas.artifact(() -> canvas.line(Look.RULE, 0.6f, x, y + height, x + width, y + height));
        });
    }

    private Block when(Tag cell, PlannedAction planned) {
        return planned.weeks()
                .<Block>map(weeks -> Flow.of(
                        Paragraph.of(cell.child("P"), plan.weeks(weeks), look.dense, 0),
                        new WeekBar(
                                cell.child("Figure")
                                        .alternative(plan.say(
                                                "report.weeks-alternative", weeks.from(), weeks.to(), weeks.done())),
                                weeks)))
                .orElseGet(() -> Paragraph.of(cell, "\u2013", look.dense, 0));
    }

    /** What proves it, today and when it is reached. */
    private String figure(PlannedAction planned) {
        Measure measure = planned.action().proof();
        return plan.say("report.figure-to-reach", plan.measure(measure), plan.aim(planned.action()));
    }
}
