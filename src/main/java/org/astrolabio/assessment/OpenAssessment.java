package org.astrolabio.assessment;

import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/** Reads an assessment as it stands, to show it or to go on. */
@Service
public class OpenAssessment {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final Questionnaires questionnaires;

    OpenAssessment(Transactions transactions, AssessmentRepository assessments, Questionnaires questionnaires) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
    }

    /** @throws AssessmentNotFound if the key opens nothing */
    public OpenedAssessment open(AccessKey key) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.find(key).orElseThrow(AssessmentNotFound::new);
            return new OpenedAssessment(
                    stored.id(),
                    questionnaires.byHash(stored.questionnaireHash()),
                    assessments.answers(stored.id()),
                    stored.company(),
                    stored.revision(),
                    stored.startedAt(),
                    stored.finishedAt());
        });
    }
}
