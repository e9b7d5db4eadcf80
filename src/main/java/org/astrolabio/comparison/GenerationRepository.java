package org.astrolabio.comparison;

import static org.astrolabio.database.schema.Tables.PEER_GENERATION;
import static org.astrolabio.database.schema.Tables.PEER_HISTOGRAM;
import static org.astrolabio.database.schema.Tables.PEER_MEMBER;
import static org.astrolabio.database.schema.Tables.PEER_SUBMISSION;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.comparison.RebuildBenchmarks.Rebuilt;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Makes a generation of snapshots in the database, statement by statement, and removes those before. */
@Repository
class GenerationRepository {

    /** Far more than the longest statement takes with a million companies. */
    private static final Duration LONGEST_STATEMENT = Duration.ofMinutes(10);

    private static final int ROWS_AT_ONCE = 50_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private static final String MEMBERS = """
            insert into peer_member (generation, company_id, size, sectors, points)
            select ?, s.company_id, s.size, s.sectors, s.points
              from peer_submission s
             where s.company_id > ? and s.company_id <= ? and s.finished_at >= ?
               and exists (select * from peer_consent c where c.company_id = s.company_id and c.withdrawn_at is null)
             order by s.company_id
            """;

    /** How many companies have how many points; sector 0 stands for every sector, size 0 for those that do not say. */
    private static final String TALLY = """
            create temporary table peer_tally (
                sector    tinyint unsigned not null,
                size      tinyint unsigned not null,
                dimension tinyint unsigned not null,
                points    tinyint unsigned not null,
                companies int              not null,
                primary key (sector, size, dimension, points)
            )
            """;

    private static final String TALLY_SECTORS = """
            insert into peer_tally (sector, size, dimension, points, companies)
            select straight_join s.code, m.size, d.code, ord(substr(m.points, d.code, 1)) - 1 as reached, count(*)
              from peer_member m
              join peer_term s on s.kind = 'sector' and locate(char(s.code), m.sectors) > 0
              join peer_term d on d.kind = 'dimension' and ord(substr(m.points, d.code, 1)) > 0
             where m.generation = ?
             group by s.code, m.size, d.code, reached
            """;

    private static final String TALLY_ALL = """
            insert into peer_tally (sector, size, dimension, points, companies)
            select straight_join 0, m.size, d.code, ord(substr(m.points, d.code, 1)) - 1 as reached, count(*)
              from peer_member m
              join peer_term d on d.kind = 'dimension' and ord(substr(m.points, d.code, 1)) > 0
             where m.generation = ?
             group by m.size, d.code, reached
            """;

    private static final String HISTOGRAMS_OF_SIZES = """
            insert into peer_histogram (generation, sector, size, dimension, counts)
            select ?, coalesce(s.id, ''), z.id, d.id,
                   group_concat(char(t.points), unhex(lpad(hex(t.companies), 8, '0')) order by t.points separator '')
              from peer_tally t
              left join peer_term s on s.kind = 'sector' and s.code = t.sector
              join peer_term z on z.kind = 'size' and z.code = t.size
              join peer_term d on d.kind = 'dimension' and d.code = t.dimension
             group by s.id, z.id, d.id
            """;

    private static final String HISTOGRAMS_OF_EVERY_SIZE = """
            insert into peer_histogram (generation, sector, size, dimension, counts)
            select ?, coalesce(s.id, ''), '', d.id,
                   group_concat(char(t.points), unhex(lpad(hex(t.companies), 8, '0')) order by t.points separator '')
              from (select sector, dimension, points, sum(companies) as companies
                      from peer_tally
                     group by sector, dimension, points) t
              left join peer_term s on s.kind = 'sector' and s.code = t.sector
              join peer_term d on d.kind = 'dimension' and d.code = t.dimension
             group by s.id, d.id
            """;

    private final DSLContext db;

    GenerationRepository(DSLContext db) {
        this.db = db;
    }

    /**
     * Counts who agrees and has a submission not older than that, switches to the outcome and removes what was in force
     * before. On one connection, as the tally lives on it, and in small transactions: nobody waits for it, and nothing
     * grows with the number of companies.
     */
    Rebuilt rebuild(Instant asOf, Instant oldest) {
        return db.connectionResult(connection -> {
            // The pool sets both back to what they were.
            connection.setNetworkTimeout(Runnable::run, (int) LONGEST_STATEMENT.toMillis());
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            DSLContext sql = DSL.using(connection);
            removeAllBut(sql, inForce(sql));
            int generation = begin(sql, asOf);
            int companies = gatherMembers(sql, generation, oldest);
            makeHistograms(sql, generation);
            switchTo(sql, generation);
            removeAllBut(sql, generation);
            return new Rebuilt(asOf, companies, cohorts(sql, generation));
        });
    }

    /** When those counted who count in what is in force; empty before the first. */
    Optional<Instant> inForceAsOf() {
        return db.select(PEER_GENERATION.AS_OF)
                .from(PEER_GENERATION)
                .where(PEER_GENERATION.NUMBER.eq(inForce(db)))
                .fetchOptional(PEER_GENERATION.AS_OF);
    }

    private static int inForce(DSLContext sql) {
        return sql.select(DSL.coalesce(DSL.max(PEER_GENERATION.NUMBER), 0))
                .from(PEER_GENERATION)
                .where(PEER_GENERATION.COMPLETED_AT.isNotNull())
                .fetchOptional(0, int.class)
                .orElseThrow();
    }

    private static int begin(DSLContext sql, Instant asOf) {
        return sql.insertInto(PEER_GENERATION)
                .set(PEER_GENERATION.AS_OF, asOf)
                .returning(PEER_GENERATION.NUMBER)
                .fetchOptional(PEER_GENERATION.NUMBER)
                .orElseThrow();
    }

    private static int gatherMembers(DSLContext sql, int generation, Instant oldest) {
        int members = 0;
        UUID last = BEFORE_ALL;
        while (!last.equals(AFTER_ALL)) {
            UUID next = sql.select(PEER_SUBMISSION.COMPANY_ID)
                    .from(PEER_SUBMISSION)
                    .where(PEER_SUBMISSION.COMPANY_ID.gt(last))
                    .orderBy(PEER_SUBMISSION.COMPANY_ID)
                    .limit(ROWS_AT_ONCE, 1)
                    .fetchOptional(PEER_SUBMISSION.COMPANY_ID)
                    .orElse(AFTER_ALL);
            members += sql.execute(
                    MEMBERS,
                    generation,
                    DSL.val(last, PEER_SUBMISSION.COMPANY_ID),
                    DSL.val(next, PEER_SUBMISSION.COMPANY_ID),
                    DSL.val(oldest, PEER_SUBMISSION.FINISHED_AT));
            last = next;
        }
        return members;
    }

    private static void makeHistograms(DSLContext sql, int generation) {
        sql.execute("drop temporary table if exists peer_tally");
        sql.execute(TALLY);
        sql.execute(TALLY_SECTORS, generation);
        sql.execute(TALLY_ALL, generation);
        sql.execute(HISTOGRAMS_OF_SIZES, generation);
        sql.execute(HISTOGRAMS_OF_EVERY_SIZE, generation);
        sql.execute("drop temporary table peer_tally");
    }

    private static void switchTo(DSLContext sql, int generation) {
        int switched = sql.update(PEER_GENERATION)
                .set(
                        PEER_GENERATION.COMPLETED_AT,
                        DSL.field("utc_timestamp(6)", PEER_GENERATION.COMPLETED_AT.getDataType()))
                .where(PEER_GENERATION.NUMBER.eq(generation))
                .execute();
        if (switched == 0) {
            throw new IllegalStateException("Generation " + generation + " was removed while it was made");
        }
    }

    private static void removeAllBut(DSLContext sql, int generation) {
        removeAllBut(sql, PEER_MEMBER, PEER_MEMBER.GENERATION, generation);
        removeAllBut(sql, PEER_HISTOGRAM, PEER_HISTOGRAM.GENERATION, generation);
        removeAllBut(sql, PEER_GENERATION, PEER_GENERATION.NUMBER, generation);
    }

    private static void removeAllBut(DSLContext sql, Table<?> table, Field<Integer> number, int generation) {
        int removed = ROWS_AT_ONCE;
        while (removed == ROWS_AT_ONCE) {
            removed = sql.deleteFrom(table)
                    .where(number.ne(generation))
                    .limit(ROWS_AT_ONCE)
                    .execute();
        }
    }

    private static int cohorts(DSLContext sql, int generation) {
        return sql.fetchCount(
                PEER_HISTOGRAM,
                PEER_HISTOGRAM.GENERATION.eq(generation).and(PEER_HISTOGRAM.DIMENSION.eq(TermCodes.OVERALL)));
    }
}
