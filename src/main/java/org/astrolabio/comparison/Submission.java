package org.astrolabio.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.peers.Points;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.scoring.Scorecard;

/**
 * What a diagnosis brings to the comparison with others.
 *
 * @param sectors ids of options of {@code company.sectors}, in the order of choosing
 * @param size id of an option of {@code company.employees}
 */
public record Submission(
        UUID company, UUID diagnosis, Instant finishedAt, List<String> sectors, Optional<String> size, Points points) {

    private static final String SECTORS = "company.sectors";
    private static final String SIZE = "company.employees";

    public Submission {
        sectors = List.copyOf(sectors);
    }

    public static Submission of(UUID company, Diagnosis diagnosis) {
        return of(company, diagnosis.id(), diagnosis.createdAt(), diagnosis.answers(), diagnosis.scorecard());
    }

    /** @param scorecard of those answers */
    public static Submission of(
            UUID company, UUID diagnosis, Instant finishedAt, AnswerSheet answers, Scorecard scorecard) {
        return new Submission(
                company,
                diagnosis,
                finishedAt,
                answers.answer(SECTORS)
                        .filter(Answer.ChosenSeveral.class::isInstance)
                        .map(answer -> List.copyOf(((Answer.ChosenSeveral) answer).options()))
                        .orElse(List.of()),
                answers.answer(SIZE).filter(Answer.Chosen.class::isInstance).map(answer -> ((Answer.Chosen) answer)
                        .option()),
                Points.of(scorecard));
    }
}
