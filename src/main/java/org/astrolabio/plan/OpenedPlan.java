package org.astrolabio.plan;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.assessment.ShownDiagnosis;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Assessor;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.CompanyScores;
import org.astrolabio.core.planning.Forecast;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * The plan of a diagnosis with what puts it into words.
 *
 * @param guidance of the version that the diagnosis was made under
 */
public record OpenedPlan(ShownDiagnosis shown, Guidance guidance, CompanyPlan plan) {

    public Diagnosis diagnosis() {
        return shown.diagnosis();
    }

    /** The version that the diagnosis was made under. */
    public Questionnaire questionnaire() {
        return shown.questionnaire();
    }

    /** What each planned action does to the criterion that it serves, by action id. */
    public Map<String, Forecast.Change> changes() {
        return Forecast.changes(questionnaire(), guidance, plan);
    }

    /**
     * Where the company would stand with these actions done on top of today. They are done in the order of the plan,
     * whatever the order of choosing; the plan itself stays as it is.
     *
     * @param actions ids; unknown ones change nothing
     */
    public CompanyScores tryOut(Set<String> actions) {
        Assessor assessor = new Assessor(questionnaire(), guidance.rubric());
        List<Action> chosen = Stream.concat(
                        plan.plan().actions().map(PlannedAction::action), guidance.catalogue().actions().stream())
                .distinct()
                .filter(action -> actions.contains(action.id()))
                .toList();
        return assessor.scores(assessor.after(plan.state(), chosen));
    }
}
