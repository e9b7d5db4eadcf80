package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.definition.ProblemKind.*;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerSheetFileTest {

    private static final Questionnaire SMALL = questionnaire(Trial.SMALL);
    private static final Rubric RUBRIC =
            ((QuestionnaireReading.Valid) Trial.guided().read()).guidance().rubric();
    private static final String SHEET = """
            questionnaire: 1.0.0
            company: {name: Cerámica Lola, country: ES, region: ES-AN}
            answers:
              shop.sells: some
              shop.channels: [phone, mail]
              shop.returns: not-applicable
              company.strong-points: [quality, brand, price]
              company.countries: [FR, NO]
              money.online: 20
              money.offline: 80
            figures:
              - {kpi: response, channel: email, value: 12.5}
              - {kpi: response, channel: phone, value: 1/3}
              - {kpi: satisfied, value: 80}
            plan:
              hours-per-month: 12
              languages: [es, "no"]
              hours:
                zone: America/Bogota
                days: [monday, sunday]
                opens: "09:00"
                closes: "18:00"
            """;

    record Example(ProblemKind kind, String text, String replacement, int line) {
        @Override
        public String toString() {
            return kind + " on line " + line;
        }
    }

    static Stream<Example> examples() {
        return Stream.of(
                new Example(OTHER_VERSION, "questionnaire: 1.0.0", "questionnaire: 0.9.0", 1),
                new Example(MISSING_KEY, "questionnaire: 1.0.0\n", "", 1),
                new Example(TEXT_TOO_LONG, "Cerámica Lola", "L".repeat(100_000), 2),
                new Example(CONTROL_CHARACTERS, "Cerámica Lola", "\"Lola\\u0007\"", 2),
                new Example(CONTROL_CHARACTERS, "Cerámica Lola", "\"Cerámica\\nLola\"", 2),
                new Example(BLANK_TEXT, "Cerámica Lola", "\"  \"", 2),
                new Example(UNQUOTED, "Cerámica Lola", "1984", 2),
                new Example(WRONG_TYPE, "Cerámica Lola", "[Lola]", 2),
                new Example(UNKNOWN_COUNTRY, "country: ES", "country: XX", 2),
                new Example(UNKNOWN_COUNTRY, "country: ES", "country: es", 2),
                new Example(REGION_FORM, "region: ES-AN", "region: FR-75", 2),
                new Example(NO_SUCH_QUESTION, "  shop.sells: some", "  shop.sells: some\n  shop.zzzzzzzzz: none", 5),
                new Example(NO_SUCH_QUESTION_SIMILAR, "shop.sells: some", "shop.sels: some", 4),
                new Example(ANSWER_MISSING, "  money.online: 20\n", "", 3),
                new Example(DOES_NOT_APPLY, "shop.sells: some", "shop.sells: none", 5),
                new Example(DUPLICATE_KEY, "  shop.sells: some", "  shop.sells: some\n  shop.sells: much", 5),
                new Example(WRONG_KIND, "shop.sells: some", "shop.sells: [some]", 4),
                new Example(WRONG_KIND, "[phone, mail]", "phone", 5),
                new Example(WRONG_KIND, "money.online: 20", "money.online: a fifth", 9),
                new Example(WRONG_KIND, "money.online: 20", "money.online: 20.5", 9),
                new Example(NO_SUCH_OPTION, "[phone, mail]", "[phone, letter]", 5),
                new Example(REPEATED_OPTION, "[phone, mail]", "[phone, phone]", 5),
                new Example(REPEATED_OPTION, "[quality, brand, price]", "[quality, brand, price, price]", 7),
                new Example(NOTHING_CHOSEN, "[phone, mail]", "[]", 5),
                new Example(NOT_ALONE, "[phone, mail]", "[phone, none]", 5),
                new Example(NOT_RANKED, "[quality, brand, price]", "[quality, brand]", 7),
                new Example(NO_SUCH_COUNTRY, "[FR, NO]", "[FR, YY]", 8),
                new Example(TOO_MANY_COUNTRIES, "[FR, NO]", "[FR, NO, SE, DK]", 8),
                new Example(NOT_A_PERCENTAGE, "money.online: 20", "money.online: 120", 9),
                new Example(UNKNOWN_NOT_OFFERED, "[quality, brand, price]", "unknown", 7),
                new Example(NOT_APPLICABLE_NOT_OFFERED, "shop.sells: some", "shop.sells: not-applicable", 4),
                new Example(SUM_ABOVE_100, "money.online: 20", "money.online: 30", 10),
                new Example(SUM_NOT_100, "money.online: 20", "money.online: 10", 10),
                new Example(UNKNOWN_KPI, "kpi: satisfied", "kpi: happy", 14),
                new Example(MISSING_KEY, "kpi: satisfied, value: 80", "kpi: satisfied", 14),
                new Example(CHANNEL_MISSING, "channel: email, ", "", 12),
                new Example(CHANNEL_SUPERFLUOUS, "kpi: satisfied", "kpi: satisfied, channel: phone", 14),
                new Example(UNKNOWN_CHANNEL, "channel: email", "channel: fax", 12),
                new Example(REPEATED_FIGURE, "channel: phone", "channel: email", 13),
                new Example(OUT_OF_RANGE, "value: 80", "value: 120", 14),
                new Example(OUT_OF_RANGE, "value: 80", "value: 301/3", 14),
                new Example(OUT_OF_RANGE, "value: 12.5", "value: -0.5", 12),
                new Example(WRONG_TYPE, "value: 12.5", "value: a lot", 12),
                new Example(WRONG_TYPE, "value: 1/3", "value: 1/0", 13),
                new Example(WRONG_TYPE, "value: 80", "value: 8e1", 14),
                new Example(OUT_OF_RANGE, "hours-per-month: 12", "hours-per-month: 401", 16),
                new Example(UNKNOWN_LANGUAGE, "[es, ", "[zz, ", 17),
                new Example(UNQUOTED, "\"no\"", "no", 17),
                new Example(REPEATED_OPTION, "[es, \"no\"]", "[es, es]", 17),
                new Example(MISSING_KEY, "    zone: America/Bogota\n", "", 19),
                new Example(UNKNOWN_ZONE, "America/Bogota", "America/Macondo", 19),
                new Example(UNKNOWN_VALUE, "sunday", "domingo", 20),
                new Example(NOT_A_TIME, "\"09:00\"", "\"9 am\"", 21),
                new Example(UNQUOTED, "\"18:00\"", "18:00", 22),
                new Example(
                        NOT_A_SHIFT,
                        "days: [monday, sunday]\n    opens: \"09:00\"\n    closes: \"18:00\"",
                        "week: {monday: [\"09:00-14:00\", 17-20]}",
                        20),
                new Example(UNKNOWN_KEY_SIMILAR, "figures:", "figure:", 11),
                new Example(BROKEN_YAML, "[FR, NO]", "[FR, NO", 9));
    }

    private static Questionnaire questionnaire(Path folder) {
        return switch (QuestionnaireReader.read(folder)) {
            case QuestionnaireReading.Valid valid -> valid.questionnaire();
            case QuestionnaireReading.Invalid(var problems) -> throw new InvalidQuestionnaireException(problems);
        };
    }

    private static AnswerSheetReading read(String sheet) {
        return AnswerSheetFile.read("sheet.yaml", sheet.getBytes(StandardCharsets.UTF_8), SMALL, RUBRIC);
    }

    private static List<Problem> problems(String sheet) {
        return switch (read(sheet)) {
            case AnswerSheetReading.Valid ignored -> List.of();
            case AnswerSheetReading.Invalid(var problems) -> problems;
        };
    }

    @Test
    void aGoodSheetIsRead() {
        assertThat(read(SHEET)).isInstanceOfSatisfying(AnswerSheetReading.Valid.class, valid -> {
            assertThat(valid.company()).isEqualTo(new Company("Cerámica Lola", "ES", Optional.of("ES-AN")));
            assertThat(valid.answers().answers()).hasSize(7);
            assertThat(valid.answers().answer("shop.channels")).contains(Answer.ChosenSeveral.of("mail", "phone"));
            assertThat(valid.answers().answer("shop.returns")).contains(Answer.NOT_APPLICABLE);
            assertThat(valid.answers().answer("company.countries"))
                    .contains(new Answer.ChosenCountries(List.of("FR", "NO")));
            assertThat(valid.answers().answer("money.offline")).contains(new Answer.Share(80));
            assertThat(valid.figures())
                    .isEqualTo(Measurements.NONE
                            .with(Measure.of("response", "email"), Fraction.of(25, 2))
                            .with(Measure.of("response", "phone"), Fraction.of(1, 3))
                            .with(Measure.of("satisfied"), Fraction.of(80)));
            assertThat(valid.plan())
                    .contains(new PlanSettings(
                            12,
                            Set.of("es", "no"),
                            new ServiceHours(
                                    ZoneId.of("America/Bogota"),
                                    Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                                    LocalTime.of(9, 0),
                                    LocalTime.of(18, 0))));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{monday: [\"09:00-14:00\", \"17:00-20:00\"], saturday: [\"22:00-06:00\"]} | 1=09:00-14:00 17:00-20:00 6=22:00-06:00",
                "{sunday: [\"00:00-24:00\"], monday: []} | 7=00:00-24:00",
                "{} | ''"
            })
    void eachDayMayHaveItsOwnHours(String week, String read) {
        String written = SHEET.replace("[FR, NO]", "[FR]")
                .replace("days: [monday, sunday]\n    opens: \"09:00\"\n    closes: \"18:00\"", "week: " + week);

        assertThat(Schemas.messages(Path.of("questionnaire/schema/answer-sheet.schema.json"), written))
                .isEmpty();
        AnswerSheetReading.Valid valid = (AnswerSheetReading.Valid) read(written);
        assertThat(valid.plan().orElseThrow().hours().week().entrySet().stream()
                        .map(day -> day.getKey().getValue() + "="
                                + day.getValue().stream()
                                        .map(org.astrolabio.core.markets.Shift::written)
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aProblemIsReportedWhereItStands(Example example) {
        assertThat(problems(SHEET.replace(example.text(), example.replacement())))
                .extracting(problem -> problem.kind() + " " + problem.place())
                .containsExactly(example.kind() + " sheet.yaml:" + example.line());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aProblemIsSaidInEveryLanguage(Example example) {
        for (Locale language : Languages.ALL) {
            ProblemText text = new ProblemText(new Messages(), language);
            assertThat(problems(SHEET.replace(example.text(), example.replacement())))
                    .allSatisfy(problem -> assertThat(text.line(problem))
                            .startsWith("sheet.yaml:")
                            .doesNotContain("{", "}", "definition.")
                            .hasSizeLessThan(800));
        }
    }

    @Test
    void everyKindHasAnExample() {
        Set<ProblemKind> shown = examples().map(Example::kind).collect(Collectors.toSet());
        assertThat(shown).containsAll(EnumSet.range(OTHER_VERSION, NOT_A_SHIFT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "just text", "[1, 2]", "a: b: c", "\u0000", "answers: {}", "- - -", "questionnaire:\n  - a\n"
            })
    void whatIsNoSheetIsAProblem(String content) {
        assertThat(problems(content)).isNotEmpty();
    }

    @Test
    void anAnswerToBeMendedDoesNotMakeOthersLookWrong() {
        assertThat(problems(SHEET.replace("shop.sells: some", "shop.sells: plenty")))
                .extracting(Problem::kind)
                .containsExactly(NO_SUCH_OPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cerámica 🏺 Lola",
                "شركة الأندلس",
                "<b>Lola</b> & {0} 'quotes'",
                "Lola: la de siempre",
                "no",
                "{{7*7}}",
                "#1"
            })
    void aNameIsTakenAsText(String name) {
        Company company = new Company(name, "NO", Optional.empty());
        AnswerSheetReading.Valid good = (AnswerSheetReading.Valid) read(SHEET);
        AnswerSheetReading.Valid renamed =
                new AnswerSheetReading.Valid(company, good.answers(), good.figures(), good.plan());
        assertThat(read(AnswerSheetFile.write(SMALL, renamed))).isEqualTo(renamed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours-per-month: 12 | hours-per-month: 401",
                "languages: [es, \"no\"] | languages: [es, no]",
                "languages: [es, \"no\"] | languages: [es, es]",
                "zone: America/Bogota | zone: 5",
                "[monday, sunday] | [monday, domingo]",
                "opens: \"09:00\" | opens: 9 am",
                "closes: \"18:00\" | closes: 18:00",
                "closes: \"18:00\" | week: {monday: [\"09:00-18:00\"]}",
                "value: 1/3 | value: 1/0",
                "value: 12.5 | value: a lot",
                "kpi: satisfied, value: 80 | kpi: satisfied",
                "value: 80 | value: 80, date: today",
                "figures: | figure:"
            })
    void whatIsRefusedOfFiguresAndPlanTheSchemaRefusesToo(String text, String replacement) {
        Path schema = Path.of("questionnaire/schema/answer-sheet.schema.json");
        String good = SHEET.replace("[FR, NO]", "[FR]");
        String bad = good.replace(text, replacement);

        assertThat(Schemas.messages(schema, good)).isEmpty();
        assertThat(problems(good)).isEmpty();
        assertThat(Schemas.messages(schema, bad)).isNotEmpty();
        assertThat(problems(bad)).isNotEmpty();
    }

    @Test
    void aByteOrderMarkIsSkipped() {
        assertThat(read("\uFEFF" + SHEET)).isEqualTo(read(SHEET)).isInstanceOf(AnswerSheetReading.Valid.class);
    }

    /** Kosovo has no code in ISO 3166-1, and forms of the European Union write EL and UK. */
    @Test
    void countriesAreUnderstoodAsTheyAreWrittenInTheEuropeanUnion() {
        AnswerSheetReading.Valid read = (AnswerSheetReading.Valid) read(SHEET.replace("[FR, NO]", "[EL, UK, XK]"));

        assertThat(read.answers().answer("company.countries"))
                .contains(new Answer.ChosenCountries(List.of("GR", "GB", "XK")));
    }

    @Test
    void whatDoesNotApplyIsNotWritten() {
        AnswerSheetReading.Valid good = (AnswerSheetReading.Valid) read(SHEET);
        String written = AnswerSheetFile.write(
                SMALL,
                new AnswerSheetReading.Valid(
                        good.company(), good.answers().with("shop.sells", new Answer.Chosen("none"))));
        assertThat(written).contains("shop.sells: none").doesNotContain("shop.channels");
        assertThat(problems(written)).isEmpty();
    }

    @Test
    void theExamplesOfTheProductAreGood() throws IOException {
        Questionnaire real = questionnaire(Trial.REAL);
        try (Stream<Path> sheets = Files.list(Path.of("src/test/resources/sheets"))) {
            assertThat(sheets.filter(sheet -> sheet.toString().endsWith(".yaml")))
                    .isNotEmpty()
                    .allSatisfy(sheet -> assertThat(AnswerSheetFile.read(
                                    sheet.getFileName().toString(), Files.readAllBytes(sheet), real))
                            .isInstanceOf(AnswerSheetReading.Valid.class));
        }
    }
}
