package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.diagnosis.FirstStep;
import org.astrolabio.core.scoring.Scorecard;

/** The answer to three questions: where am I, is that good, what comes first. */
final class Summary extends Section {

    /**
     * @param risen how far what is done has brought the company since
     * @param judgement what holds the company back; where nothing stands out, a first step is told instead
     */
    Summary(Diagnosis diagnosis, Optional<String> risen, JudgementSection judgement, ResultsWording wording) {
        addClassName("summary");
        Scorecard scorecard = diagnosis.scorecard();
        Paragraph score = new Paragraph(wording.score(scorecard.overall(), scorecard.level()));
        score.addClassName("score");
        Section standing = new Section(score, new LevelSteps(scorecard.level(), wording));
        risen.ifPresent(sentence -> standing.add(new Risen(sentence)));
        standing.add(new Paragraph(wording.texts().level(scorecard.level().id()).means()));
        standing.addClassNames("card", "standing");
        add(standing);
        if (judgement.isVisible()) {
            add(judgement);
        } else {
            FirstStep.of(diagnosis).ifPresent(step -> add(firstStep(step, wording)));
        }
        if (!scorecard.closedGates().isEmpty()) {
            add(new GateNotice(scorecard, wording));
        }
    }

    private static Section firstStep(FirstStep step, ResultsWording wording) {
        Section section = new Section(
                new H2(wording.text("first")), new H3(wording.topic(step)), new Paragraph(wording.instruction(step)));
        section.addClassNames("card", "first-step");
        return section;
    }
}
