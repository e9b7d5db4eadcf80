package org.astrolabio.comparison;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.peers.Points;
import org.astrolabio.core.questionnaire.Roles;

/**
 * What a diagnosis brings to the comparison with others.
 *
 * @param sectors ids of the sectors that the company is in, in the order of choosing
 * @param size id of how large it is
 */
public record Submission(
        UUID company, UUID diagnosis, Instant finishedAt, List<String> sectors, Optional<String> size, Points points) {

    public Submission {
        sectors = List.copyOf(sectors);
    }

    /** @param roles of the questionnaire's version that the diagnosis was made under */
    public static Submission of(UUID company, Diagnosis diagnosis, Roles roles) {
        return new Submission(
                company,
                diagnosis.id(),
                diagnosis.createdAt(),
                roles.sectors(diagnosis.answers()),
                roles.size(diagnosis.answers()),
                Points.of(diagnosis.scorecard()));
    }
}
