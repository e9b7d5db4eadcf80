package org.astrolabio.plan;

import java.util.List;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Assessor;
import org.astrolabio.core.planning.CompanyState;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.ServiceLevel;

/** Holds what was said to be done against the diagnosis that was made after it. */
final class DoneCheck {

    private final Assessor assessor;
    private final Guidance guidance;
    private final Diagnosis earlier;
    private final Diagnosis later;
    private final CompanyState declared;

    /**
     * @param questionnaire the version of the later diagnosis
     * @param guidance of the same version
     */
    DoneCheck(Questionnaire questionnaire, Guidance guidance, Diagnosis earlier, Diagnosis later) {
        this.assessor = new Assessor(questionnaire, guidance.rubric());
        this.guidance = guidance;
        this.earlier = earlier;
        this.later = later;
        this.declared = CompanyState.of(later.answers(), later.measurements());
    }

    /**
     * Whether the later answers lack what the action brings, or a figure measured since shows less than it promises.
     *
     * @throws IllegalArgumentException if there is no such action
     */
    boolean disproves(String id) {
        Action action = guidance.catalogue().action(id);
        CompanyState then = assessor.after(declared, List.of(action));
        return !then.sheet().equals(declared.sheet())
                || then.raised().entrySet().stream()
                        .anyMatch(raised -> isMeasuredLower(raised.getKey(), raised.getValue()));
    }

    private boolean isMeasuredLower(String criterion, ServiceLevel promised) {
        return later.service()
                .map(service -> service.rating(criterion))
                .filter(rating -> rating.level().isBelow(promised))
                .filter(rating -> rating.basis() instanceof CriterionRating.Measured(var figures)
                        && figures.stream().anyMatch(this::isFresh))
                .isPresent();
    }

    private boolean isFresh(CriterionRating.Figure figure) {
        return !earlier.measurements()
                .value(figure.measure())
                .filter(figure.value()::equals)
                .isPresent();
    }
}
