package org.astrolabio.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.assessment.ShowDiagnosis;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/** Stores what a company says of an action. What is written last wins, and writing the same twice does no harm. */
@Service
public class TrackAction {

    private final ShowDiagnosis showDiagnosis;
    private final Questionnaires questionnaires;
    private final Transactions transactions;
    private final PlanRepository plans;
    private final Clock clock;

    TrackAction(
            ShowDiagnosis showDiagnosis,
            Questionnaires questionnaires,
            Transactions transactions,
            PlanRepository plans,
            Clock clock) {
        this.showDiagnosis = showDiagnosis;
        this.questionnaires = questionnaires;
        this.transactions = transactions;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Stores all that is said of an action in place of what was said before. White space around texts is dropped.
     *
     * @return when it was stored
     * @throws RefusedProgress if anything in it is wrong, or there is no such action
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     */
    public Instant track(AccessKey key, String actionId, ActionProgress progress) {
        return store(key, actionId, progress, UnaryOperator.identity());
    }

    /**
     * Stores what is said of an action where it differs from what its page had shown; the rest stays as it is, so that two
     * pages do not undo each other. Otherwise as {@link #track(AccessKey, String, ActionProgress)}.
     *
     * @param shown what the page had shown of the action
     */
    public Instant track(AccessKey key, String actionId, ActionProgress shown, ActionProgress progress) {
        return store(
                key, actionId, progress, tidy -> tidy.since(shown, plans.lockProgress(key.assessment(), actionId)));
    }

    private Instant store(
            AccessKey key, String actionId, ActionProgress progress, UnaryOperator<ActionProgress> together) {
        ActionProgress tidy = ProgressCheck.tidy(progress);
        String hash = showDiagnosis.show(key).diagnosis().questionnaireHash();
        List<ProgressProblem> problems = new ArrayList<>(ProgressCheck.problems(tidy));
        if (questionnaires.guidance(hash).catalogue().actions().stream()
                .noneMatch(action -> action.id().equals(actionId))) {
            problems.add(new ProgressProblem.NoSuchAction(actionId));
        }
        if (!problems.isEmpty()) {
            throw new RefusedProgress(problems);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.run(() -> {
            plans.save(key.assessment(), actionId, together.apply(tidy), now);
            return now;
        });
    }
}
