package org.astrolabio.report;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.planning.GuidanceTexts.CriterionText;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Style;
import org.astrolabio.report.tagged.Tag;

/**
 * Every criterion at every level, as a table to read and a picture in which one finds oneself: what is reached is tinted,
 * where one stands is dark and says so.
 */
final class RubricTable implements Block {

    private static final float HEAD_SHARE = 0.17f;
    private static final float PADDING = 2.2f;
    private static final float GAP = 2;

    private final PlanEdition plan;
    private final Look look;
    private final Tag table;
    private final float spaceBefore;
    private final Style text;

    RubricTable(PlanEdition plan, Look look, Tag parent, float spaceBefore) {
        this.plan = plan;
        this.look = look;
        this.table = parent.child("Table");
        this.spaceBefore = spaceBefore;
        this.text = look.tiny.in(Look.INK);
    }

    /** A cell of the picture. */
    private record Cell(Block content, Color ground) {}

    @Override
    public List<Fragment> fragments(float width) {
        List<Fragment> rows = new ArrayList<>();
        rows.add(row(head(), width, spaceBefore).keepingWithNext());
        for (CriterionRating rating : plan.service().ratings()) {
            rows.add(row(criterion(rating), width, GAP));
        }
        return rows;
    }

    private List<Cell> head() {
        Tag row = table.child("TR");
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(
                Paragraph.of(row.child("TH").columnHeader(), plan.say("report.criterion"), bold(Look.GREY), 0),
                Look.WHITE));
        for (ServiceLevel level : ServiceLevel.values()) {
            String name = plan.say("report.level-numbered", level.rank(), plan.level(level));
            cells.add(new Cell(Paragraph.of(row.child("TH").columnHeader(), name, bold(Look.GREY), 0), Look.WHITE));
        }
        return cells;
    }

    private List<Cell> criterion(CriterionRating rating) {
        Tag row = table.child("TR");
        CriterionText words = plan.texts().criterion(rating.criterion());
        List<Cell> cells = new ArrayList<>();
        Style name = look.tinyStrong;
        cells.add(new Cell(Paragraph.of(row.child("TH").rowHeader(), words.name(), name, 0), Look.WHITE));
        for (ServiceLevel level : ServiceLevel.values()) {
            Tag cell = row.child("TD");
            String looks = Known.in(words.levels(), level);
            if (level == rating.level()) {
                List<Run> here = List.of(
                        new Run(plan.levels().here(rating) + " ", bold(Look.BRASS_LIGHT)),
                        new Run(looks, text.in(Look.WHITE)));
                cells.add(new Cell(new Paragraph(cell, here, 0), Look.NAVY));
            } else {
                Color ground = level.isBelow(rating.level()) ? Look.NAVY_TINT : Look.GROUND;
                cells.add(new Cell(Paragraph.of(cell, looks, text, 0), ground));
            }
        }
        return cells;
    }

    private Style bold(Color color) {
        return new Style(look.bold, text.size(), text.leading(), color);
    }

    private Fragment row(List<Cell> cells, float width, float space) {
        float first = width * HEAD_SHARE;
        float step = (width - first) / (cells.size() - 1);
        List<Fragment> contents = new ArrayList<>();
        float height = 0;
        for (int i = 0; i < cells.size(); i++) {
            Fragment content = cells.get(i).content().unbroken((i == 0 ? first : step) - GAP - 2 * PADDING);
            contents.add(content);
            height = Math.max(height, content.height() + 2 * PADDING);
        }
        float full = height;
        return Fragment.of(space, full, (canvas, x, y) -> {
            for (int i = 0; i < contents.size(); i++) {
                float left = i == 0 ? x : x + first + (i - 1) * step + GAP;
                float broad = (i == 0 ? first : step) - GAP;
                Color ground = cells.get(i).ground();
                canvas.artifact(() -> canvas.fill(ground, left, y, broad, full));
                contents.get(i).drawing().at(canvas, left + (left == x ? 0 : PADDING), y + PADDING);
            }
        });
    }
}
