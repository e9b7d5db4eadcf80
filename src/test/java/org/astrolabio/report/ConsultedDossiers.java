package org.astrolabio.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.astrolabio.comparison.SamplePeers;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.astrolabio.markets.Markets;
import org.yaml.snakeyaml.Yaml;

/** What is told of the invented small companies for which a consultant wrote a plan; nobody to compare with yet. */
final class ConsultedDossiers {

    static final List<String> NAMES = List.of(
            "01-solo-jeweller",
            "02-family-winery",
            "03-footwear-marketplaces",
            "04-language-academy",
            "05-valves-b2b",
            "07-classic-motorcycle-parts");

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final UUID ID = UUID.fromString("01932c5e-7b1a-7cde-8f00-1234567890ab");
    private static final Instant CREATED = Instant.parse("2026-11-30T10:42:00Z");
    private static final PeerComparison NOBODY_YET = new PeerComparison(
            new Comparison.NotYet(2, Optional.of(SamplePeers.AS_OF)),
            List.of("fashion"),
            Optional.empty(),
            Optional.of(SamplePeers.NEXT));
    private static final DiagnosisPlanner PLANNER = new DiagnosisPlanner(new Markets());

    private ConsultedDossiers() {}

    static Dossier of(String name) {
        try {
            Path file = CASES.resolve(name + ".sheet.yaml");
            AnswerSheetReading reading =
                    AnswerSheetFile.read(file.toString(), Files.readAllBytes(file), SampleCompanies.QUESTIONNAIRE);
            if (!(reading instanceof AnswerSheetReading.Valid sheet)) {
                throw new AssertionError(reading);
            }
            Map<String, Object> told = new Yaml().load(Files.readString(CASES.resolve(name + ".yaml")));
            Diagnosis diagnosis = Diagnosis.of(
                    ID,
                    CREATED,
                    sheet.company(),
                    SampleCompanies.QUESTIONNAIRE,
                    SampleCompanies.GUIDANCE.rubric(),
                    sheet.answers(),
                    measurements(told));
            return dossier(diagnosis, settings(told));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same company with so many hours a month. */
    static Dossier withHours(String name, int hours) {
        Dossier dossier = of(name);
        return dossier(dossier.diagnosis(), dossier.plan().settings().withHoursPerMonth(hours));
    }

    static Dossier dossier(Diagnosis diagnosis, PlanSettings settings) {
        return new Dossier(
                diagnosis,
                SampleCompanies.QUESTIONNAIRE,
                SampleCompanies.GUIDANCE,
                PLANNER.plan(diagnosis, SampleCompanies.QUESTIONNAIRE, SampleCompanies.GUIDANCE, settings, Map.of()),
                new ComparedWith(Optional.empty(), Optional.of(NOBODY_YET)));
    }

    private static PlanSettings settings(Map<String, Object> told) {
        return new PlanSettings(
                (Integer) told.get("hours-per-month"),
                Set.copyOf(ConsultedDossiers.<String>list(told, "languages")),
                new ServiceHours(
                        ZoneId.of("Europe/Madrid"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.parse((String) told.get("opens")),
                        LocalTime.parse((String) told.get("closes"))));
    }

    private static Measurements measurements(Map<String, Object> told) {
        Measurements measurements = Measurements.NONE;
        for (Map<String, Object> figure : ConsultedDossiers.<Map<String, Object>>list(told, "figures")) {
            Measure measure = Optional.ofNullable((String) figure.get("channel"))
                    .map(channel -> Measure.of((String) figure.get("kpi"), channel))
                    .orElseGet(() -> Measure.of((String) figure.get("kpi")));
            measurements = measurements.with(
                    measure, Fraction.of(new BigDecimal(figure.get("value").toString())));
        }
        return measurements;
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Map<String, Object> told, String key) {
        return (List<T>) told.get(key);
    }
}
