package org.astrolabio.core.planning;

import java.util.List;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.scoring.RunningScore;
import org.astrolabio.core.scoring.Scorer;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.core.service.ServiceRater;

/** Tells where a company stands, and where it would stand once some actions are done. */
public final class Assessor {

    private final Scorer scorer;
    private final ServiceRater rater;
    private final Effects effects;
    private final Questionnaire questionnaire;

    public Assessor(Questionnaire questionnaire, Rubric rubric) {
        this.scorer = new Scorer(questionnaire);
        this.rater = new ServiceRater(questionnaire, rubric);
        this.effects = new Effects(questionnaire);
        this.questionnaire = questionnaire;
    }

    public Outcome outcome(Situation situation) {
        return new Outcome(scorer.score(situation.sheet()), service(situation));
    }

    public ServiceProfile service(Situation situation) {
        return rater.rate(situation.sheet(), situation.measurements(), situation.raised());
    }

    Standpoint standpoint(Situation situation) {
        return new Standpoint(RunningScore.of(questionnaire, situation.sheet()), service(situation));
    }

    /**
     * What the action changes about a situation.
     *
     * @param applicability of the questions in that situation
     */
    Change change(Situation situation, Applicability applicability, Action action) {
        return effects.change(situation, applicability, action);
    }

    /**
     * Where the company stands after a change; the same instance if that is nothing.
     *
     * @param situation in which it stands before the change
     * @param footprint of the action that makes the change
     */
    Standpoint after(Situation situation, Standpoint now, Change change, Footprint footprint) {
        if (change.isNothing()) {
            return now;
        }
        Applicability then = new Applicability(questionnaire, situation.sheet().but(change.answers()));
        return new Standpoint(
                now.score().with(then, footprint.questions()),
                rater.rateAgain(
                        now.service(),
                        footprint.shown(),
                        change.raised().keySet(),
                        then,
                        situation.measurements(),
                        situation.raisedBy(change)));
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
