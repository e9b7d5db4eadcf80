package org.astrolabio.core.planning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.markets.Markets;
import org.yaml.snakeyaml.Yaml;

/**
 * An invented company for which a consultant wrote a plan.
 *
 * @param data what it told beside its answers, and what is expected of its plan
 */
record ConsultedCompany(String name, Map<String, Object> data, CompanyPlan plan) {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String SHEET = ".sheet.yaml";
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final CompanyPlanner PLANNER =
            new CompanyPlanner(SampleCompanies.QUESTIONNAIRE, SampleCompanies.GUIDANCE);
    private static final Markets MARKETS = new Markets();

    @Override
    public String toString() {
        return name;
    }

    static Stream<ConsultedCompany> all() {
        try (Stream<Path> files = Files.list(CASES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SHEET))
                    .sorted()
                    .map(file -> read(file.substring(0, file.length() - SHEET.length())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ConsultedCompany read(String name) {
        try {
            Path file = CASES.resolve(name + SHEET);
            AnswerSheetReading reading =
                    AnswerSheetFile.read(file.toString(), Files.readAllBytes(file), SampleCompanies.QUESTIONNAIRE);
            if (!(reading instanceof AnswerSheetReading.Valid sheet)) {
                throw new AssertionError(reading);
            }
            Map<String, Object> data = new Yaml().load(Files.readString(CASES.resolve(name + ".yaml")));
            Market home =
                    MARKETS.home(sheet.company().country(), sheet.company().region());
            List<Market> targets = sheet.answers().answer("company.target-countries").stream()
                    .flatMap(answer -> ((Answer.ChosenCountries) answer).codes().stream())
                    .map(MARKETS::market)
                    .toList();
            CompanyPlanner.Basis basis = new CompanyPlanner.Basis(
                    sheet.answers(), measurements(list(data, "figures")), home, targets, true, MONDAY);
            return new ConsultedCompany(sheet.company().name(), data, PLANNER.plan(basis, settings(data), Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlanSettings settings(Map<String, Object> data) {
        return new PlanSettings(
                (Integer) data.get("hours-per-month"),
                Set.copyOf(strings(data, "languages")),
                new ServiceHours(
                        ZoneId.of("Europe/Madrid"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        LocalTime.parse((String) data.get("opens")),
                        LocalTime.parse((String) data.get("closes"))));
    }

    private static Measurements measurements(List<Map<String, Object>> figures) {
        Measurements measurements = Measurements.NONE;
        for (Map<String, Object> figure : figures) {
            String kpi = (String) figure.get("kpi");
            Measure measure =
                    figure.containsKey("channel") ? Measure.of(kpi, (String) figure.get("channel")) : Measure.of(kpi);
            measurements = measurements.with(
                    measure, Fraction.of(new BigDecimal(figure.get("value").toString())));
        }
        return measurements;
    }

    List<String> expected(String key) {
        return strings(expected(), key);
    }

    List<List<String>> expectedGroups(String key) {
        return list(expected(), key);
    }

    private Map<String, Object> expected() {
        return cast(data.get("expected"));
    }

    private static List<String> strings(Map<String, Object> data, String key) {
        return list(data, key);
    }

    private static <T> List<T> list(Map<String, Object> data, String key) {
        return cast(data.get(key));
    }

    @SuppressWarnings("unchecked")
    private static <T> T cast(Object value) {
        return (T) value;
    }
}
