package org.astrolabio.comparison;

import static org.astrolabio.database.schema.Tables.PEER_GENERATION;
import static org.astrolabio.database.schema.Tables.PEER_HISTOGRAM;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.peers.CohortScores;
import org.astrolabio.core.peers.Distribution;
import org.astrolabio.core.peers.Snapshot;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The snapshot in force, read from the database. */
@Repository
class SnapshotRepository {

    private static final Field<Integer> OWN = DSL.field("own", SQLDataType.INTEGER);

    /**
     * All cohorts of a ladder in all dimensions, and in each what the company itself counts as: its whole points + 1, or
     * 0 if it does not count there.
     */
    private static final String LADDER = """
            select g.as_of, h.sector, h.size, h.dimension, h.counts,
                   case when m.company_id is not null
                         and (h.sector = '' or locate(char(s.code), m.sectors) > 0)
                         and (h.size = '' or z.code = m.size)
                        then ord(substr(m.points, d.code, 1)) else 0 end as own
              from peer_generation g
              left join peer_histogram h
                on h.generation = g.number and h.sector in ('', ?) and h.size in ('', ?)
              left join peer_member m on m.generation = g.number and m.company_id = ?
              left join peer_term s on s.kind = 'sector' and s.id = h.sector
              left join peer_term z on z.kind = 'size' and z.id = h.size
              left join peer_term d on d.kind = 'dimension' and d.id = h.dimension
             where g.number = (select max(number) from peer_generation where completed_at is not null)
            """;

    private final DSLContext db;

    SnapshotRepository(DSLContext db) {
        this.db = db;
    }

    /** The cohorts with this sector and size or without either, the company itself left out; empty if there are none yet. */
    Optional<Snapshot> inForce(Optional<String> sector, Optional<String> size, UUID leftOut) {
        List<Row> rows = db.resultQuery(LADDER, sector.orElse(""), size.orElse(""), DSL.val(leftOut, SQLDataType.UUID))
                .coerce(
                        PEER_GENERATION.AS_OF,
                        PEER_HISTOGRAM.SECTOR,
                        PEER_HISTOGRAM.SIZE,
                        PEER_HISTOGRAM.DIMENSION,
                        PEER_HISTOGRAM.COUNTS,
                        OWN)
                .fetch(Records.mapping(Row::new));
        return rows.stream().findFirst().map(row -> new Snapshot(row.asOf(), cohorts(rows)));
    }

    private static Map<Cohort, CohortScores> cohorts(List<Row> rows) {
        return rows.stream()
                .filter(row -> row.counts() != null)
                .collect(Collectors.groupingBy(
                        Row::cohort,
                        Collectors.collectingAndThen(
                                Collectors.toMap(Row::dimension, Row::others), SnapshotRepository::scores)));
    }

    private static CohortScores scores(Map<String, Distribution> distributions) {
        Map<String, Distribution> dimensions = new HashMap<>(distributions);
        Distribution overall = dimensions.remove(TermCodes.OVERALL);
        return new CohortScores(Objects.requireNonNull(overall, "Whoever counts has an overall score"), dimensions);
    }

    /**
     * A histogram.
     *
     * @param own what the company itself counts in it as: its whole points + 1, or 0 if it does not
     */
    private record Row(Instant asOf, String sector, String size, String dimension, byte @Nullable [] counts, int own) {

        Cohort cohort() {
            return new Cohort(
                    Optional.of(sector).filter(id -> !id.isEmpty()),
                    Optional.of(size).filter(id -> !id.isEmpty()));
        }

        Distribution others() {
            int[] companies = new int[Distribution.BINS];
            ByteBuffer packed = ByteBuffer.wrap(Objects.requireNonNull(counts));
            while (packed.hasRemaining()) {
                companies[packed.get()] = packed.getInt();
            }
            Distribution all = Distribution.of(companies);
            return own == 0 ? all : all.without(own - 1);
        }
    }
}
