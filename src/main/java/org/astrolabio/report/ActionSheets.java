package org.astrolabio.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;
import org.astrolabio.wording.Reasons;

/** How each action of the first 90 days is done. What the plan page says of it is not said again. */
final class ActionSheets implements Chapter {

    private static final float GAP = 16;
    /** Of the width, that the steps may take beside the rest; the one that makes the sheet shortest is taken. */
    private static final List<Float> STEPS_SHARES = List.of(0.6f, 0.56f, 0.64f, 0.52f, 0.68f);

    private final PlanEdition plan;
    private final Look look;
    private final Reasons reasons;
    private final Set<String> said = new HashSet<>();

    ActionSheets(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
        this.reasons = plan.reasons(plan.firstDays());
    }

    @Override
    public String title() {
        return plan.say("report.actions");
    }

    @Override
    public boolean isPresent() {
        return !plan.firstDays().isEmpty();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        for (PlannedAction planned : plan.firstDays()) {
            Tag part = section.child("Sect");
            String title = plan.say(
                    "report.level-numbered",
                    plan.number(planned),
                    plan.text(planned).title());
            Heading heading =
                    new Heading(part, 3, title, look.subsection.in(Look.NAVY), blocks.isEmpty() ? 4 : 11, false);
            outline.add(1, heading);
            blocks.add(heading);
            blocks.add(new Together(sheet(part, planned), 1));
            plan.text(planned)
                    .sample()
                    .ifPresent(sample -> blocks.add(new SampleBlock(part.child("Sect"), sample, look)));
        }
        return new Flow(blocks);
    }

    private Block sheet(Tag part, PlannedAction planned) {
        ActionText text = plan.text(planned);
        ItemList steps = new ItemList(part, true, look.denseStrong.in(Look.AMBER), 13, 1.5f, 0);
        text.steps().forEach(step -> steps.item(step, look.dense));
        List<Block> beside = new ArrayList<>();
        String why = reasons.beyond(planned);
        if (!why.isEmpty()) {
            beside.add(Paragraph.of(part.child("P"), why, look.dense, 0));
        }
        Stream<String> specifics =
                plan.markets().specifics(planned.action(), plan.plan().gaps()).stream();
        String markets = String.join(" ", specifics.filter(said::add).toList());
        if (!markets.isEmpty()) {
            beside.add(labelled(part, "report.in-your-markets", markets));
        }
        beside.add(labelled(part, "report.proved-by", proof(planned)));
        if (!text.pitfalls().isEmpty()) {
            beside.add(labelled(part, "report.pitfalls", String.join(" ", text.pitfalls())));
        }
        return Flow.of(
                Paragraph.of(part.child("P"), facts(planned), look.dense.in(Look.AMBER), 0),
                shortest(steps, new Flow(beside)));
    }

    private static Block shortest(Block steps, Block beside) {
        return STEPS_SHARES.stream()
                .map(share -> new Columns(List.of(steps, beside), List.of(share, 1 - share), GAP, 2))
                .min(Comparator.comparing(columns -> columns.height(Look.SHEET.columnWidth())))
                .orElseThrow();
    }

    private String facts(PlannedAction planned) {
        return plan.say(
                "report.sheet-facts",
                planned.weeks().map(plan::weeks).orElse(""),
                plan.figures().work(planned.hours()),
                plan.figures().cost(planned.action().cost()),
                plan.gains(planned),
                plan.say("report.shows-after", planned.action().effectAfterDays()));
    }

    /** How the figure is worked out, told once, and what it tells. */
    private String proof(PlannedAction planned) {
        String formula = plan.texts().kpi(planned.action().proof().kpi()).formula();
        String kpi = plan.text(planned).kpi();
        return said.add(formula) ? plan.say("report.proof", formula, kpi) : kpi;
    }

    private Block labelled(Tag part, String key, String text) {
        return new Paragraph(
                part.child("P"), List.of(new Run(plan.say(key) + " ", look.denseStrong), new Run(text, look.dense)), 4);
    }
}
