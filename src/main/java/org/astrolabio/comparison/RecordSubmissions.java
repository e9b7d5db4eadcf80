package org.astrolabio.comparison;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.astrolabio.definition.StoredQuestionnaires;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.diagnosis.DiagnosisMade;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Keeps the latest submission of each company, whether or not it agrees to count: that is decided at each rebuild. */
@Service
public class RecordSubmissions {

    private final Diagnoses diagnoses;
    private final SubmissionRepository submissions;
    private final StoredQuestionnaires questionnaires;

    RecordSubmissions(Diagnoses diagnoses, SubmissionRepository submissions, StoredQuestionnaires questionnaires) {
        this.diagnoses = diagnoses;
        this.submissions = submissions;
        this.questionnaires = questionnaires;
    }

    /** Within the transaction that stores the diagnosis, so that there is never one without the other. */
    @EventListener
    void record(DiagnosisMade made) {
        record(made.company(), made.assessment());
    }

    /** A diagnosis from before there were submissions. */
    void recordOlder(UUID assessment) {
        record(submissions.companyOf(assessment), assessment);
    }

    private void record(UUID company, UUID assessment) {
        diagnoses
                .ofAssessment(assessment)
                .ifPresent(diagnosis -> record(List.of(Submission.of(
                        company,
                        diagnosis,
                        questionnaires.byHash(diagnosis.questionnaireHash()).roles()))));
    }

    /** The same submission may be recorded any number of times, and an older one changes nothing. */
    public void record(Collection<Submission> latest) {
        submissions.keepLatest(latest);
    }
}
