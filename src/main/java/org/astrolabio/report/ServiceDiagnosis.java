package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.GuidanceTexts.CriterionText;
import org.astrolabio.core.planning.GuidanceTexts.ServiceLevelText;
import org.astrolabio.core.questionnaire.Known;
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
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** Where customer service stands, seen from seven sides, what comes next in each, and what that rests on. */
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
    public boolean isPresent() {
        return plan.isGuided();
    }

    @Override
    public boolean beginsPage() {
        return true;
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
        blocks.add(criteria(section));
        if (profile.ratings().stream().anyMatch(rating -> rating.basis() instanceof CriterionRating.Inferred)) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.evidence-inferred"), look.smallMuted, 6));
        }
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

    private Block criteria(Tag section) {
        Table table = new Table(section, List.of(0.17f, 0.31f, 0.29f, 0.23f), look.table, 8)
                .head(List.of(
                        plan.say("report.criterion"),
                        plan.say("report.service-today"),
                        plan.say("report.service-next"),
                        plan.say("report.evidence")));
        for (CriterionRating rating : profile.ratings()) {
            CriterionText words = plan.texts().criterion(rating.criterion());
            table.row()
                    .header(words.name(), look.smallStrong.in(Look.NAVY))
                    .cell(cell -> level(cell, rating.level(), plan.levels().standing(rating)))
                    .cell(cell -> rating.level()
                            .next()
                            .map(next -> level(cell, next, Known.in(words.levels(), next)))
                            .orElseGet(() -> Paragraph.of(cell, "\u2013", look.small, 0)))
                    .cell(basis(rating.basis()), look.small);
        }
        return table;
    }

    private Block level(Tag cell, ServiceLevel level, String looks) {
        return Flow.of(
                new MarkedLine(Paragraph.of(cell.child("P"), plan.level(level), look.smallStrong, 0), level, 0, 4, 5),
                Paragraph.of(cell.child("P"), looks, look.small, 0));
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
                plan.figure(figure.measure(), figure.value()),
                plan.level(figure.level()));
    }

    /** A line of text after the mark of a level. */
    private record MarkedLine(Block words, ServiceLevel level, float spaceBefore, float size, float step)
            implements Block {

        MarkedLine(Block words, ServiceLevel level) {
            this(words, level, 6, 8, 22);
        }

        @Override
        public List<Fragment> fragments(float width) {
            LevelMark mark = new LevelMark(level.rank(), ServiceLevel.values().length, step);
            float indent = mark.width() + size * 1.4f;
            Fragment text = words.unbroken(width - indent);
            return List.of(Fragment.of(spaceBefore, text.height(), (Canvas canvas, float x, float y) -> {
                mark.draw(canvas, Look.BRASS, Look.EMPTY, x, y + size * 0.8f, size);
                text.drawing().at(canvas, x + indent, y);
            }));
        }
    }
}
