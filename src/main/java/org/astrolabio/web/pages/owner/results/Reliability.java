package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.Coverage;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.core.scoring.Scorecard;

/** How much the scores rest on, and how far what is not known could move them. */
final class Reliability extends Section {

    Reliability(Scorecard scorecard, ResultsWording wording) {
        addClassName("reliability");
        Coverage coverage = scorecard.coverage();
        int asked = coverage.answered() + coverage.unknown();
        add(new H2(wording.text("reliability")));
        if (coverage.unknown() == 0) {
            add(new Paragraph(wording.text("coverage-all", asked)));
        } else {
            Score most = withEverythingKnown(scorecard);
            add(
                    new Paragraph(wording.text("coverage-part", coverage.answered(), asked, coverage.unknown())),
                    new Paragraph(wording.text("coverage-most", wording.score(most, levelByPoints(most, wording)))));
        }
        if (coverage.notApplicable() > 0) {
            add(new Paragraph(wording.text("coverage-not-applicable", coverage.notApplicable())));
        }
        add(new Paragraph(wording.text("declared")));
    }

    /** The score if each question answered "No lo sé" turned out to deserve all its points. */
    private static Score withEverythingKnown(Scorecard scorecard) {
        return new Score(scorecard.questions().stream()
                .filter(QuestionScore::isUnknown)
                .map(QuestionScore::weight)
                .reduce(scorecard.overall().points(), Fraction::plus));
    }

    private static MaturityLevel levelByPoints(Score score, ResultsWording wording) {
        return wording.questionnaire().levels().reversed().stream()
                .filter(level -> score.wholePoints() >= level.from())
                .findFirst()
                .orElseThrow();
    }
}
