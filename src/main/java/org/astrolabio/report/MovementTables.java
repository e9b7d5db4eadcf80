package org.astrolabio.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Movement;
import org.astrolabio.core.diagnosis.Movement.AnswerChange;
import org.astrolabio.core.diagnosis.Movement.CriterionShift;
import org.astrolabio.core.diagnosis.Movement.DimensionShift;
import org.astrolabio.core.diagnosis.Movement.ServiceShift;
import org.astrolabio.core.diagnosis.ScoreShift;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.wording.AnswerWording;
import org.astrolabio.wording.MovementWording;

/** What moved since the diagnosis before: the same numbers and sentences as on the screen. */
final class MovementTables {

    private final Edition edition;
    private final GuidanceTexts guidance;
    private final EarlierDiagnosis earlier;
    private final Movement movement;
    private final Look look;

    MovementTables(Edition edition, GuidanceTexts guidance, EarlierDiagnosis earlier, Look look) {
        this.edition = edition;
        this.guidance = guidance;
        this.earlier = earlier;
        this.movement = Movement.between(
                earlier.diagnosis(), earlier.questionnaire(), edition.diagnosis(), edition.questionnaire());
        this.look = look;
    }

    String title() {
        return edition.say(
                "progress.moved-since", edition.date(earlier.diagnosis().createdAt()));
    }

    /** Whether there is an answer that changed. */
    boolean haveAnswers() {
        return !movement.answers().isEmpty();
    }

    String answersTitle() {
        return edition.say("progress.answers", movement.answers().size());
    }

    /** What moved in points and levels. */
    Block movements(Tag section) {
        MovementWording wording = new MovementWording(edition::say, edition::date, this::texts);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                section.child("P"),
                wording.sentence(movement, earlier.questionnaire(), edition.questionnaire()),
                look.lead,
                8));
        wording.parts(movement)
                .ifPresent(parts -> blocks.add(Paragraph.of(
                        section.child("P"),
                        parts + " "
                                + edition.say(
                                        "progress.versions",
                                        earlier.questionnaire().version(),
                                        edition.questionnaire().version()),
                        look.body,
                        4)));
        blocks.add(scores(section));
        blocks.add(Paragraph.of(section.child("P"), edition.say("progress.in-points"), look.smallMuted, 2));
        movement.service().ifPresent(service -> {
            blocks.add(new Heading(section, 3, edition.say("progress.service"), look.subsection, 14, false));
            blocks.add(service(section, service));
        });
        return new Flow(blocks);
    }

    private Block scores(Tag section) {
        Table table = table(section, "progress.dimension", true);
        Scorecard before = earlier.diagnosis().scorecard();
        Scorecard after = edition.scorecard();
        List<String> overall = new ArrayList<>(List.of(
                brief(
                        earlier.questionnaire(),
                        before.overall().wholePoints(),
                        before.level().id()),
                brief(
                        edition.questionnaire(),
                        after.overall().wholePoints(),
                        after.level().id())));
        overall.addAll(shifts(Optional.of(movement.overall())));
        row(table, edition.say("progress.overall"), overall);
        for (DimensionShift dimension : movement.dimensions()) {
            List<String> cells = new ArrayList<>(List.of(
                    score(before, dimension.dimension(), earlier.questionnaire()),
                    score(after, dimension.dimension(), edition.questionnaire())));
            cells.addAll(shifts(dimension.shift()));
            row(table, name(dimension.dimension()), cells);
        }
        return table;
    }

    /** The difference and, where the versions differ, what it comes from. */
    private List<String> shifts(Optional<ScoreShift> shift) {
        List<String> cells = new ArrayList<>();
        if (!movement.sameVersion()) {
            cells.add(signed(shift.map(ScoreShift::wholeByAnswers)));
            cells.add(signed(shift.map(ScoreShift::wholeByVersion)));
        }
        cells.add(signed(shift.map(ScoreShift::wholeMoved)));
        return cells;
    }

    private String signed(Optional<Integer> points) {
        return points.map(MovementWording::signed).orElseGet(() -> edition.say("progress.not-asked"));
    }

    private String score(Scorecard scorecard, String dimension, Questionnaire version) {
        return scorecard
                .dimension(dimension)
                .map(score -> brief(version, score))
                .orElseGet(() -> edition.say("progress.not-applicable"));
    }

    private String brief(Questionnaire version, DimensionScore score) {
        return brief(version, score.score().wholePoints(), score.level().id());
    }

    private String brief(Questionnaire version, int points, String level) {
        return points + " \u00B7 " + texts(version).level(level).name();
    }

    private String name(String dimension) {
        boolean known = edition.questionnaire().dimensions().stream()
                .anyMatch(each -> each.id().equals(dimension));
        return texts(known ? edition.questionnaire() : earlier.questionnaire())
                .dimension(dimension)
                .name();
    }

    private Block service(Tag section, ServiceShift service) {
        Table table = table(section, "progress.criterion", false);
        row(table, edition.say("progress.service-whole"), levels(service.before(), service.after()));
        for (CriterionShift criterion : service.criteria()) {
            row(table, guidance.criterion(criterion.criterion()).name(), levels(criterion.before(), criterion.after()));
        }
        return table;
    }

    private List<String> levels(ServiceLevel before, ServiceLevel after) {
        String direction = before == after ? "same-level" : before.isBelow(after) ? "higher" : "lower";
        return List.of(
                guidance.level(before).name(), guidance.level(after).name(), edition.say("progress." + direction));
    }

    /** Each answer that changed, as it was and as it is. */
    Block answers(Tag section) {
        Table table = new Table(section, List.of(0.3f, 0.35f, 0.35f), look.table, 4)
                .head(List.of(
                        edition.say("progress.answer"), edition.say("progress.then"), edition.say("progress.now")));
        for (AnswerChange change : movement.answers()) {
            Questionnaire named =
                    edition.questionnaire().find(change.question()).isPresent()
                            ? edition.questionnaire()
                            : earlier.questionnaire();
            String name = texts(named).question(change.question()).name();
            row(
                    table,
                    change.byVersion() ? edition.say("progress.marked", name) : name,
                    List.of(
                            inWords(change.question(), change.before(), earlier.questionnaire()),
                            inWords(change.question(), change.after(), edition.questionnaire())));
        }
        return table;
    }

    private String inWords(String question, Optional<Answer> answer, Questionnaire version) {
        AnswerWording wording = new AnswerWording(edition.language(), texts(version), edition::say, edition::country);
        return answer.map(given -> wording.inOneLine(version.question(question), given))
                .orElseGet(() -> edition.say("progress.not-asked"));
    }

    private Table table(Tag section, String first, boolean ofPoints) {
        List<String> heads =
                new ArrayList<>(List.of(edition.say(first), edition.say("progress.then"), edition.say("progress.now")));
        boolean byCause = ofPoints && !movement.sameVersion();
        if (byCause) {
            heads.add(edition.say("progress.by-answers"));
            heads.add(edition.say("progress.by-version"));
        }
        heads.add(edition.say("progress.difference"));
        List<Float> shares =
                byCause ? List.of(0.25f, 0.2f, 0.2f, 0.12f, 0.12f, 0.11f) : List.of(0.34f, 0.26f, 0.26f, 0.14f);
        return new Table(section, shares, look.table, 6).head(heads);
    }

    private void row(Table table, String name, List<String> cells) {
        Table.Row row = table.row().header(name, look.smallStrong);
        cells.forEach(cell -> row.cell(cell, look.small));
    }

    private Texts texts(Questionnaire version) {
        return version.texts(edition.language());
    }
}
