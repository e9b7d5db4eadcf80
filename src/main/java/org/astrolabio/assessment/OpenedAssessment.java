package org.astrolabio.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;

/**
 * An assessment as it stands at one revision.
 *
 * @param companyId whose assessment it is, the same in all of a company's assessments
 * @param questionnaire the version that it was begun under, and stays under
 * @param sheet every answer ever given and not cleared, also to questions that do not apply at present
 * @param guidance of the same version
 * @param measurements every KPI that was measured and not forgotten
 * @param counts the raw counts behind each of them, by input
 * @param revision grows with each change, so that another tab can tell whether it shows the latest
 * @param follows the earlier assessment whose answers it was begun from
 * @param finishedAt when the diagnosis was made; empty before
 * @param correction present while the diagnosis is being corrected
 */
public record OpenedAssessment(
        UUID id,
        UUID companyId,
        Questionnaire questionnaire,
        Guidance guidance,
        AnswerSheet sheet,
        CompanyDraft company,
        Measurements measurements,
        Map<Measure, Map<String, Fraction>> counts,
        int revision,
        Optional<UUID> follows,
        Instant startedAt,
        Optional<Instant> finishedAt,
        Optional<Correction> correction) {

    /** Whether answers can be changed: before the diagnosis, and while it is corrected. */
    public boolean isOpen() {
        return finishedAt.isEmpty() || correction.isPresent();
    }
}
