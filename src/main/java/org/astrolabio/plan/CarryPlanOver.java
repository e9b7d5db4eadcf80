package org.astrolabio.plan;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.diagnosis.DiagnosisMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Settles the plan that a new diagnosis has taken over, in the transaction that stores the diagnosis: what its answers or
 * fresh figures disprove is in progress again, and what was said of the old plan meanwhile is taken over as well.
 */
@Component
class CarryPlanOver {

    private final CarriedPlanRepository carried;
    private final PlanRepository plans;
    private final Diagnoses diagnoses;
    private final Questionnaires questionnaires;

    CarryPlanOver(
            CarriedPlanRepository carried, PlanRepository plans, Diagnoses diagnoses, Questionnaires questionnaires) {
        this.carried = carried;
        this.plans = plans;
        this.diagnoses = diagnoses;
        this.questionnaires = questionnaires;
    }

    @EventListener
    void settle(DiagnosisMade made) {
        carried.origin(made.assessment()).ifPresent(origin -> settle(made, origin));
    }

    private void settle(DiagnosisMade made, CarriedPlanRepository.Origin origin) {
        Diagnosis earlier = diagnoses.ofAssessment(origin.assessment()).orElseThrow();
        Diagnosis later = diagnoses.ofAssessment(made.assessment()).orElseThrow();
        Guidance guidance = questionnaires.guidance(later.questionnaireHash());
        DoneCheck check = new DoneCheck(questionnaires.byHash(later.questionnaireHash()), guidance, earlier, later);
        UUID assessment = made.assessment();
        Map<String, ActionProgress> progress = plans.progress(assessment);
        progress.forEach((action, said) -> {
            if (said.status() == Status.DONE && check.disproves(action)) {
                plans.save(
                        assessment,
                        action,
                        new ActionProgress(Status.IN_PROGRESS, said.owner(), said.due(), said.note()),
                        made.at());
            }
        });
        Set<String> known =
                guidance.catalogue().actions().stream().map(Action::id).collect(Collectors.toSet());
        carried.copyNewer(origin, assessment, known);
    }
}
