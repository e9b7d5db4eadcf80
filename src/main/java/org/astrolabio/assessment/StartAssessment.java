package org.astrolabio.assessment;

import java.security.SecureRandom;
import java.util.Locale;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/** Begins an assessment under the current version of the questionnaire. No account is needed. */
@Service
public class StartAssessment {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final Questionnaires questionnaires;
    private final Moments moments;
    private final SecureRandom random = new SecureRandom();

    StartAssessment(
            Transactions transactions,
            AssessmentRepository assessments,
            Questionnaires questionnaires,
            Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.questionnaires = questionnaires;
        this.moments = moments;
    }

    /**
     * The key to the new assessment, which is given out only here.
     *
     * @param language that it is begun in
     */
    public AccessKey start(Locale language) {
        AccessKey key = new AccessKey(moments.newId(), AccessSecret.random(random));
        return transactions.run(() -> {
            assessments.insert(key, questionnaires.current().hash(), language, moments.now());
            return key;
        });
    }
}
