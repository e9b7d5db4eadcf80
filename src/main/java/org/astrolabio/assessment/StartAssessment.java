package org.astrolabio.assessment;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/** Begins the first assessment of a company, under the current version of the questionnaire. No account is needed. */
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
        UUID company = moments.newId();
        return transactions.run(() -> {
            Instant now = moments.now();
            assessments.insertCompany(company, key.secret(), now);
            assessments.insert(
                    key.assessment(), company, questionnaires.current().hash(), language, now);
            return key;
        });
    }
}
