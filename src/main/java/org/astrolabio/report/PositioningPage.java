package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.markets.MarketGap;
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
import org.astrolabio.report.tagged.Together;
import org.astrolabio.wording.MarketWording;

/** What to lead with abroad, where first, and through which channels. */
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
    public boolean beginsPage() {
        return false;
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(section, "report.lead-with"));
        if (positioning.leads().isEmpty()) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.no-leads"), look.body, 3));
        }
        positioning.leads().forEach(lead -> blocks.add(lead(section.child("Sect"), lead)));
        blocks.add(heading(section, "report.where-first"));
        blocks.add(markets(section));
        if (!positioning.channels().isEmpty()) {
            blocks.add(heading(section, "report.channels"));
            blocks.add(channels(section));
        }
        return new Flow(blocks);
    }

    private Heading heading(Tag section, String key) {
        return new Heading(section, 3, plan.say(key), look.lead, 14, false);
    }

    private Block lead(Tag part, Positioning.Lead lead) {
        DifferentiatorText text = Known.in(texts.differentiators(), lead.differentiator());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(part.child("P"), text.name(), look.strong, 0));
        blocks.add(Paragraph.of(part.child("P"), text.lead(), look.body, 1));
        if (lead.canBePromised()) {
            blocks.add(Paragraph.of(part.child("P"), plan.say("report.can-be-promised"), look.muted, 3));
        } else {
            blocks.add(Paragraph.of(part.child("P"), plan.say("report.fix-first"), look.strong.in(Look.AMBER), 4));
            ItemList list = new ItemList(part, false, look.body.in(Look.BRASS), 12, 2, 1);
            lead.fixFirst().forEach(question -> list.item(Known.in(text.fix(), question), look.body));
            blocks.add(list);
        }
        return new Panel(new Flow(blocks), Look.GROUND, lead.canBePromised() ? Look.NAVY : Look.BRASS, 9, 5);
    }

    private Block markets(Tag section) {
        if (positioning.markets().isEmpty()) {
            return Paragraph.of(section.child("P"), plan.say("report.no-markets"), look.body, 3);
        }
        MarketWording wording = plan.markets();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.where-first-about"), look.body, 3));
        ItemList list = new ItemList(section, true, look.strong.in(Look.AMBER), 16, 4, 3);
        for (MarketGap gap : positioning.markets()) {
            list.item(body -> new Paragraph(
                    body,
                    List.of(
                            new Run(wording.country(gap) + ". ", look.strong),
                            new Run(String.join(" ", wording.reasons(gap)), look.body)),
                    0));
        }
        blocks.add(list);
        wording.advice(positioning.markets())
                .forEach(advice -> blocks.add(Paragraph.of(section.child("P"), advice, look.body, 4)));
        return new Together(new Flow(blocks), 0);
    }

    private Block channels(Tag section) {
        ItemList list = new ItemList(section, false, look.body.in(Look.BRASS), 12, 3, 3);
        for (String channel : positioning.channels()) {
            ChannelText text = Known.in(texts.channels(), channel);
            list.item(body -> new Paragraph(
                    body, List.of(new Run(text.name() + ". ", look.strong), new Run(text.why(), look.body)), 0));
        }
        return list;
    }
}
