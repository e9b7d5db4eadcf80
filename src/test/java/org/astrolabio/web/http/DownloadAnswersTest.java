package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.MeasureService;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.commandline.CommandLine;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.markets.ServiceHours;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Calculation;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.definition.AnswerSheetReading;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.diagnosis.DiagnosisJson;
import org.astrolabio.language.Languages;
import org.astrolabio.plan.ChangePlanSettings;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** What is downloaded gives the same diagnosis and the same plan on the command line; only the id is a new one. */
@SpringBootTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DownloadAnswersTest {

    private static final PlanSettings NIGHT_SHIFT = new PlanSettings(
            7,
            Set.of("es", "no"),
            new ServiceHours(
                    ZoneId.of("America/Argentina/Buenos_Aires"),
                    Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY),
                    LocalTime.of(7, 30),
                    LocalTime.of(23, 59)));

    private final Questionnaires questionnaires;
    private final StartAssessment start;
    private final AnswerQuestion answer;
    private final DescribeCompany describe;
    private final MeasureService measure;
    private final FinishAssessment finish;
    private final ChangePlanSettings changePlanSettings;
    private final OpenPlan openPlan;
    private final MockMvc browser;

    @TempDir
    private Path folder;

    DownloadAnswersTest(
            Questionnaires questionnaires,
            StartAssessment start,
            AnswerQuestion answer,
            DescribeCompany describe,
            MeasureService measure,
            FinishAssessment finish,
            ChangePlanSettings changePlanSettings,
            OpenPlan openPlan,
            AnswersEndpoint answersEndpoint) {
        this.questionnaires = questionnaires;
        this.start = start;
        this.answer = answer;
        this.describe = describe;
        this.measure = measure;
        this.finish = finish;
        this.changePlanSettings = changePlanSettings;
        this.openPlan = openPlan;
        this.browser = WebForTests.of(answersEndpoint);
    }

    @Test
    void withFiguresAndChangedSettings() throws Exception {
        AccessKey key = answered();
        questionnaires.guidance().rubric().kpis().stream()
                .filter(Kpi::asked)
                .forEach(kpi -> measure.measure(key, measure(kpi), counts(kpi)));
        finish.finish(key);
        changePlanSettings.change(key, openPlan.open(key).plan().settings(), NIGHT_SHIFT);
        OpenedPlan opened = openPlan.open(key);

        assertThat(opened.plan().settings()).isEqualTo(NIGHT_SHIFT);
        assertThat(opened.diagnosis().measurements().values()).hasSizeGreaterThan(10);
        assertThat(download(key)).contains("/7", "opens: 07:30", "closes: '23:59'");
        assertThatTheCommandGivesTheSame(key, opened);
    }

    @Test
    void withNothingMeasuredAndWhatIsUsual() throws Exception {
        AccessKey key = answered();
        finish.finish(key);

        assertThat(download(key)).doesNotContain("\nfigures:", "\nplan:");
        assertThatTheCommandGivesTheSame(key, openPlan.open(key));
    }

    private void assertThatTheCommandGivesTheSame(AccessKey key, OpenedPlan opened) throws Exception {
        Path sheet = Files.writeString(folder.resolve("answers.yaml"), download(key));
        Clock clock = Clock.fixed(opened.diagnosis().createdAt(), ZoneOffset.UTC);
        for (Locale language : Languages.ALL) {
            Path json = folder.resolve(language.getLanguage() + ".json");
            assertThat(CommandLine.run(
                            clock,
                            "diagnose",
                            sheet.toString(),
                            "--json",
                            json.toString(),
                            "--lang",
                            language.getLanguage()))
                    .hasValue(0);
            String made = Files.readString(json);
            String newId = DiagnosisJson.read(made).id().toString();
            assertThat(made.replace(newId, opened.diagnosis().id().toString()))
                    .isEqualTo(DiagnosisJson.write(
                            opened.diagnosis(), opened.plan(), opened.guidance().texts(language)));
        }
    }

    private AccessKey answered() {
        AnswerSheetReading.Valid sheet = RealQuestionnaire.sheet("multi-country-store", questionnaires.current());
        Company company = sheet.company();
        AccessKey key = start.start(Locale.ENGLISH);
        questionnaires.current().questions().forEach(question -> sheet.answers()
                .answer(question.id())
                .ifPresent(given -> answer.answer(key, question.id(), given)));
        describe.describe(
                key, new CompanyDraft(Optional.of(company.name()), Optional.of(company.country()), company.region()));
        return key;
    }

    private static Measure measure(Kpi kpi) {
        return kpi.perChannel() ? Measure.of(kpi.id(), "email") : Measure.of(kpi.id());
    }

    /** Each comes to sevenths, which no decimal can say. */
    private static Map<String, Fraction> counts(Kpi kpi) {
        return switch (kpi.calculation()) {
            case Calculation.Mean(var total, var count) -> Map.of(total, Fraction.of(30), count, Fraction.of(7));
            case Calculation.Share(var part, var whole) -> Map.of(part, Fraction.of(3), whole, Fraction.of(7));
            case Calculation.Difference(var plus, var minus, var whole) ->
                Map.of(plus, Fraction.of(3), minus, Fraction.of(2), whole, Fraction.of(7));
            case Calculation.Retention(var first, var last, var acquired) ->
                Map.of(first, Fraction.of(7), last, Fraction.of(7), acquired, Fraction.of(3));
        };
    }

    private String download(AccessKey key) throws Exception {
        MockHttpServletResponse response = browser.perform(
                        get("/assessment/" + key.assessment() + "/answers.yaml").cookie(AccessCookie.of(key, false)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
