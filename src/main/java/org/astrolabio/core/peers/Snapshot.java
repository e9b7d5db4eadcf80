package org.astrolabio.core.peers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import org.astrolabio.core.peers.PassedOver.Reason;

/**
 * The cohorts of one moment, and what may be told of them. Nothing is told of fewer than five companies; nor of a cohort
 * to which a larger one adds only one to four, because what was told of both would tell of those.
 *
 * @param asOf when the companies were counted
 * @param cohorts a missing one has no companies
 */
public record Snapshot(Instant asOf, Map<Cohort, CohortScores> cohorts) {

    public Snapshot {
        cohorts = Map.copyOf(cohorts);
    }

    /** The company's points among those of the closest cohort of the ladder that something may be told of. */
    public Comparison compare(List<Cohort> ladder, Points own) {
        List<PassedOver> passedOver = new ArrayList<>();
        for (Cohort cohort : ladder) {
            Optional<Reason> silence = silence(cohort, CohortScores::overall);
            if (silence.isEmpty()) {
                return among(cohort, passedOver, own);
            }
            passedOver.add(new PassedOver(cohort, silence.get()));
        }
        return new Comparison.NotYet(scores(Cohort.ALL).overall().companies(), Optional.of(asOf));
    }

    private Comparison among(Cohort cohort, List<PassedOver> passedOver, Points own) {
        CohortScores scores = scores(cohort);
        SequencedMap<String, Standing> dimensions = new LinkedHashMap<>();
        own.dimensions().forEach((id, points) -> {
            if (silence(cohort, other -> other.dimension(id)).isEmpty()) {
                Standing.among(scores.dimension(id), points).ifPresent(standing -> dimensions.put(id, standing));
            }
        });
        return new Comparison.Among(
                cohort,
                scores.overall().companies(),
                asOf,
                List.copyOf(passedOver),
                Standing.among(scores.overall(), own.overall()).orElseThrow(),
                dimensions);
    }

    /** Why nothing may be told of one of the cohort's scores, if that is so. */
    private Optional<Reason> silence(Cohort cohort, Function<CohortScores, Distribution> score) {
        int companies = score.apply(scores(cohort)).companies();
        if (companies < Comparison.COMPANIES_NEEDED) {
            return Optional.of(Reason.TOO_FEW);
        }
        boolean tellsOfFew = cohort.containing().stream()
                .mapToInt(larger -> score.apply(scores(larger)).companies() - companies)
                .anyMatch(more -> more > 0 && more < Comparison.COMPANIES_NEEDED);
        return tellsOfFew ? Optional.of(Reason.WOULD_TELL_OF_FEW) : Optional.empty();
    }

    private CohortScores scores(Cohort cohort) {
        return cohorts.getOrDefault(cohort, CohortScores.NONE);
    }
}
