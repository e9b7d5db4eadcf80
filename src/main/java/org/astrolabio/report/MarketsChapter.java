package org.astrolabio.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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
        Map<String, String> said = new HashMap<>();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.where-first-about"), look.dense, 4));
        ItemList list = new ItemList(section, true, look.denseStrong.in(Look.AMBER), 14, 2, 2);
        for (MarketGap gap : markets) {
            String reasons = reasons(wording.country(gap), wording.reasons(gap), said);
            list.item(body -> new Paragraph(
                    body,
                    List.of(new Run(wording.country(gap) + ". ", look.denseStrong), new Run(reasons, look.dense)),
                    0));
        }
        blocks.add(list);
        wording.advice(markets).forEach(advice -> blocks.add(Paragraph.of(section.child("P"), advice, look.dense, 4)));
        return new Flow(blocks);
    }

    /** What was said of a country before is not said again, but referred to. */
    private String reasons(String country, List<String> reasons, Map<String, String> said) {
        List<String> fresh =
                reasons.stream().filter(reason -> !said.containsKey(reason)).toList();
        List<String> before = reasons.stream()
                .flatMap(reason -> Stream.ofNullable(said.get(reason)))
                .distinct()
                .toList();
        fresh.forEach(reason -> said.put(reason, country));
        String told = String.join(" ", fresh);
        if (before.isEmpty()) {
            return told;
        }
        return fresh.isEmpty()
                ? plan.say("report.market-as", plan.joined(before))
                : told + " " + plan.say("report.market-else-as", plan.joined(before));
    }
}
