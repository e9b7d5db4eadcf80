package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.GuidanceTexts.ActionText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Inset;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** Each action of the first two waves in full. */
final class ActionPages implements Chapter {

    static final int WAVES = 2;

    private final PlanEdition plan;
    private final Look look;

    ActionPages(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
    }

    @Override
    public String title() {
        return plan.say("report.actions");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.actions-intro"), look.body, 8));
        List<Wave> waves = plan.plan().plan().waves();
        for (int i = 0; i < WAVES; i++) {
            String wave = plan.say("report.wave", i + 1, waves.get(i).untilDay());
            for (PlannedAction planned : waves.get(i).actions()) {
                Tag part = section.child("Sect");
                String title = plan.say(
                        "report.level-numbered",
                        plan.number(planned),
                        plan.text(planned).title());
                Heading heading = new Heading(part, 3, title, look.section, 28, false);
                outline.add(1, heading);
                blocks.add(heading);
                action(part, planned, wave, blocks);
            }
        }
        return new Flow(blocks);
    }

    private void action(Tag part, PlannedAction planned, String wave, List<Block> blocks) {
        ActionText text = plan.text(planned);
        blocks.add(new Together(
                Flow.of(
                        Paragraph.of(part.child("P"), wave, look.label, 0),
                        card(part.child("Sect"), planned),
                        labelled(part, "report.why", text.why(), 7),
                        labelled(part, "report.why-here", plan.reason(planned), 4)),
                2));
        List<String> specifics =
                plan.markets().specifics(planned.action(), plan.plan().gaps());
        if (!specifics.isEmpty()) {
            blocks.add(labelled(part, "report.in-your-markets", String.join(" ", specifics), 4));
        }
        blocks.add(new Heading(part, 4, plan.say("report.steps"), look.subsection, 8, false));
        ItemList steps = new ItemList(part, true, look.strong.in(Look.AMBER), 16, 3, 2);
        text.steps().forEach(step -> steps.item(step, look.body));
        blocks.add(steps);
        text.sample().ifPresent(sample -> blocks.add(new SampleBlock(part.child("Sect"), sample, look)));
        blocks.add(labelled(part, "report.done-when", text.doneWhen(), 8));
        blocks.add(labelled(part, "report.proved-by", proof(planned.action(), text), 4));
        pitfalls(part, text, blocks);
    }

    /** Who does it, how much work it is, what it costs and what it gives, side by side. */
    private Block card(Tag part, PlannedAction planned) {
        Action action = planned.action();
        List<Block> facts = List.of(
                fact(part, "report.who", plan.owner(action)),
                fact(part, "report.effort", plan.figures().work(planned.hours())),
                fact(part, "report.cost", plan.figures().cost(action.cost())),
                fact(part, "report.gain", gain(planned)),
                fact(part, "report.shows", plan.say("report.shows-after", action.effectAfterDays())));
        return new Inset(new Columns(facts, List.of(0.17f, 0.17f, 0.23f, 0.25f, 0.18f), 8, 0), Look.GROUND, 7, 3);
    }

    private String gain(PlannedAction planned) {
        String points = plan.gain(planned.gain());
        String service = plan.gain(planned.serviceGain());
        if (planned.gain().isZero()) {
            return planned.serviceGain().isZero()
                    ? plan.say("report.gain-later")
                    : plan.say("report.gain-service", service);
        }
        return planned.serviceGain().isZero()
                ? plan.say("report.gain-points", points)
                : plan.say("report.gain-both", points, service);
    }

    private Block fact(Tag part, String key, String value) {
        return Flow.of(
                Paragraph.of(part.child("P"), plan.say(key), look.smallMuted, 0),
                Paragraph.of(part.child("P"), value, look.smallStrong, 0));
    }

    private String proof(Action action, ActionText text) {
        return plan.say(
                "report.proof",
                action.proof()
                        .channel()
                        .map(channel -> plan.say(
                                "report.figure-of-channel", plan.texts().channel(channel), formula(action)))
                        .orElseGet(() -> formula(action)),
                new KpiWording(plan).target(action.proof(), List.of(action)),
                text.kpi());
    }

    private String formula(Action action) {
        return plan.texts().kpi(action.proof().kpi()).formula();
    }

    private void pitfalls(Tag part, ActionText text, List<Block> blocks) {
        if (!text.pitfalls().isEmpty()) {
            blocks.add(new Heading(part, 4, plan.say("report.pitfalls"), look.subsection, 8, false));
            ItemList list = new ItemList(part, false, look.body.in(Look.BRASS), 12, 2, 1);
            text.pitfalls().forEach(pitfall -> list.item(pitfall, look.body));
            blocks.add(list);
        }
    }

    private Block labelled(Tag part, String key, String text, float spaceBefore) {
        return new Paragraph(
                part.child("P"),
                List.of(new Run(plan.say(key) + " ", look.strong), new Run(text, look.body)),
                spaceBefore);
    }
}
