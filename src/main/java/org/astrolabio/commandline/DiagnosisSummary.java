package org.astrolabio.commandline;

import java.util.List;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Scorecard;

/** A diagnosis in a few lines of words. */
final class DiagnosisSummary {

    private final Console console;
    private final Texts texts;

    DiagnosisSummary(Console console, Questionnaire questionnaire) {
        this.console = console;
        this.texts = questionnaire.texts(console.language());
    }

    void show(Diagnosis diagnosis) {
        Scorecard card = diagnosis.scorecard();
        Texts.LevelText level = texts.level(card.level().id());
        console.say(
                "commandline.summary-score",
                diagnosis.company().name(),
                card.overall().wholePoints(),
                level.name());
        console.print(level.means());
        if (card.isHeldDown()) {
            console.say(
                    "commandline.summary-held-down",
                    texts.level(card.levelByPoints().id()).name());
            card.closedGates().forEach(this::show);
        }
        console.say("commandline.summary-dimensions");
        card.dimensions().forEach(this::show);
        list("commandline.summary-strengths", diagnosis.findings().strengths());
        list("commandline.summary-weaknesses", diagnosis.findings().weaknesses());
        list("commandline.summary-find-out", diagnosis.findings().toFindOut());
    }

    private void show(Gate gate) {
        Texts.GateText text = texts.gate(gate.id());
        console.say("commandline.summary-gate", text.name(), text.mend());
    }

    private void show(DimensionScore score) {
        console.say(
                "commandline.summary-dimension",
                String.format(console.language(), "%3d", score.score().wholePoints()),
                texts.dimension(score.dimension()).name(),
                texts.level(score.level().id()).name());
    }

    private void list(String heading, List<QuestionScore> scores) {
        if (scores.isEmpty()) {
            return;
        }
        console.say(heading);
        scores.forEach(score -> console.say(
                "commandline.summary-point", texts.question(score.question()).name()));
    }
}
