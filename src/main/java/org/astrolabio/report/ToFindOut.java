package org.astrolabio.report;

import java.util.List;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** What was answered with "No lo sé", what could give most first. */
final class ToFindOut implements Chapter {

    private final Edition edition;
    private final Look look;

    ToFindOut(Edition edition, Look look) {
        this.edition = edition;
        this.look = look;
    }

    @Override
    public String title() {
        return edition.say("report.to-find-out");
    }

    @Override
    public boolean isPresent() {
        return !edition.diagnosis().findings().toFindOut().isEmpty();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<QuestionScore> unknown = edition.diagnosis().findings().toFindOut();
        Table table = new Table(section, List.of(0.62f, 0.2f, 0.18f), look.table, 14)
                .head(List.of(
                        edition.say("report.question"),
                        edition.say("report.dimension"),
                        edition.say("report.could-give")));
        for (QuestionScore score : unknown) {
            table.row()
                    .header(cell -> Flow.of(
                            Paragraph.of(cell.child("P"), edition.name(score.question()), look.smallStrong, 0),
                            Paragraph.of(
                                    cell.child("P"),
                                    edition.say(
                                            "report.to-find-out-next",
                                            edition.ifLow(score.question()).next()),
                                    look.smallMuted,
                                    1)))
                    .cell(edition.dimension(score.dimension()), look.small)
                    .cell(edition.say("report.up-to-points", edition.oneDecimal(score.gap())), look.small);
        }
        return Flow.of(
                Paragraph.of(
                        section.child("P"),
                        edition.say("report.to-find-out-intro", unknown.size(), brief(withEverythingKnown())),
                        look.body,
                        8),
                table);
    }

    /** The score if each answer "No lo sé" turned out to deserve all its points. */
    private Score withEverythingKnown() {
        return new Score(edition.diagnosis().findings().toFindOut().stream()
                .map(QuestionScore::gap)
                .reduce(edition.scorecard().overall().points(), Fraction::plus));
    }

    private String brief(Score score) {
        return edition.brief(
                score,
                edition.questionnaire().levels().reversed().stream()
                        .filter(level -> score.wholePoints() >= level.from())
                        .findFirst()
                        .orElseThrow());
    }
}
