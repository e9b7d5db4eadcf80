package org.astrolabio.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.assessment.CompanyAssessment;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.diagnosis.Movement;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * All diagnoses of a company.
 *
 * @param made the first one first
 * @param underWay the assessment that is being answered
 * @param corrected the assessment whose diagnosis is being corrected
 */
public record History(List<Made> made, Optional<CompanyAssessment> underWay, Optional<CompanyAssessment> corrected) {
    public History {
        made = List.copyOf(made);
    }

    /**
     * @param questionnaire the version that it was made under
     * @param guidance of the same version
     */
    public record Made(UUID assessment, Diagnosis diagnosis, Questionnaire questionnaire, Guidance guidance) {}

    public Optional<Made> find(UUID assessment) {
        return made.stream()
                .filter(each -> each.assessment().equals(assessment))
                .findFirst();
    }

    /** The one before; empty for the first, and for what is no diagnosis of this company. */
    public Optional<Made> before(UUID assessment) {
        return find(assessment).map(made::indexOf).filter(index -> index > 0).map(index -> made.get(index - 1));
    }

    /** What moved between two of them. */
    public static Movement movement(Made from, Made to) {
        return Movement.between(from.diagnosis(), from.questionnaire(), to.diagnosis(), to.questionnaire());
    }
}
