package org.astrolabio.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/**
 * Begins the next assessment of a company from its latest finished one, under the current version of the questionnaire.
 * Company, measurements, plan and the answers that still fit are taken over, and what was done since is applied to them.
 */
@Service
public class StartFollowUp {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final FollowUpRepository followUps;
    private final CarriedPlans plans;
    private final Questionnaires questionnaires;
    private final Moments moments;

    StartFollowUp(
            Transactions transactions,
            AssessmentRepository assessments,
            FollowUpRepository followUps,
            CarriedPlans plans,
            Questionnaires questionnaires,
            Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.followUps = followUps;
        this.plans = plans;
        this.questionnaires = questionnaires;
        this.moments = moments;
    }

    /**
     * The key to the new assessment, with the same secret. While the company has an unfinished one, or one that is being
     * corrected, that to it: nothing new is begun.
     *
     * @param key to any assessment of the company
     * @param language that it is begun in
     * @throws AssessmentNotFound if the key opens nothing
     */
    public AccessKey start(AccessKey key, Locale language) {
        UUID id = moments.newId();
        return transactions.run(() -> {
            UUID company = followUps.lockCompany(key).orElseThrow(AssessmentNotFound::new);
            List<StoredAssessment> all = followUps.ofCompany(company);
            Optional<UUID> unfinished = all.stream()
                    .filter(stored -> stored.isOpen())
                    .map(StoredAssessment::id)
                    .findFirst();
            return new AccessKey(unfinished.orElseGet(() -> begin(id, all.getFirst(), language)), key.secret());
        });
    }

    private UUID begin(UUID id, StoredAssessment latest, Locale language) {
        Instant now = moments.now();
        Questionnaire questionnaire = questionnaires.current();
        Guidance guidance = questionnaires.guidance(questionnaire.hash());
        followUps.insert(id, latest, questionnaire.hash(), language, now);
        plans.copy(
                latest.id(),
                id,
                guidance.catalogue().actions().stream().map(Action::id).collect(Collectors.toSet()));
        CarriedAnswers carried =
                CarriedAnswers.of(assessments.answers(latest.id()), questionnaire, guidance, done(plans.progress(id)));
        followUps.copyAnswers(latest.id(), id, carried.kept().answers().keySet());
        carried.applied().forEach(effect -> followUps.saveAnswer(id, effect.question(), effect.after(), now));
        Rubric rubric = guidance.rubric();
        rubric.kpis()
                .forEach(kpi -> followUps.copyMeasurements(
                        latest.id(), id, kpi.id(), kpi.perChannel() ? rubric.channels() : List.of("")));
        return id;
    }

    /** Ids of the actions that are done. */
    static Set<String> done(Map<String, ActionProgress> progress) {
        return progress.entrySet().stream()
                .filter(entry -> entry.getValue().status() == ActionProgress.Status.DONE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
