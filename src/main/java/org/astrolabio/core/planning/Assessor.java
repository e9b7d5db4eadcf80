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

    public CompanyScores scores(CompanyState state) {
        return new CompanyScores(scorer.score(state.sheet()), service(state));
    }

    public ServiceProfile service(CompanyState state) {
        return rater.rate(state.sheet(), state.measurements(), state.raised());
    }

    ComparedScores compared(CompanyState state) {
        return new ComparedScores(RunningScore.of(questionnaire, state.sheet()), service(state));
    }

    /**
     * What the action changes about a state.
     *
     * @param applicability of the questions in that state
     */
    StateChange change(CompanyState state, Applicability applicability, Action action) {
        return effects.change(state, applicability, action);
    }

    /**
     * Where the company stands after a change; the same instance if that is nothing.
     *
     * @param state in which it stands before the change
     * @param affected of the action that makes the change
     */
    ComparedScores after(CompanyState state, ComparedScores now, StateChange change, AffectedParts affected) {
        if (change.isNothing()) {
            return now;
        }
        Applicability then = new Applicability(questionnaire, state.sheet().but(change.answers()));
        return new ComparedScores(
                now.score().with(then, affected.questions()),
                rater.rateAgain(
                        now.service(),
                        affected.shown(),
                        change.raised().keySet(),
                        then,
                        state.measurements(),
                        state.raisedBy(change)));
    }

    /** The state once these actions are done, one after the other. */
    public CompanyState after(CompanyState state, List<Action> actions) {
        CompanyState reached = state;
        for (Action action : actions) {
            reached = effects.apply(reached, action);
        }
        return reached;
    }
}
