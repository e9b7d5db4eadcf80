package org.astrolabio.core.diagnosis;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.core.scoring.Scorer;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.ServiceProfile;
import org.astrolabio.core.service.ServiceRater;

/**
 * A diagnosis: everything that the results page, the PDF and the JSON file show, in ids and numbers. The words come from
 * the questionnaire of the same hash.
 *
 * @param id the same in all its revisions
 * @param createdAt when it was first made, the same in all its revisions
 * @param revision which of them this is
 * @param questionnaireHash of the content that it was answered under
 * @param answers to the questions that applied, and to no others
 * @param measurements KPIs of customer service that were measured
 * @param service where customer service stands; absent in a diagnosis from before it was rated
 */
public record Diagnosis(
        UUID id,
        Instant createdAt,
        Revision revision,
        Company company,
        String questionnaireVersion,
        String questionnaireHash,
        AnswerSheet answers,
        Measurements measurements,
        Scorecard scorecard,
        Findings findings,
        Optional<ServiceProfile> service) {

    /**
     * Runs the whole core once.
     *
     * @param rubric by which customer service is rated; without criteria, it is not rated
     */
    public static Diagnosis of(
            UUID id,
            Instant createdAt,
            Company company,
            Questionnaire questionnaire,
            Rubric rubric,
            AnswerSheet sheet,
            Measurements measurements) {
        return of(id, createdAt, Revision.first(createdAt), company, questionnaire, rubric, sheet, measurements);
    }

    /**
     * The next revision of this diagnosis, from what was corrected.
     *
     * @param questionnaire the one that it was made with, and the rubric of the same version
     */
    public Diagnosis corrected(
            Instant at,
            Company company,
            Questionnaire questionnaire,
            Rubric rubric,
            AnswerSheet sheet,
            Measurements measurements) {
        return of(id, createdAt, revision.next(at), company, questionnaire, rubric, sheet, measurements);
    }

    /** Whether both were made of the same: company, answers and figures. */
    public boolean isMadeOfTheSameAs(Diagnosis other) {
        return company.equals(other.company)
                && answers.equals(other.answers)
                && measurements.equals(other.measurements);
    }

    private static Diagnosis of(
            UUID id,
            Instant createdAt,
            Revision revision,
            Company company,
            Questionnaire questionnaire,
            Rubric rubric,
            AnswerSheet sheet,
            Measurements measurements) {
        Set<String> applying = Applicability.questions(questionnaire, sheet).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
        AnswerSheet answers = sheet.restrictedTo(applying);
        Scorecard scorecard = new Scorer(questionnaire).score(answers);
        return new Diagnosis(
                id,
                createdAt,
                revision,
                company,
                questionnaire.version(),
                questionnaire.hash(),
                answers,
                measurements,
                scorecard,
                Findings.of(scorecard, questionnaire.highlights()),
                Optional.of(new ServiceRater(questionnaire, rubric))
                        .filter(rater -> !rubric.criteria().isEmpty())
                        .map(rater -> rater.rate(answers, measurements, Map.of())));
    }
}
