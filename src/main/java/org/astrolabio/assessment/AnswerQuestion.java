package org.astrolabio.assessment;

import java.time.Instant;
import java.util.List;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerCheck;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/**
 * Stores one answer by itself. When it comes back, the answer is on disk. The last write a question wins, and writing the
 * same twice does no harm.
 */
@Service
public class AnswerQuestion {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final Questionnaires questionnaires;
    private final Moments moments;

    AnswerQuestion(
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
     * Stores an answer, also to a question that does not apply at present.
     *
     * @throws RefusedAnswer if it does not fit its question, or there is no such question
     * @throws AssessmentNotFound if the key opens nothing
     * @throws AssessmentFinished once there is a diagnosis that is not being corrected
     */
    public Saved answer(AccessKey key, String questionId, Answer answer) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.lockOpen(key);
            check(stored, questionId, answer);
            Instant now = moments.now();
            return new Saved(now, assessments.saveAnswer(stored, questionId, answer, now));
        });
    }

    /**
     * Takes an answer back; where there is none, nothing changes but the revision.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws AssessmentFinished once there is a diagnosis that is not being corrected
     */
    public Saved clear(AccessKey key, String questionId) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.lockOpen(key);
            Instant now = moments.now();
            return new Saved(now, assessments.deleteAnswer(stored, questionId, now));
        });
    }

    private void check(StoredAssessment stored, String questionId, Answer answer) {
        List<AnswerProblem> problems = questionnaires
                .byHash(stored.questionnaireHash())
                .find(questionId)
                .map(question -> AnswerCheck.problems(question, answer))
                .orElseGet(() -> List.of(new AnswerProblem.NoSuchQuestion(questionId)));
        if (!problems.isEmpty()) {
            throw new RefusedAnswer(problems);
        }
    }
}
