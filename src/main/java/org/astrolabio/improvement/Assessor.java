package org.astrolabio.improvement;

import java.util.List;
import java.util.Set;
import org.astrolabio.customerservice.Rubric;
import org.astrolabio.customerservice.ServiceRater;
import org.astrolabio.questionnaire.Questionnaire;
import org.astrolabio.scoring.RunningScore;
import org.astrolabio.scoring.Scorer;

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
        return new Outcome(
                scorer.score(situation.sheet()),
                rater.rate(situation.sheet(), situation.measurements(), situation.raised()));
    }

    Standpoint standpoint(Situation situation) {
        return new Standpoint(
                situation,
                RunningScore.of(questionnaire, situation.sheet()),
                rater.rate(situation.sheet(), situation.measurements(), situation.raised()));
    }

    /**
     * Where the company stands once the action is done; the same instance if it changes nothing.
     *
     * @param affected the questions whose answers it may change, and all whose applying depends on them
     */
    Standpoint after(Standpoint now, Action action, Set<String> affected) {
        Situation then = effects.apply(now.situation(), action);
        if (then == now.situation()) {
            return now;
        }
        return new Standpoint(
                then,
                now.score().with(then.sheet(), affected),
                rater.rateAgain(
                        now.service(),
                        affected,
                        action.criteria().keySet(),
                        then.sheet(),
                        then.measurements(),
                        then.raised()));
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
