package org.astrolabio.history;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.CompanyAssessment;
import org.astrolabio.assessment.ListAssessments;
import org.astrolabio.assessment.ShownDiagnosis;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.diagnosis.Diagnoses;
import org.springframework.stereotype.Service;

/** Gives all diagnoses of a company to whoever holds the key to one of its assessments. */
@Service
public class ShowHistory {

    private final ListAssessments listAssessments;
    private final Diagnoses diagnoses;
    private final Questionnaires questionnaires;

    ShowHistory(ListAssessments listAssessments, Diagnoses diagnoses, Questionnaires questionnaires) {
        this.listAssessments = listAssessments;
        this.diagnoses = diagnoses;
        this.questionnaires = questionnaires;
    }

    /** @throws org.astrolabio.assessment.AssessmentNotFound if the key opens nothing */
    public History show(AccessKey key) {
        return show(key, diagnoses::ofAssessment);
    }

    /**
     * @param shown the one that the key opens, which has been read already
     * @throws org.astrolabio.assessment.AssessmentNotFound if the key opens nothing
     */
    public History show(AccessKey key, ShownDiagnosis shown) {
        return show(
                key,
                assessment -> assessment.equals(shown.assessment())
                        ? Optional.of(shown.diagnosis())
                        : diagnoses.ofAssessment(assessment));
    }

    private History show(AccessKey key, Function<UUID, Optional<Diagnosis>> read) {
        List<CompanyAssessment> all = listAssessments.list(key);
        Optional<CompanyAssessment> underWay = all.stream()
                .filter(assessment -> assessment.finishedAt().isEmpty())
                .findFirst();
        return new History(
                all.stream().flatMap(each -> made(each, read).stream()).toList(),
                underWay,
                all.stream()
                        .filter(assessment -> assessment.correctingSince().isPresent())
                        .findFirst());
    }

    private Optional<History.Made> made(CompanyAssessment assessment, Function<UUID, Optional<Diagnosis>> read) {
        return read.apply(assessment.id())
                .map(diagnosis -> new History.Made(
                        assessment.id(),
                        diagnosis,
                        questionnaires.byHash(diagnosis.questionnaireHash()),
                        questionnaires.guidance(diagnosis.questionnaireHash())));
    }
}
