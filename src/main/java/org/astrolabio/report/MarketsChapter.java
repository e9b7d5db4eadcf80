package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.wording.MarketWording;

/** Which target market comes first, and what stands between the company and each. */
record MarketsChapter(PlanEdition plan, Look look) implements Chapter {

    @Override
    public String title() {
        return plan.say("report.where-first");
    }

    @Override
    public boolean isPresent() {
        return plan.isGuided();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<MarketGap> markets = plan.plan().positioning().markets();
        if (markets.isEmpty()) {
            return Paragraph.of(section.child("P"), plan.say("report.no-markets"), look.body, 4);
        }
        MarketWording wording = plan.markets();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.where-first-about"), look.body, 4));
        ItemList list = new ItemList(section, true, look.strong.in(Look.AMBER), 16, 3, 3);
        for (MarketGap gap : markets) {
            list.item(body -> new Paragraph(
                    body,
                    List.of(
                            new Run(wording.country(gap) + ". ", look.strong),
                            new Run(String.join(" ", wording.reasons(gap)), look.body)),
                    0));
        }
        blocks.add(list);
        wording.advice(markets).forEach(advice -> blocks.add(Paragraph.of(section.child("P"), advice, look.body, 4)));
        return new Flow(blocks);
    }
}
