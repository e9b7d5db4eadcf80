package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.GuidanceTexts.ChannelText;
import org.astrolabio.core.planning.GuidanceTexts.DifferentiatorText;
import org.astrolabio.core.planning.GuidanceTexts.PositioningText;
import org.astrolabio.core.planning.Positioning;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Panel;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;

/** What to lead with abroad, and through which channels. */
final class PositioningPage implements Chapter {

    private final PlanEdition plan;
    private final Look look;
    private final Positioning positioning;
    private final PositioningText texts;

    PositioningPage(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
        this.positioning = plan.plan().positioning();
        this.texts = plan.texts().positioning();
    }

    @Override
    public String title() {
        return plan.say("report.positioning");
    }

    @Override
    public boolean isPresent() {
        return plan.isGuided();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(section, "report.lead-with"));
        if (positioning.leads().isEmpty()) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.no-leads"), look.dense, 3));
        }
        positioning.leads().forEach(lead -> blocks.add(lead(section.child("Sect"), lead)));
        if (!positioning.channels().isEmpty()) {
            blocks.add(heading(section, "report.channels"));
            blocks.add(channels(section));
        }
        return new Flow(blocks);
    }

    private Heading heading(Tag section, String key) {
        return new Heading(section, 3, plan.say(key), look.subsection, 8, false);
    }

    private Block lead(Tag part, Positioning.Lead lead) {
        DifferentiatorText text = Known.in(texts.differentiators(), lead.differentiator());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(part.child("P"), text.name(), look.denseStrong, 0));
        blocks.add(Paragraph.of(part.child("P"), text.lead(), look.dense, 1));
        if (lead.canBePromised()) {
            blocks.add(Paragraph.of(part.child("P"), plan.say("report.can-be-promised"), look.dense.in(Look.GREY), 3));
        } else {
            blocks.add(Paragraph.of(part.child("P"), plan.say("report.fix-first"), look.denseStrong.in(Look.AMBER), 4));
            ItemList list = new ItemList(part, false, look.dense.in(Look.BRASS), 12, 2, 1);
            lead.fixFirst().forEach(question -> list.item(Known.in(text.fix(), question), look.dense));
            blocks.add(list);
        }
        return new Panel(new Flow(blocks), Look.GROUND, lead.canBePromised() ? Look.NAVY : Look.BRASS, 6, 4);
    }

    private Block channels(Tag section) {
        ItemList list = new ItemList(section, false, look.dense.in(Look.BRASS), 12, 3, 3);
        for (String channel : positioning.channels()) {
            ChannelText text = Known.in(texts.channels(), channel);
            list.item(body -> new Paragraph(
                    body, List.of(new Run(text.name() + ". ", look.denseStrong), new Run(text.why(), look.dense)), 0));
        }
        return list;
    }
}
