package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.Comparison.Among;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.planning.CatchUp;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.ItemList;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Panel;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;
import org.astrolabio.wording.CatchUpWording;
import org.astrolabio.wording.ComparisonWording;

/** How the company compares with others like it, or when there will be enough of them. */
final class PeersPage implements Chapter {

    private static final float GAP = 18;

    private final PlanEdition plan;
    private final Optional<PeerComparison> given;
    private final Look look;
    private final ComparisonWording wording;

    /** @param given absent where companies are not compared at all */
    PeersPage(PlanEdition plan, Optional<PeerComparison> given, ComparisonWording wording, Look look) {
        this.plan = plan;
        this.given = given;
        this.wording = wording;
        this.look = look;
    }

    @Override
    public String title() {
        return wording.text("title");
    }

    @Override
    public boolean isPresent() {
        return given.isPresent();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        PeerComparison peers = given.orElseThrow();
        return switch (peers.comparison()) {
            case Comparison.NotYet ignored -> notYet(section, peers);
            case Among among -> among(section, among, peers);
        };
    }

    private Block notYet(Tag section, PeerComparison peers) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("H3"), wording.text("not-yet"), look.subsection, 4));
        wording.notYet(peers)
                .forEach(sentence -> blocks.add(Paragraph.of(section.child("P"), sentence, look.dense, 3)));
        return new Flow(blocks);
    }

    private Block among(Tag section, Among among, PeerComparison peers) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), wording.sentence(among), look.lead, 10));
        blocks.add(Paragraph.of(section.child("P"), wording.figures(among), look.body, 5));
        wording.withMore(among).ifPresent(more -> blocks.add(Paragraph.of(section.child("P"), more, look.body, 3)));
        blocks.add(Paragraph.of(section.child("P"), wording.basis(among), look.smallMuted, 4));
        if (!among.passedOver().isEmpty()) {
            blocks.add(fallback(section, among));
        }
        peers.chosenSector()
                .ifPresent(sector -> blocks.add(Paragraph.of(
                        section.child("P"), wording.text("compared-as", wording.sector(sector)), look.smallMuted, 5)));
        blocks.add(picture(section, among));
        blocks.add(new PeersTable(plan.edition(), among, wording, look).block(section.child("Sect"), 10));
        wording.notCompared(among, plan.edition().scorecard())
                .ifPresent(sentence -> blocks.add(Paragraph.of(section.child("P"), sentence, look.smallMuted, 4)));
        catchUp(section, among).ifPresent(blocks::add);
        return new Flow(blocks);
    }

    private Block fallback(Tag section, Among among) {
        Tag panel = section.child("Sect");
        List<Block> sentences = new ArrayList<>();
        wording.passedOver(among)
                .forEach(sentence -> sentences.add(
                        Paragraph.of(panel.child("P"), sentence, look.small, sentences.isEmpty() ? 0 : 2)));
        return new Panel(new Flow(sentences), Look.BRASS_TINT, Look.BRASS, 7, 8);
    }

    private Block picture(Tag section, Among among) {
        Tag part = section.child("Sect");
        Block title = Paragraph.of(part.child("H3"), wording.message(among), look.subsection, 12);
        PeersRadar radar = new PeersRadar(plan.edition(), among, wording, look);
        List<Block> findings = new ArrayList<>();
        findings.add(radar.legend(part));
        findings.add(Paragraph.of(part.child("P"), wording.terms(among), look.smallMuted, 4));
        if (among.overall().quartiles().isPresent()) {
            findings.add(findings(part, "strengths", wording.strengths(among)));
            findings.add(findings(part, "weaknesses", wording.weaknesses(among)));
        }
        if (!radar.isDrawable()) {
            return new Together(new Flow(List.of(title, new Flow(findings))), 12);
        }
        float width = (Look.SHEET.columnWidth() - GAP) / 2;
        return new Together(
                Flow.of(
                        title,
                        new Columns(
                                List.of(radar.figure(part, width), new Flow(findings)), List.of(0.5f, 0.5f), GAP, 4)),
                12);
    }

    private Block findings(Tag part, String kind, List<ComparisonWording.Finding> findings) {
        Block heading = Paragraph.of(part.child("H4"), wording.text(kind), look.smallStrong.in(Look.NAVY), 9);
        if (findings.isEmpty()) {
            return Flow.of(heading, Paragraph.of(part.child("P"), wording.text(kind + "-none"), look.small, 2));
        }
        ItemList list = new ItemList(part, false, look.small.in(Look.BRASS), 10, 2, 2);
        findings.forEach(finding -> list.item(body -> new Paragraph(
                body,
                List.of(new Run(finding.name() + ". ", look.smallStrong), new Run(finding.text(), look.small)),
                0)));
        return Flow.of(heading, list);
    }

    private Optional<Block> catchUp(Tag section, Among among) {
        CatchUpWording words = new CatchUpWording(wording, plan.texts(), plan.plan());
        List<CatchUpWording.Told> all =
                words.told(among, new CatchUp(plan.edition().questionnaire(), plan.plan()));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        Tag part = section.child("Sect");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Together(
                Flow.of(
                        Paragraph.of(part.child("H3"), wording.text("catch-up"), look.subsection, 14),
                        Paragraph.of(part.child("P"), words.about(among), look.small, 2)),
                14));
        all.forEach(told -> blocks.add(new Together(told(part, told), 6)));
        return Optional.of(new Flow(blocks));
    }

    private Block told(Tag part, CatchUpWording.Told told) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(part.child("P"), told.sentence(), look.smallStrong, 0));
        if (!told.actions().isEmpty()) {
            ItemList list = new ItemList(part, false, look.small.in(Look.BRASS), 10, 1, 1);
            told.actions().forEach(action -> list.item(action, look.small));
            blocks.add(list);
        }
        told.result().ifPresent(result -> blocks.add(Paragraph.of(part.child("P"), result, look.small, 1)));
        return new Flow(blocks);
    }
}
