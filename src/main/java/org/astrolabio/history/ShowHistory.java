package org.astrolabio.history;

import java.util.List;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.CompanyAssessment;
import org.astrolabio.assessment.ListAssessments;
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
        List<CompanyAssessment> all = listAssessments.list(key);
        Optional<CompanyAssessment> underWay = all.stream()
                .filter(assessment -> assessment.finishedAt().isEmpty())
                .findFirst();
        return new History(all.stream().flatMap(each -> made(each).stream()).toList(), underWay);
    }

    private Optional<History.Made> made(CompanyAssessment assessment) {
        return diagnoses
                .ofAssessment(assessment.id())
                .map(diagnosis -> new History.Made(
                        assessment.id(),
                        diagnosis,
                        questionnaires.byHash(diagnosis.questionnaireHash()),
                        questionnaires.guidance(diagnosis.questionnaireHash())));
    }
}
