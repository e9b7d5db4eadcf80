package org.astrolabio.assessment;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerCheck;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Component;

/**
 * Corrects what the next diagnosis, while it is under way, had taken over of the one that is corrected. Whatever was changed
 * in it since stays.
 */
@Component
class CorrectedFollowUp {

    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final FollowUpRepository followUps;
    private final CorrectionRepository corrections;
    private final Questionnaires questionnaires;

    CorrectedFollowUp(
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            FollowUpRepository followUps,
            CorrectionRepository corrections,
            Questionnaires questionnaires) {
        this.assessments = assessments;
        this.measurements = measurements;
        this.followUps = followUps;
        this.corrections = corrections;
        this.questionnaires = questionnaires;
    }

    /**
     * In the caller's transaction, while what was before the correction is still kept.
     *
     * @param key to what is corrected
     * @param before the company as the diagnosis told of it
     */
    void carry(AccessKey key, StoredAssessment corrected, Company before, Instant now) {
        followUps.ofCompany(corrected.companyId()).stream()
                .filter(next -> next.finishedAt().isEmpty()
                        && next.follows().filter(corrected.id()::equals).isPresent())
                .findFirst()
                .flatMap(next -> assessments.lock(new AccessKey(next.id(), key.secret())))
                .ifPresent(next -> {
                    carryAnswers(corrected, next, now);
                    carryFigures(corrected, next);
                    if (next.company().equals(CompanyDraft.of(before))) {
                        assessments.saveCompany(next, corrected.company(), now);
                    }
                    assessments.touch(next, now);
                });
    }

    private void carryAnswers(StoredAssessment corrected, StoredAssessment next, Instant now) {
        AnswerSheet before = corrections.answers(corrected.id());
        AnswerSheet after = assessments.answers(corrected.id());
        AnswerSheet taken = assessments.answers(next.id());
        Questionnaire questionnaire = questionnaires.byHash(next.questionnaireHash());
        for (String question : either(before.answers().keySet(), after.answers().keySet())) {
            Optional<Answer> answer = after.answer(question);
            boolean takenOver = before.answer(question).equals(taken.answer(question));
            if (takenOver && !answer.equals(before.answer(question))) {
                answer.filter(given -> isTaken(questionnaire, question, given))
                        .ifPresentOrElse(
                                given -> followUps.saveAnswer(next.id(), question, given, now),
                                () -> assessments.deleteAnswer(next, question, now));
            }
        }
    }

    private static boolean isTaken(Questionnaire questionnaire, String question, Answer answer) {
        return questionnaire
                .find(question)
                .filter(found -> AnswerCheck.problems(found, answer).isEmpty())
                .isPresent();
    }

    private void carryFigures(StoredAssessment corrected, StoredAssessment next) {
        var before = corrections.measurements(corrected.id());
        var after = measurements.find(corrected.id());
        var taken = measurements.find(next.id());
        Rubric rubric = questionnaires.guidance(next.questionnaireHash()).rubric();
        for (Measure measure : either(before.figures().keySet(), after.figures().keySet())) {
            boolean takenOver = before.figure(measure).equals(taken.figure(measure));
            if (takenOver && !after.figure(measure).equals(before.figure(measure))) {
                measurements.delete(next.id(), measure);
                if (rubric.kpis().stream().anyMatch(kpi -> kpi.id().equals(measure.kpi()))) {
                    followUps.copyMeasurements(
                            corrected.id(),
                            next.id(),
                            measure.kpi(),
                            Set.of(measure.channel().orElse("")));
                }
            }
        }
    }

    private static <T> Set<T> either(Set<T> one, Set<T> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }
}
