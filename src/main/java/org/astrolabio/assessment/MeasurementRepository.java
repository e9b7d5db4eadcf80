package org.astrolabio.assessment;

import static org.astrolabio.database.schema.Tables.MEASUREMENT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record4;
import org.jooq.ResultQuery;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Measured KPIs in the database. */
@Repository
class MeasurementRepository {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final DSLContext db;

    MeasurementRepository(DSLContext db) {
        this.db = db;
    }

    CountedMeasurements find(UUID assessment) {
        return counted(db.select(MEASUREMENT.KPI, MEASUREMENT.CHANNEL, MEASUREMENT.VALUE, MEASUREMENT.COUNTS)
                .from(MEASUREMENT)
                .where(MEASUREMENT.ASSESSMENT_ID.eq(assessment)));
    }

    /** @param rows KPIs, channels, values and counts */
    static CountedMeasurements counted(ResultQuery<Record4<String, String, String, JSON>> rows) {
        return new CountedMeasurements(rows.fetchMap(
                row -> measure(row.value1(), row.value2()),
                row -> new CountedMeasurements.Counted(
                        Fraction.parse(row.value3()), read(row.value4().data()))));
    }

    void save(UUID assessment, Measure measure, Fraction value, Map<String, Fraction> counts, Instant now) {
        JSON written = write(counts);
        db.insertInto(MEASUREMENT)
                .set(MEASUREMENT.ASSESSMENT_ID, assessment)
                .set(MEASUREMENT.KPI, measure.kpi())
                .set(MEASUREMENT.CHANNEL, measure.channel().orElse(""))
                .set(MEASUREMENT.VALUE, value.toString())
                .set(MEASUREMENT.COUNTS, written)
                .set(MEASUREMENT.MEASURED_AT, now)
                .onDuplicateKeyUpdate()
                .set(MEASUREMENT.VALUE, value.toString())
                .set(MEASUREMENT.COUNTS, written)
                .set(MEASUREMENT.MEASURED_AT, now)
                .execute();
    }

    /** Those that were measured before, in the order of their ids. */
    List<Measure> olderThan(UUID assessment, Instant moment) {
        return db.select(MEASUREMENT.KPI, MEASUREMENT.CHANNEL)
                .from(MEASUREMENT)
                .where(MEASUREMENT.ASSESSMENT_ID.eq(assessment))
                .and(MEASUREMENT.MEASURED_AT.lt(moment))
                .orderBy(MEASUREMENT.KPI, MEASUREMENT.CHANNEL)
                .fetch(row -> measure(row.value1(), row.value2()));
    }

    void delete(UUID assessment, Measure measure) {
        db.deleteFrom(MEASUREMENT)
                .where(MEASUREMENT.ASSESSMENT_ID.eq(assessment))
                .and(MEASUREMENT.KPI.eq(measure.kpi()))
                .and(MEASUREMENT.CHANNEL.eq(measure.channel().orElse("")))
                .execute();
    }

    private static Measure measure(String kpi, String channel) {
        return new Measure(kpi, Optional.of(channel).filter(named -> !named.isEmpty()));
    }

    private static JSON write(Map<String, Fraction> counts) {
        Map<String, String> texts = new TreeMap<>();
        counts.forEach((input, count) -> texts.put(input, count.toString()));
        return JSON.json(MAPPER.writeValueAsString(texts));
    }

    private static Map<String, Fraction> read(String json) {
        return MAPPER.readTree(json).properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        count -> Fraction.parse(count.getValue().stringValue())));
    }
}
