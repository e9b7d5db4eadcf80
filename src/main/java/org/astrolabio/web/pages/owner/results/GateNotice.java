package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Texts.GateText;
import org.astrolabio.core.scoring.Scorecard;

/** The critical practices at zero: which, why they matter, and what removes them. */
final class GateNotice extends Section {

    GateNotice(Scorecard scorecard, ResultsWording wording) {
        addClassNames("card", "gates", scorecard.isHeldDown() ? "held-down" : "pending");
        int count = scorecard.closedGates().size();
        Div gates = new Div();
        gates.addClassName("columns");
        scorecard.closedGates().forEach(gate -> gates.add(gate(gate, scorecard, wording)));
        if (scorecard.isHeldDown()) {
            String byPoints = wording.level(scorecard.levelByPoints());
            add(
                    new H2(wording.text("held-down", count)),
                    new Paragraph(wording.text("held-down-why", byPoints, wording.level(scorecard.level()))),
                    gates,
                    new Paragraph(wording.text("held-down-rise", count, byPoints)));
        } else {
            add(new H2(wording.text("gates", count)), new Paragraph(wording.text("gates-why")), gates);
        }
    }

    private static Div gate(Gate gate, Scorecard scorecard, ResultsWording wording) {
        GateText text = wording.texts().gate(gate.id());
        Div notice = new Div(new H3(text.name()), new Paragraph(text.means()));
        scorecard
                .question(gate.question())
                .map(score -> wording.answer(score.question(), score.answer()))
                .ifPresent(answer -> notice.add(new Paragraph(wording.text("gate-answer", answer))));
        notice.add(new Paragraph(wording.text("gate-mend", text.mend())));
        return notice;
    }
}
