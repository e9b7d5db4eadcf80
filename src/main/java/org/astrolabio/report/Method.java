package org.astrolabio.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.Coverage;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Heading;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Run;
import org.astrolabio.report.tagged.Tag;
import org.astrolabio.report.tagged.Together;

/** How the score comes about, in short, and under which version of the questionnaire. */
final class Method implements Chapter {

    private final Edition edition;
    private final Look look;

    Method(Edition edition, Look look) {
        this.edition = edition;
        this.look = look;
    }

    @Override
    public String title() {
        return edition.say("report.method");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        Coverage coverage = edition.scorecard().coverage();
        return Flow.of(
                said(section, edition.say("report.method-question")),
                said(section, edition.say("report.method-dimension")),
                said(section, edition.say("report.method-unknown")),
                new Together(
                        Flow.of(
                                said(section, edition.say("report.declared")),
                                said(
                                        section,
                                        edition.say(
                                                "report.method-coverage",
                                                coverage.answered(),
                                                coverage.unknown(),
                                                coverage.notApplicable())),
                                said(section, edition.say("report.method-gates")),
                                labelled(section, "report.method-weights", weights()),
                                labelled(section, "report.method-levels", levels()),
                                heading(section, "report.method-version"),
                                version(section)),
                        3));
    }

    private Block said(Tag section, String sentence) {
        return Paragraph.of(section.child("P"), sentence, look.dense, 3);
    }

    private Heading heading(Tag section, String key) {
        return new Heading(section, 3, edition.say(key), look.subsection, 8, false);
    }

    private Block labelled(Tag section, String key, String text) {
        return new Paragraph(
                section.child("P"),
                List.of(new Run(edition.say(key) + ": ", look.denseStrong), new Run(text, look.dense)),
                3);
    }

    private String weights() {
        return edition.scorecard().dimensions().stream()
                .map(score -> edition.say(
                        "report.method-pair",
                        edition.dimension(score.dimension()),
                        edition.percent(score.weight().toDouble())))
                .collect(Collectors.joining("; "));
    }

    private String levels() {
        List<MaturityLevel> levels = edition.questionnaire().levels();
        return IntStream.range(0, levels.size())
                .mapToObj(i -> edition.say(
                        "report.method-pair",
                        edition.texts().level(levels.get(i).id()).name(),
                        i == levels.size() - 1
                                ? edition.say(
                                        "report.points-from", levels.get(i).from())
                                : edition.say(
                                        "report.points-below",
                                        levels.get(i).from(),
                                        levels.get(i + 1).from())))
                .collect(Collectors.joining("; "));
    }

    private Block version(Tag section) {
        return Flow.of(
                Paragraph.of(
                        section.child("P"),
                        edition.say(
                                "report.method-version-of",
                                edition.diagnosis().questionnaireVersion(),
                                edition.date(),
                                edition.diagnosis().id().toString()),
                        look.dense,
                        0),
                Paragraph.of(
                        section.child("P"),
                        edition.say("report.method-hash", edition.diagnosis().questionnaireHash()),
                        look.dense.in(Look.GREY),
                        2));
    }
}
