package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.Companies;
import org.astrolabio.assessment.CorrectDiagnosis;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.TrackAction;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DownloadPlanTest {

    private static final int WAVE = 0;
    private static final int END = 1;
    private static final int ORDER = 2;
    private static final int ACTION = 3;
    private static final int OWNER = 5;
    private static final int DUE = 6;
    private static final int STATUS = 7;
    private static final int HOURS = 8;
    private static final int NOTE = 15;
    private static final String HARMFUL = "=HYPERLINK(\"http://example.org\";\"a\nb\")";

    private final Companies companies;
    private final OpenPlan openPlan;
    private final TrackAction trackAction;
    private final CorrectDiagnosis correct;
    private final AnswerQuestion answer;
    private final OpenAssessment open;
    private final MockMvc browser;

    private AccessKey key;
    private List<String> tracked;
    private List<PlannedAction> actions;

    DownloadPlanTest(
            Companies companies,
            OpenPlan openPlan,
            TrackAction trackAction,
            CorrectDiagnosis correct,
            AnswerQuestion answer,
            OpenAssessment open,
            PlanEndpoint planEndpoint) {
        this.companies = companies;
        this.openPlan = openPlan;
        this.trackAction = trackAction;
        this.correct = correct;
        this.answer = answer;
        this.open = open;
        this.browser = WebForTests.of(planEndpoint);
    }

    @BeforeEach
    void track() {
        key = companies.worst();
        tracked = openPlan.open(key)
                .plan()
                .plan()
                .actions()
                .limit(3)
                .map(planned -> planned.action().id())
                .toList();
        trackAction.track(key, id(1), progress(Status.PLANNED, "@SUM(A1)", "2027-03-28", HARMFUL));
        trackAction.track(key, id(2), progress(Status.DONE, "Lola, \"la jefa\"", "2027-01-02", "שלום 🏺"));
        trackAction.track(key, id(3), progress(Status.NOT_FOR_US, "Lola", "2027-01-03", "-no"));
        actions = openPlan.open(key).plan().plan().actions().toList();
    }

    @Test
    void theWorkbookHasEveryActionWithNumbersAndDatesThatCanBeSorted() throws Exception {
        MockHttpServletResponse response = download(key, "plan.xlsx?lang=es");

        assertThat(filename(response)).isEqualTo("Plan Cerámica Lola.xlsx");
        List<Row> rows = rows(response);
        assertThat(rows).hasSize(1 + actions.size() + 2);
        assertThat(rows.getFirst().stream().map(cell -> cell.asString()))
                .containsExactly(
                        "Empieza en la ola",
                        "Termina en la ola",
                        "Orden",
                        "Acción",
                        "Por qué va aquí",
                        "Quién",
                        "Para cuándo",
                        "Cómo va",
                        "Horas",
                        "Coste",
                        "Puntos",
                        "Puntos de atención",
                        "Qué lo demuestra",
                        "Cómo se calcula",
                        "Objetivo",
                        "Nota");
        List<PlannedAction> inOrder = openPlan.open(key).plan().plan().actions().toList();
        int begun = actions.size() - openPlan.open(key).plan().plan().later().size();
        for (int i = 0; i < actions.size(); i++) {
            Row row = rows.get(i + 1);
            assertThat(row.getCellAsNumber(ORDER)).contains(BigDecimal.valueOf(i + 1));
            assertThat(row.getCell(WAVE).getType()).isEqualTo(i < begun ? CellType.NUMBER : CellType.STRING);
            assertThat(row.getCellAsNumber(HOURS).orElseThrow())
                    .isEqualByComparingTo(inOrder.get(i).hours().roundedDown(1));
        }
        Row planned = row(rows, 1);
        assertThat(planned.getCellAsDate(DUE))
                .contains(LocalDate.of(2027, 3, 28).atStartOfDay());
        assertThat(planned.getCellAsString(STATUS)).contains("Planificada");
    }

    @Test
    void theWorkbookKeepsItsHeaderInViewAndFiltersEveryColumn() throws Exception {
        String sheet = part(download(key, "plan.xlsx"), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("<autoFilter ref=\"A1:P" + (actions.size() + 3) + "\"")
                .containsPattern(
                        "<pane [^>]*ySplit=\"1\"[^>]*state=\"frozen\"|<pane [^>]*state=\"frozen\"[^>]*ySplit=\"1\"")
                .doesNotContain("<f>");
    }

    @Test
    void theWorkbookShowsWhatWasTypedAndNoFormula() throws Exception {
        Row planned = row(rows(download(key, "plan.xlsx")), 1);

        assertThat(planned.getCellAsString(OWNER)).contains("@SUM(A1)");
        assertThat(planned.getCellAsString(NOTE)).contains(HARMFUL);
    }

    @Test
    void whatIsDoneOrNotForTheCompanyStandsAtTheEnd() throws Exception {
        List<Row> rows = rows(download(key, "plan.xlsx?lang=en"));

        Row done = rows.get(rows.size() - 2);
        Row notForUs = rows.getLast();
        assertThat(done.getCellAsString(STATUS)).contains("Done");
        assertThat(done.getCellAsString(OWNER)).contains("Lola, \"la jefa\"");
        assertThat(done.getCellAsString(NOTE)).contains("שלום 🏺");
        assertThat(done.getCellAsNumber(ORDER)).isEmpty();
        assertThat(notForUs.getCellAsString(STATUS)).contains("Not for us");
        assertThat(notForUs.getCellAsString(NOTE)).contains("-no");
    }

    @Test
    void theTextTableIsReadBackInBothLanguagesAsTheCompanysCountryWritesIt() throws Exception {
        List<List<String>> spanish = records(download(key, "plan.csv?lang=es"), ';');
        List<List<String>> english = records(download(key, "plan.csv?lang=en"), ';');

        assertThat(spanish).hasSize(actions.size() + 3).allSatisfy(line -> assertThat(line)
                .hasSize(16));
        assertThat(english).hasSize(actions.size() + 3).allSatisfy(line -> assertThat(line)
                .hasSize(16));
        assertThat(english.getFirst()).contains("Begins in wave", "Ends in wave", "By when", "Target");
        List<String> planned = csvRow(spanish, 1);
        assertThat(planned.get(OWNER)).isEqualTo("'@SUM(A1)");
        assertThat(planned.get(DUE)).isEqualTo("2027-03-28");
        assertThat(planned.get(NOTE)).isEqualTo("'" + HARMFUL);
        assertThat(spanish.get(spanish.size() - 2).get(OWNER)).isEqualTo("Lola, \"la jefa\"");
        assertThat(spanish.stream().skip(1).map(line -> line.get(HOURS))).allMatch(hours -> hours.matches("\\d+,\\d"));
        assertThat(english.stream().skip(1).map(line -> line.get(HOURS))).allMatch(hours -> hours.matches("\\d+,\\d"));
        ImprovementPlan plan = openPlan.open(key).plan().plan();
        PlannedAction underway = plan.waves().getFirst().underway().getFirst();
        List<String> line = spanish.get(1 + actions.indexOf(underway));
        assertThat(line.get(WAVE)).isEqualTo("1");
        assertThat(line.get(END))
                .isEqualTo(String.valueOf(plan.finishedIn(underway).orElseThrow() + 1))
                .isNotEqualTo("1");
    }

    @Test
    void theCalendarHasTheDatesOfThePlan() throws Exception {
        MockHttpServletResponse response = download(key, "plan.ics?lang=es");

        assertThat(response.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        String text = response.getContentAsString(StandardCharsets.UTF_8);
        ICalendar calendar = Biweekly.parse(text).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0)).isEmpty();
        VEvent due = event(calendar, id(1));
        assertThat(due.getSummary().getValue())
                .isEqualTo(openPlan.open(key)
                        .guidance()
                        .texts(java.util.Locale.of("es"))
                        .action(id(1))
                        .title());
        assertThat(due.getDescription().getValue()).startsWith("Quién: @SUM(A1)\n\n1. ");
        assertThat(text).contains("DTSTART;VALUE=DATE:20270328");
        assertThat(due.getStatus().isConfirmed()).isTrue();
        assertThat(event(calendar, id(2)).getStatus().isCancelled()).isTrue();
        assertThat(event(calendar, id(3)).getStatus().isCancelled()).isTrue();
        assertThat(calendar.getMethod().isPublish()).isTrue();
        assertThat(calendar.getEvents()).allSatisfy(event -> {
            assertThat(event.getSequence().getValue()).isNotNegative();
            assertThat(event.getDateTimeStamp().getValue())
                    .isEqualTo(event.getLastModified().getValue());
        });
        LocalDate start = openPlan.open(key)
                .diagnosis()
                .createdAt()
                .atZone(java.time.ZoneId.of("Europe/Madrid"))
                .toLocalDate();
        assertThat(text)
                .contains("DTSTART;VALUE=DATE:" + start.plusDays(180).toString().replace("-", ""));
        ImprovementPlan plan = openPlan.open(key).plan().plan();
        for (int i = 0; i < plan.waves().size(); i++) {
            String end = "DTSTART;VALUE=DATE:"
                    + start.plusDays(plan.waves().get(i).untilDay()).toString().replace("-", "");
            assertThat(text).contains(end);
            assertThat(event(calendar, "wave-" + (i + 1)).getStatus().isCancelled())
                    .isEqualTo(plan.finishedIn(i).isEmpty());
        }
    }

    @Test
    void aPerfectCompanyGetsFilesThatOpen() throws Exception {
        AccessKey perfect = companies.perfect(Map.of());

        assertThat(rows(download(perfect, "plan.xlsx"))).isNotEmpty();
        assertThat(records(download(perfect, "plan.csv?lang=en"), ',')).isNotEmpty();
        assertThat(Biweekly.parse(download(perfect, "plan.ics").getContentAsString(StandardCharsets.UTF_8))
                        .first()
                        .getEvents())
                .isNotEmpty();
    }

    @Test
    void aStrangerAndAnUnfinishedOneGetAMessage() throws Exception {
        AccessKey unfinished = companies.unfinished();
        AccessKey foreign = new AccessKey(key.assessment(), unfinished.secret());

        for (String file : List.of("plan.xlsx", "plan.csv", "plan.ics")) {
            MockHttpServletResponse refused = download(foreign, file);
            assertThat(refused.getStatus()).isEqualTo(404);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).doesNotContain(Companies.NAME);
            assertThat(download(unfinished, file).getStatus()).isEqualTo(409);
        }
    }

    /** The action that stood at a place before any was tracked. */
    private String id(int place) {
        return tracked.get(place - 1);
    }

    private Row row(List<Row> rows, int place) {
        String title = title(place, "es");
        return rows.stream()
                .filter(row -> row.getCellAsString(ACTION).filter(title::equals).isPresent()
                        || row.getCellAsString(ACTION)
                                .filter(title(place, "en")::equals)
                                .isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRowOfACorrectedDiagnosisSaysSo() throws Exception {
        correct.begin(key);
        answer.answer(key, "payments.fraud", Answer.UNKNOWN);
        correct.save(key, open.open(key).revision());

        List<List<String>> lines = records(download(key, "plan.csv?lang=es"), ';');

        assertThat(lines.getFirst()).endsWith("Nota", "Diagnóstico");
        assertThat(lines.subList(1, lines.size())).isNotEmpty().allSatisfy(row -> assertThat(row.getLast())
                .contains(", corregido el "));
    }

    private List<String> csvRow(List<List<String>> lines, int place) {
        return lines.stream()
                .filter(line -> line.get(ACTION).equals(title(place, "es")))
                .findFirst()
                .orElseThrow();
    }

    private String title(int place, String language) {
        return openPlan.open(key)
                .guidance()
                .texts(java.util.Locale.of(language))
                .action(id(place))
                .title();
    }

    private static VEvent event(ICalendar calendar, String id) {
        return calendar.getEvents().stream()
                .filter(event -> event.getUid().getValue().contains("-" + id + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static ActionProgress progress(Status status, String owner, String due, String note) {
        return new ActionProgress(status, Optional.of(owner), Optional.of(LocalDate.parse(due)), Optional.of(note));
    }

    private MockHttpServletResponse download(AccessKey by, String file) throws Exception {
        Cookie cookie = AccessCookie.of(by, false);
        return browser.perform(
                        get("/assessment/" + by.assessment() + "/" + file).cookie(cookie))
                .andReturn()
                .getResponse();
    }

    private static List<Row> rows(MockHttpServletResponse response) throws IOException {
        assertThat(response.getStatus()).isEqualTo(200);
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(response.getContentAsByteArray()))) {
            Sheet sheet = workbook.getFirstSheet();
            return sheet.read();
        }
    }

    private static String part(MockHttpServletResponse response, String name) throws IOException {
        Path file = Files.createTempFile("plan", ".xlsx");
        try {
            Files.write(file, response.getContentAsByteArray());
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** As RFC 4180 reads it. */
    private static List<List<String>> records(MockHttpServletResponse response, char separator) throws IOException {
        assertThat(response.getStatus()).isEqualTo(200);
        String text = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && text.charAt(i + 1) == '"') {
                field.append(text.charAt(i++));
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == separator || c == '\r')) {
                record.add(field.toString());
                field.setLength(0);
                if (c == '\r') {
                    records.add(record);
                    record = new ArrayList<>();
                    i++;
                }
            } else {
                field.append(c);
            }
        }
        return records;
    }

    private static String filename(MockHttpServletResponse response) {
        return ContentDisposition.parse(response.getHeader("Content-Disposition"))
                .getFilename();
    }
}
