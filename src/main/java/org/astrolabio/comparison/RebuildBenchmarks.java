package org.astrolabio.comparison;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.astrolabio.database.OnOneNode;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/**
 * Counts the companies anew, in a snapshot of its own that is switched to at once when it is whole. The one before is in
 * force until then, whatever happens on the way.
 */
@Service
public class RebuildBenchmarks {

    private static final String NAME = "rebuild-benchmarks";
    /** How old a submission may be to count. */
    private static final Period OLDEST = Period.ofMonths(24);

    private static final int BACKLOG_AT_ONCE = 200;

    private final OnOneNode onOneNode;
    private final Transactions transactions;
    private final SubmissionRepository submissions;
    private final RecordSubmissions recorder;
    private final GenerationRepository generations;
    private final Clock clock;

    RebuildBenchmarks(
            OnOneNode onOneNode,
            Transactions transactions,
            SubmissionRepository submissions,
            RecordSubmissions recorder,
            GenerationRepository generations,
            Clock clock) {
        this.onOneNode = onOneNode;
        this.transactions = transactions;
        this.submissions = submissions;
        this.recorder = recorder;
        this.generations = generations;
        this.clock = clock;
    }

    /** What came of a rebuild: how many companies count, and in how many cohorts there is at least one. */
    public record Rebuilt(Instant asOf, int companies, int cohorts) {}

    /** Empty, and nothing done, if another rebuild is under way on this or another node. */
    public Optional<Rebuilt> rebuild() {
        return onOneNode.run(NAME, this::countAnew);
    }

    /**
     * As {@link #rebuild()}, unless it is no longer wanted once nobody else is at it.
     *
     * @param wanted asked while no other rebuild can begin
     */
    Optional<Rebuilt> rebuildIf(BooleanSupplier wanted) {
        return onOneNode
                .run(NAME, () -> Optional.of(wanted)
                        .filter(BooleanSupplier::getAsBoolean)
                        .map(still -> countAnew()))
                .flatMap(Function.identity());
    }

    private Rebuilt countAnew() {
        recordBacklog();
        Instant asOf = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant oldest = asOf.atZone(ZoneOffset.UTC).minus(OLDEST).toInstant();
        return generations.rebuild(asOf, oldest);
    }

    /** Each in a transaction of its own. */
    private void recordBacklog() {
        List<UUID> backlog;
        do {
            backlog = submissions.backlog(BACKLOG_AT_ONCE);
            backlog.forEach(assessment -> transactions.run(() -> {
                recorder.recordOlder(assessment);
                submissions.removeFromBacklog(assessment);
                return assessment;
            }));
        } while (!backlog.isEmpty());
    }
}
