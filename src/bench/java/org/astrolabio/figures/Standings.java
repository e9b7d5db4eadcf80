package org.astrolabio.figures;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.astrolabio.comparison.ComparePeers;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.demonstration.Population;
import org.astrolabio.demonstration.SyntheticCompany;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Complete standings of companies all over the snapshot. */
final class Standings {

    private static final int BEFORE = 500;
    private static final int MEASURED = 3_000;
    private static final int DIFFERENT = 500;

    private final ComparePeers compare;
    private final List<UUID> companies;
    private final List<Diagnosis> diagnoses;

    Standings(ApplicationContext context, long seed) {
        this.compare = context.getBean(ComparePeers.class);
        this.companies = members(context.getBean(JdbcTemplate.class));
        Questionnaires questionnaires = context.getBean(Questionnaires.class);
        Population population = new Population(questionnaires.current(), seed);
        Clock clock = context.getBean(Clock.class);
        Rubric rubric = questionnaires.guidance().rubric();
        this.diagnoses = new ArrayList<>();
        for (int i = 0; i < DIFFERENT; i++) {
            SyntheticCompany company = population.company(i);
            diagnoses.add(Diagnosis.of(
                    UUID.randomUUID(),
                    clock.instant(),
                    company.company(),
                    questionnaires.current(),
                    rubric,
                    company.sheet(),
                    Measurements.NONE));
        }
    }

    /** Evenly all over the table, so that each has to be fetched from another page. */
    private static List<UUID> members(JdbcTemplate database) {
        return database.queryForList("""
                        select company_id
                          from (select company_id, row_number() over (order by company_id) as place from peer_member) m
                         where mod(place, (select greatest(1, count(*) div %d) from peer_member)) = 0
                         order by place limit %d
                        """.formatted(DIFFERENT, DIFFERENT), String.class).stream()
                .map(UUID::fromString)
                .toList();
    }

    double[] milliseconds() {
        double[] measured = new double[MEASURED];
        for (int i = -BEFORE; i < MEASURED; i++) {
            int which = Math.floorMod(i, DIFFERENT);
            UUID company = companies.get(which % companies.size());
            long begun = System.nanoTime();
            Comparison comparison =
                    compare.compare(company, diagnoses.get(which)).comparison();
            double milliseconds = (System.nanoTime() - begun) / 1e6;
            if (!(comparison instanceof Comparison.Among among)
                    || among.dimensions().isEmpty()) {
                throw new IllegalStateException("Not a complete standing: " + comparison);
            }
            if (i >= 0) {
                measured[i] = milliseconds;
            }
        }
        return measured;
    }
}
