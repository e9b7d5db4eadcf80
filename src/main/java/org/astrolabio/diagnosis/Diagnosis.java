package org.astrolabio.diagnosis;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astrolabio.questionnaire.AnswerSheet;
import org.astrolabio.questionnaire.Applicability;
import org.astrolabio.questionnaire.Question;
import org.astrolabio.questionnaire.Questionnaire;
import org.astrolabio.scoring.Scorecard;
import org.astrolabio.scoring.Scorer;

/**
 * A diagnosis: everything that the results page, the PDF and the JSON file show, in ids and numbers. The words come from
 * the questionnaire of the same hash.
 *
 * @param questionnaireHash of the content that it was answered under
 * @param answers to the questions that applied, and to no others
 */
public record Diagnosis(
        UUID id,
        Instant createdAt,
        Company company,
        String questionnaireVersion,
        String questionnaireHash,
        AnswerSheet answers,
        Scorecard scorecard,
        Findings findings) {

    /** Runs the whole core once. */
    public static Diagnosis of(
            UUID id, Instant createdAt, Company company, Questionnaire questionnaire, AnswerSheet sheet) {
        Set<String> applying = Applicability.questions(questionnaire, sheet).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
        AnswerSheet answers = sheet.restrictedTo(applying);
        Scorecard scorecard = new Scorer(questionnaire).score(answers);
        return new Diagnosis(
                id,
                createdAt,
                company,
                questionnaire.version(),
                questionnaire.hash(),
                answers,
                scorecard,
                Findings.of(scorecard, questionnaire.highlights()));
    }
}
