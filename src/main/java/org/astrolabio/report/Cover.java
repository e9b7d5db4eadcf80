package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Canvas;
import org.astrolabio.report.tagged.Columns;
import org.astrolabio.report.tagged.ContentsEntry;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Fragment;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Style;
import org.astrolabio.report.tagged.Tag;

/** The first page: whose diagnosis it is, the overall score and level, and what follows. */
final class Cover implements Block {

    private static final float NAVY_HEIGHT = 372;
    private static final float HEAD_WIDTH = 430;
    private static final int LONGEST_NAME = 240;
    /** More chapters stand closer together. */
    private static final int MOST_AT_EASE = 10;

    private final Edition edition;
    private final PlanEdition plan;
    private final Look look;
    private final Tag section;
    private final List<Heading> chapters;

    Cover(PlanEdition plan, Look look, Tag section, List<Heading> chapters) {
        this.edition = plan.edition();
        this.plan = plan;
        this.look = look;
        this.section = section;
        this.chapters = chapters;
    }

    @Override
    public List<Fragment> fragments(float width) {
        Fragment head = head().unbroken(HEAD_WIDTH);
        Fragment score = score().unbroken(width);
        Fragment contents = contents().unbroken(width);
        float paperHeight = Look.SHEET.height();
        float navyHeight = Math.max(NAVY_HEIGHT, 170 + head.height());
        return List.of(Fragment.of(0, Look.SHEET.columnHeight(), (canvas, x, y) -> {
            canvas.artifact(() -> {
                canvas.fill(Look.NAVY, 0, 0, Look.SHEET.width(), navyHeight);
                canvas.fill(Look.BRASS, 0, navyHeight, Look.SHEET.width(), 4);
                new Astrolabe(Look.SHEET.width() - 92, 118, 176).draw(canvas);
                canvas.text(edition.say("report.brand"), new Style(look.bold, 15, 18, Look.WHITE), x, 84);
            });
            head.drawing().at(canvas, x, navyHeight - 48 - head.height());
            score.drawing().at(canvas, x, navyHeight + 44);
            contents.drawing().at(canvas, x, paperHeight - 60 - contents.height());
        }));
    }

    private Block head() {
        String name = edition.diagnosis().company().name();
        String title = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "\u2026";
        Style brass = new Style(look.bold, 10.5f, 16, Look.BRASS_LIGHT);
        Style pale = new Style(look.regular, 11.5f, 17, Look.PALE);
        float size = title.length() <= 40 ? 32 : title.length() <= 90 ? 23 : 16;
        List<Block> head = new ArrayList<>(List.of(
                Paragraph.of(section.child("P"), edition.say("report.kind"), brass, 0),
                new Heading(section, 1, title, new Style(look.bold, size, size * 1.2f, Look.WHITE), 6, false),
                Paragraph.of(section.child("P"), edition.place(), pale, 12),
                Paragraph.of(section.child("P"), edition.date(), pale, 2),
                Paragraph.of(
                        section.child("P"), edition.texts().title(), new Style(look.regular, 13, 18, Look.WHITE), 22)));
        if (edition.isInvented()) {
            head.add(Paragraph.of(section.child("P"), edition.say("report.demonstration"), brass, 12));
        }
        return new Flow(head);
    }

    private Block score() {
        Scorecard scorecard = edition.scorecard();
        MaturityLevel level = scorecard.level();
        Tag points = section.child("P");
        Block figure = Flow.of(new Paragraph(
                points,
                edition.scoreRuns(
                        scorecard.overall(),
                        new Style(look.bold, 56, 58, Look.NAVY),
                        new Style(look.regular, 12, 17, Look.GREY)),
                0));
        List<Block> words = new ArrayList<>();
        words.add(new Mark(edition, level));
        words.add(Paragraph.of(section.child("P"), edition.level(level), new Style(look.bold, 17, 23, Look.NAVY), 8));
        words.add(Paragraph.of(
                section.child("P"), edition.texts().level(level.id()).means(), look.body, 6));
        plan.sinceDiagnosis()
                .ifPresent(risen -> words.add(Paragraph.of(section.child("P"), risen, look.strong.in(Look.NAVY), 6)));
        if (scorecard.isHeldDown()) {
            words.add(Paragraph.of(
                    section.child("P"),
                    edition.say(
                            "report.held-down",
                            edition.texts()
                                    .level(scorecard.levelByPoints().id())
                                    .name()),
                    look.strong.in(Look.AMBER),
                    6));
        }
        return new Columns(List.of(figure, new Flow(words)), List.of(0.4f, 0.6f), 18, 0);
    }

    private Block contents() {
        Tag contents = section.child("TOC");
        List<Block> entries = new ArrayList<>();
        entries.add(Paragraph.of(section.child("P"), edition.say("report.contents"), look.label, 0));
        float gap = chapters.size() > MOST_AT_EASE ? 5 : 7;
        for (Heading chapter : chapters) {
            entries.add(new ContentsEntry(contents, chapter, look.body, Look.RULE, gap));
        }
        return new Flow(entries);
    }

    /** The mark of the overall level, as a block. */
    private record Mark(Edition edition, MaturityLevel level) implements Block {

        @Override
        public List<Fragment> fragments(float width) {
            LevelMark mark = new LevelMark(level.rank(), edition.levels(), 28);
            return List.of(
                    Fragment.of(0, 12, (canvas, x, y) -> mark.draw(canvas, Look.BRASS, Look.EMPTY, x, y + 4, 8)));
        }
    }

    /** An astrolabe in thin lines. */
    private record Astrolabe(float x, float y, float radius) {

        void draw(Canvas canvas) {
            for (float share : new float[] {1, 0.9f, 0.62f, 0.3f}) {
                canvas.circle(Look.NAVY_LINES, share == 1 ? 1.4f : 0.8f, x, y, radius * share);
            }
            canvas.circle(Look.NAVY_LINES, 0.8f, x, y + radius * 0.24f, radius * 0.38f);
            for (int degree = 0; degree < 360; degree += 5) {
                double angle = Math.toRadians(degree);
                float from = degree % 30 == 0 ? 0.82f : 0.9f;
                ray(canvas, angle, from, 1, 0.7f);
            }
            canvas.line(Look.NAVY_LINES, 0.8f, x - radius, y, x + radius, y);
            canvas.line(Look.NAVY_LINES, 0.8f, x, y - radius, x, y + radius);
            double alidade = Math.toRadians(255);
            canvas.line(
                    Look.BRASS,
                    2,
                    x + (float) Math.sin(alidade) * radius,
                    y - (float) Math.cos(alidade) * radius,
                    x - (float) Math.sin(alidade) * radius,
                    y + (float) Math.cos(alidade) * radius);
            canvas.disc(Look.BRASS, x, y, 5);
        }

        private void ray(Canvas canvas, double angle, float from, float to, float thickness) {
            float sine = (float) Math.sin(angle) * radius;
            float cosine = (float) Math.cos(angle) * radius;
            canvas.line(Look.NAVY_LINES, thickness, x + sine * from, y - cosine * from, x + sine * to, y - cosine * to);
        }
    }
}
