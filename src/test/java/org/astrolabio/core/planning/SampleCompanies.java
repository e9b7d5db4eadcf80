package org.astrolabio.core.planning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.markets.Markets;

/** Invented companies with all that their plans are made from: answers, hours, languages and what they have measured. */
public enum SampleCompanies {
    CRAFT_MAKER(12, Set.of("es"), "10:00", "14:00", Measurements.NONE),
    FASHION_BRAND(30, Set.of("es", "en"), "09:00", "18:00", Measurements.NONE),
    PARTS_MANUFACTURER(60, Set.of("es", "en", "de"), "08:00", "16:30", Measurements.NONE),
    MULTI_COUNTRY_STORE(
            80,
            Set.of("es", "en", "de", "fr", "it"),
            "08:00",
            "20:00",
            measured(Map.of(
                    Measure.of("first-response-time", "email"), 220,
                    Measure.of("first-response-time", "live-chat"), 4,
                    Measure.of("average-resolution-time", "email"), 700,
                    Measure.of("self-service-rate"), 30))),
    SLOW_SUPPORT_STORE(
            40,
            Set.of("es", "en"),
            "09:00",
            "17:00",
            measured(Map.of(
                    Measure.of("first-response-time", "email"), 4300,
                    Measure.of("first-response-time", "social-networks"), 2000,
                    Measure.of("average-resolution-time", "email"), 7200))),
    NO_SELF_SERVICE_STORE(
            30,
            Set.of("es", "en", "fr"),
            "09:00",
            "20:00",
            measured(Map.of(
                    Measure.of("first-response-time", "email"), 45,
                    Measure.of("first-response-time", "live-chat"), 2,
                    Measure.of("average-resolution-time", "email"), 600))),
    PERFECT(
            20,
            Set.of("es", "en", "fr", "pt", "de"),
            "08:00",
            "20:00",
            measured(Map.of(
                    Measure.of("first-response-time", "email"), 30,
                    Measure.of("average-resolution-time", "email"), 180,
                    Measure.of("csat-mean"), 5,
                    Measure.of("self-service-rate"), 60)));

    public static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();
    public static final Guidance GUIDANCE = RealQuestionnaire.guidance();
    private static final CompanyPlanner PLANNER = new CompanyPlanner(QUESTIONNAIRE, GUIDANCE);

    private static final UUID ID = UUID.fromString("01932c5e-7b1a-7cde-8f00-1234567890ab");
    private static final Instant CREATED = Instant.parse("2026-11-21T10:42:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Markets MARKETS = new Markets();

    private final int hoursPerMonth;
    private final Set<String> languages;
    private final ServiceHours hours;
    private final Measurements measurements;

    SampleCompanies(int hoursPerMonth, Set<String> languages, String opens, String closes, Measurements measurements) {
        this.hoursPerMonth = hoursPerMonth;
        this.languages = languages;
        this.hours = new ServiceHours(
                ZoneId.of("Europe/Madrid"),
                Set.copyOf(Arrays.asList(DayOfWeek.values()).subList(0, 5)),
                LocalTime.parse(opens),
                LocalTime.parse(closes));
        this.measurements = measurements;
    }

    /** The name of its answer sheet. */
    public String sheet() {
        return ConstantId.of(this);
    }

    public AnswerSheetReading.Valid answers() {
        return RealQuestionnaire.sheet(sheet(), QUESTIONNAIRE);
    }

    public Diagnosis diagnosis() {
        AnswerSheetReading.Valid answers = answers();
        return Diagnosis.of(
                ID, CREATED, answers.company(), QUESTIONNAIRE, GUIDANCE.rubric(), answers.answers(), measurements);
    }

    public PlanSettings settings() {
        return new PlanSettings(hoursPerMonth, languages, hours);
    }

    public CompanyPlan plan() {
        return plan(answers().answers(), measurements, settings(), Map.of());
    }

    /** A plan for any answers, made as for these companies. */
    public static CompanyPlan plan(
            AnswerSheet sheet, Measurements measurements, PlanSettings settings, Map<String, ActionProgress> progress) {
        List<String> targets = sheet.answer("company.target-countries")
                .map(answer -> answer instanceof Answer.ChosenCountries(var codes) ? codes : List.<String>of())
                .orElse(List.of());
        CompanyPlanner.Basis basis = new CompanyPlanner.Basis(
                sheet,
                measurements,
                MARKETS.market("ES"),
                targets.stream().map(MARKETS::market).toList(),
                true,
                MONDAY);
        return PLANNER.plan(basis, settings, progress);
    }

    private static Measurements measured(Map<Measure, Integer> values) {
        Measurements measurements = Measurements.NONE;
        for (Map.Entry<Measure, Integer> value : values.entrySet()) {
            measurements = measurements.with(value.getKey(), Fraction.of(value.getValue()));
        }
        return measurements;
    }
}
