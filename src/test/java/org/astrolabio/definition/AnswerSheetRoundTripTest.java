package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.markets.Shift;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.questionnaire.SumConstraint;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.markets.Markets;

/** What is written reads back as it was. */
class AnswerSheetRoundTripTest {

    private static final QuestionnaireReading.Valid READ =
            (QuestionnaireReading.Valid) QuestionnaireReader.read(Trial.REAL);
    private static final Questionnaire REAL = READ.questionnaire();
    private static final Rubric RUBRIC = READ.guidance().rubric();
    private static final Markets MARKETS = new Markets();
    private static final List<String> LANGUAGES = Stream.of(Locale.getISOCountries())
            .flatMap(country -> MARKETS.market(country).languages().stream())
            .distinct()
            .toList();
    private static final List<String> ZONES = List.copyOf(ZoneId.getAvailableZoneIds());

    @Property(tries = 300)
    void aSheetReadsBackAsItWas(@ForAll Random random, @ForAll("names") String name) {
        AnswerSheet sheet = sheet(random);
        Company company = new Company(name, "ES", random.nextBoolean() ? Optional.of("ES-AN") : Optional.empty());
        AnswerSheetReading.Valid kept = new AnswerSheetReading.Valid(
                company, sheet, figures(random), random.nextBoolean() ? Optional.of(plan(random)) : Optional.empty());
        String written = AnswerSheetFile.write(REAL, kept);
        assertThat(AnswerSheetFile.read("sheet.yaml", written.getBytes(StandardCharsets.UTF_8), REAL, RUBRIC))
                .isEqualTo(kept);
        assertThat(Schemas.messages(Path.of("questionnaire/schema/answer-sheet.schema.json"), written))
                .isEmpty();
    }

    @Property(tries = 300)
    void aSpoiltSheetIsReadToTheEnd(@ForAll Random random) {
        byte[] content = AnswerSheetFile.write(
                        REAL,
                        new AnswerSheetReading.Valid(
                                new Company("Lola", "ES", Optional.empty()),
                                sheet(random),
                                figures(random),
                                Optional.of(plan(random))))
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 5; i++) {
            content[random.nextInt(content.length)] = (byte) random.nextInt(256);
        }
        switch (AnswerSheetFile.read("sheet.yaml", content, REAL, RUBRIC)) {
            case AnswerSheetReading.Invalid(var problems) ->
                assertThat(problems).isNotEmpty();
            case AnswerSheetReading.Valid(var company, var answers, var figures, var plan) ->
                assertThat(SheetCheck.strictProblems(REAL, answers)).isEmpty();
        }
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> any = Arbitraries.strings()
                .ofMinLength(1)
                .ofMaxLength(100)
                .filter(name -> name.equals(name.strip()) && !name.isBlank())
                .filter(name -> name.codePoints().noneMatch(c -> switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.SURROGATE,
                            Character.UNASSIGNED,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> true;
                    default -> false;
                }));
        Arbitrary<String> awkward = Arbitraries.of(
                "no",
                "1.0",
                "~",
                "- a",
                "? b",
                "a: b",
                "a #b",
                "\"",
                "'",
                "''",
                "{a}",
                "[b]",
                "%c",
                "@d",
                "`e`",
                "|",
                ">",
                "&f",
                "*g",
                "!h",
                "2026-11-21",
                "null",
                "=",
                "<<",
                "a\\nb",
                "🏺",
                "👩🏽‍🎨 Lola",
                "שלום",
                "\uFEFFa",
                "a\u00a0b",
                "0x1F",
                "12:30:45");
        return Arbitraries.oneOf(any, awkward);
    }

    private static AnswerSheet sheet(Random random) {
        AnswerSheet sheet = RandomQuestionnaires.sheet(REAL, random);
        for (var section : REAL.sections()) {
            for (SumConstraint constraint : section.constraints()) {
                sheet = withParts(sheet, constraint, random);
            }
        }
        return sheet.restrictedTo(
                Applicability.questions(REAL, sheet).stream().map(Question::id).collect(Collectors.toSet()));
    }

    /** Worked out from counts of any size, as those that are stored. */
    private static Measurements figures(Random random) {
        Measurements figures = Measurements.NONE;
        for (Kpi kpi : RUBRIC.kpis()) {
            Map<String, Fraction> counts = new HashMap<>();
            kpi.calculation().inputs().forEach(input -> counts.put(input, count(random)));
            if (kpi.problems(counts).isEmpty()) {
                Optional<String> channel = kpi.perChannel()
                        ? Optional.of(RUBRIC.channels()
                                .get(random.nextInt(RUBRIC.channels().size())))
                        : Optional.empty();
                figures = figures.with(
                        new Measure(kpi.id(), channel), kpi.calculation().value(counts));
            }
        }
        return figures;
    }

    private static Fraction count(Random random) {
        long most = random.nextBoolean() ? 50 : 1_000_000_000_000L;
        return random.nextBoolean()
                ? Fraction.of(random.nextLong(most + 1))
                : Fraction.of(random.nextLong(most * 1_000_000), 1_000_000);
    }

    private static PlanSettings plan(Random random) {
        ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
        Set<DayOfWeek> days = Set.copyOf(some(List.of(DayOfWeek.values()), random));
        SortedMap<DayOfWeek, List<Shift>> week = ServiceHours.each(days, shifts(random));
        if (random.nextBoolean()) {
            week.replaceAll((day, shifts) -> shifts(random));
        }
        return new PlanSettings(random.nextInt(401), Set.copyOf(some(LANGUAGES, random)), new ServiceHours(zone, week));
    }

    private static List<Shift> shifts(Random random) {
        return Stream.generate(() -> random.nextInt(5) == 0 ? Shift.ALL_DAY : new Shift(time(random), time(random)))
                .limit(1 + random.nextInt(ServiceHours.MOST_SHIFTS))
                .toList();
    }

    private static LocalTime time(Random random) {
        return LocalTime.of(random.nextInt(24), random.nextInt(60));
    }

    private static <T> List<T> some(List<T> all, Random random) {
        return all.stream().filter(one -> random.nextBoolean()).toList();
    }

    private static AnswerSheet withParts(AnswerSheet sheet, SumConstraint constraint, Random random) {
        AnswerSheet divided = sheet;
        int left = 100;
        List<String> questions = constraint.questions();
        for (String question : questions) {
            boolean last = question.equals(questions.getLast());
            int part = last && constraint.kind() == SumConstraint.Kind.EXACTLY_100_OR_ZERO
                    ? left
                    : random.nextInt(left + 1);
            divided = divided.with(question, new Answer.Share(part));
            left -= part;
        }
        return divided;
    }
}
