package org.astrolabio.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/** Tells what to ask first in an assessment that was begun from an earlier one. */
@Service
public class ShowChanges {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final CarriedPlans plans;
    private final Questionnaires questionnaires;

    ShowChanges(
            Transactions transactions,
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            CarriedPlans plans,
            Questionnaires questionnaires) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.measurements = measurements;
        this.plans = plans;
        this.questionnaires = questionnaires;
    }

    /**
     * Empty for a company's first assessment.
     *
     * @throws AssessmentNotFound if the key opens nothing
     */
    public Optional<FollowUp> show(AccessKey key) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.find(key).orElseThrow(AssessmentNotFound::new);
            return stored.follows().map(earlier -> changes(stored, earlier, key));
        });
    }

    private FollowUp changes(StoredAssessment stored, UUID earlierId, AccessKey key) {
        StoredAssessment earlier =
                assessments.find(new AccessKey(earlierId, key.secret())).orElseThrow(AssessmentNotFound::new);
        AnswerSheet answersThen = assessments.answers(earlierId);
        Questionnaire versionThen = questionnaires.byHash(earlier.questionnaireHash());
        Questionnaire questionnaire = questionnaires.byHash(stored.questionnaireHash());
        Guidance guidance = questionnaires.guidance(stored.questionnaireHash());
        Map<String, ActionProgress> progress = plans.progress(stored.id());
        CarriedAnswers carried = CarriedAnswers.of(answersThen, questionnaire, guidance, StartFollowUp.done(progress));
        AnswerSheet sheet = carried.sheet();
        Set<String> applied =
                carried.applied().stream().map(AppliedEffect::question).collect(Collectors.toSet());
        List<Question> others = Applicability.questions(questionnaire, sheet).stream()
                .filter(question -> !applied.contains(question.id()))
                .toList();
        return new FollowUp(
                earlier.finishedAt().orElseThrow(),
                carried.applied(),
                ids(others, question -> isUnknown(sheet, question)),
                ids(
                        others,
                        question -> !isAnswered(sheet, question) && !wasLeftOut(versionThen, answersThen, question)),
                underWay(
                        guidance,
                        progress,
                        ids(others, question -> isAnswered(sheet, question) && !isUnknown(sheet, question))),
                changed(carried.kept(), assessments.answers(stored.id())),
                measurements.olderThan(stored.id(), stored.startedAt()));
    }

    private static List<String> ids(List<Question> questions, Predicate<Question> such) {
        return questions.stream().filter(such).map(Question::id).toList();
    }

    private static boolean isAnswered(AnswerSheet sheet, Question question) {
        return sheet.answer(question.id()).isPresent();
    }

    private static boolean isUnknown(AnswerSheet sheet, Question question) {
        return sheet.answer(question.id())
                .filter(Answer.Unknown.class::isInstance)
                .isPresent();
    }

    /** Whether it could be answered last time, was not, and need not be. */
    private static boolean wasLeftOut(Questionnaire versionThen, AnswerSheet answersThen, Question question) {
        return question.facts().optional()
                && versionThen.find(question.id()).isPresent()
                && !isAnswered(answersThen, question);
    }

    private static SequencedMap<String, List<String>> underWay(
            Guidance guidance, Map<String, ActionProgress> progress, List<String> open) {
        SequencedMap<String, List<String>> touched = new LinkedHashMap<>();
        for (String question : open) {
            List<String> actions = guidance.catalogue().actions().stream()
                    .filter(action -> action.answers().containsKey(question) && isInProgress(action, progress))
                    .map(Action::id)
                    .toList();
            if (!actions.isEmpty()) {
                touched.put(question, actions);
            }
        }
        return touched;
    }

    private static boolean isInProgress(Action action, Map<String, ActionProgress> progress) {
        return progress.getOrDefault(action.id(), ActionProgress.OPEN).status() == ActionProgress.Status.IN_PROGRESS;
    }

    private static Set<String> changed(AnswerSheet then, AnswerSheet now) {
        return Stream.concat(then.answers().keySet().stream(), now.answers().keySet().stream())
                .filter(question -> !then.answer(question).equals(now.answer(question)))
                .collect(Collectors.toSet());
    }
}
