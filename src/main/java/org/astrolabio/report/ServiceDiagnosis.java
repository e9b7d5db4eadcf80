package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.GuidanceTexts.ServiceLevelText;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Panel;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Style;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** Where customer service stands, seen from seven sides, and what that rests on. */
final class ServiceDiagnosis implements Chapter {

    private final PlanEdition plan;
    private final Look look;
    private final ServiceProfile profile;

    ServiceDiagnosis(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
        this.profile = plan.service();
    }

    @Override
    public String title() {
        return plan.say("report.service");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        ServiceLevelText whole = plan.texts().level(profile.whole());
        String level = plan.say(
                "report.level",
                String.valueOf(profile.whole().rank()),
                String.valueOf(ServiceLevel.values().length),
                whole.name());
        blocks.add(new MarkedLine(Paragraph.of(section.child("P"), level, look.lead, 0), profile.whole()));
        blocks.add(Paragraph.of(section.child("P"), whole.means(), look.body, 3));
        if (!profile.delightCounts()) {
            blocks.add(cap(section));
        }
        blocks.add(new RubricTable(plan, look, section, 9));
        blocks.add(Paragraph.of(section.child("H3"), plan.say("report.evidence-title"), look.subsection, 10));
        if (profile.ratings().stream().anyMatch(rating -> rating.basis() instanceof CriterionRating.Inferred)) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.evidence-inferred"), look.smallMuted, 1));
        }
        blocks.add(evidence(section));
        return new Flow(blocks);
    }

    private Block cap(Tag section) {
        Tag panel = section.child("Sect");
        String key = profile.heldDownBySpeed() ? "report.held-down-by-speed" : "report.delight-does-not-count";
        return new Panel(
                Paragraph.of(
                        panel.child("P"),
                        plan.say(key, plan.level(plan.guidance().rubric().speedFrom())),
                        look.body,
                        0),
                Look.BRASS_TINT,
                Look.BRASS,
                6,
                6);
    }

    private Block evidence(Tag section) {
        Table.Look compact = new Table.Look(look.table.head(), Look.NAVY, Look.RULE, 1.2f, 10);
        Style text = new Style(look.regular, 7f, 8.8f, Look.INK);
        Style strong = new Style(look.bold, 7f, 8.8f, Look.INK);
        Table table = new Table(section, List.of(0.2f, 0.2f, 0.6f), compact, 1)
                .head(List.of(
                        plan.say("report.criterion"), plan.say("report.level-head"), plan.say("report.evidence")));
        for (CriterionRating rating : profile.ratings()) {
            table.row()
                    .header(plan.texts().criterion(rating.criterion()).name(), strong)
                    .cell(plan.level(rating.level()), text)
                    .cell(basis(rating.basis()), text);
        }
        return table;
    }

    private String basis(CriterionRating.Basis basis) {
        return switch (basis) {
            case CriterionRating.Measured(var figures) ->
                plan.say(
                        "report.measured",
                        plan.joined(figures.stream().map(this::figure).toList()));
            case CriterionRating.Inferred(var questions) ->
                plan.say(
                        "report.inferred",
                        plan.joined(questions.stream()
                                .map(question ->
                                        plan.say("report.quoted", plan.edition().name(question)))
                                .toList()));
            case CriterionRating.Raised ignored -> plan.say("report.raised");
        };
    }

    private String figure(CriterionRating.Figure figure) {
        return plan.say(
                "report.figure",
                plan.measure(figure.measure()),
                new KpiWording(plan).value(figure.measure(), figure.value()),
                plan.level(figure.level()));
    }

    /** A line of text after the mark of a level. */
    private record MarkedLine(Block words, ServiceLevel level) implements Block {

        @Override
        public List<Fragment> fragments(float width) {
            LevelMark mark = new LevelMark(level.rank(), ServiceLevel.values().length, 22);
            float indent = mark.width() + 12;
            Fragment text = words.unbroken(width - indent);
            return List.of(Fragment.of(6, text.height(), (Canvas canvas, float x, float y) -> {
                mark.draw(canvas, Look.BRASS, Look.EMPTY, x, y + 6, 8);
                text.drawing().at(canvas, x + indent, y);
            }));
        }
    }
}
