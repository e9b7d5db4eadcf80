package org.astrolabio.improvement;

import java.util.List;
import org.astrolabio.customerservice.Rubric;
import org.astrolabio.customerservice.ServiceRater;
import org.astrolabio.questionnaire.Questionnaire;
import org.astrolabio.scoring.Scorer;

/** Tells where a company stands, and where it would stand once some actions are done. */
public final class Assessor {

    private final Scorer scorer;
    private final ServiceRater rater;
    private final Effects effects;

    public Assessor(Questionnaire questionnaire, Rubric rubric) {
        this.scorer = new Scorer(questionnaire);
        this.rater = new ServiceRater(questionnaire, rubric);
        this.effects = new Effects(questionnaire);
    }

    public Outcome outcome(Situation situation) {
        return new Outcome(
                scorer.score(situation.sheet()),
                rater.rate(situation.sheet(), situation.measurements(), situation.raised()));
    }

    /** The situation once these actions are done, one after the other. */
    public Situation after(Situation situation, List<Action> actions) {
        Situation reached = situation;
        for (Action action : actions) {
            reached = effects.apply(reached, action);
        }
        return reached;
    }
}
