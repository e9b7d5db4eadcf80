package org.astrolabio.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.database.schema.Tables.COMPANY;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import biweekly.Biweekly;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServletRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.comparison.ComparePeers;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.database.OnDemonstrationDatabase;
import org.astrolabio.delivery.DownloadPlan;
import org.astrolabio.delivery.DownloadReport;
import org.astrolabio.diagnosis.Diagnoses;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.report.Extent;
import org.astrolabio.report.PlanFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What a demonstration shows, made by its first start. */
@SpringBootTest(properties = "astrolabio.demonstration-companies=1500")
@OnDemonstrationDatabase
class DemonstrationTest extends SpringBrowserlessTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final String INVENTED = "Datos de demostración|Demonstration data";

    @Autowired
    DemonstrationRepository demonstration;

    @Autowired
    SettleDemonstration settle;

    @Autowired
    @Qualifier("demonstrationEndpoint")
    Object endpoint;

    @Autowired
    FollowLink followLink;

    @Autowired
    StartAssessment startAssessment;

    @Autowired
    OpenAssessment openAssessment;

    @Autowired
    Diagnoses diagnoses;

    @Autowired
    OpenPlan openPlan;

    @Autowired
    DownloadReport downloadReport;

    @Autowired
    DownloadPlan downloadPlan;

    @Autowired
    ComparePeers comparePeers;

    @Autowired
    DSLContext db;

    private AccessKey key;

    @BeforeEach
    void enter() {
        key = followLink.follow(demonstration.entrance().orElseThrow());
    }

    @Test
    void theOwnerHasTwoDiagnosesAYearApartAndTheSecondIsBetter() {
        OpenedAssessment second = openAssessment.open(key);
        Diagnosis now = diagnoses.ofAssessment(second.id()).orElseThrow();
        Diagnosis before =
                diagnoses.ofAssessment(second.follows().orElseThrow()).orElseThrow();

        assertThat(now.company().name())
                .isEqualTo("Cerámicas Alfar del Turia")
                .isEqualTo(before.company().name());
        assertThat(Duration.between(before.createdAt(), now.createdAt()).toDays())
                .isEqualTo(365);
        assertThat(before.scorecard().overall().wholePoints()).isBetween(20, 45);
        assertThat(now.scorecard().overall().wholePoints())
                .isGreaterThan(before.scorecard().overall().wholePoints() + 5);
        OwnerStory story = OwnerStory.read();
        assertThat(before.answers())
                .as("nothing in the story is out of date")
                .isEqualTo(story.first().sheet());
        story.second().sheet().answers().forEach((question, answer) -> assertThat(
                        now.answers().answer(question))
                .as(question)
                .contains(answer));
        assertThat(now.measurements().values()).hasSize(3);
    }

    @Test
    void thePlanIsUnderWay() {
        OpenedPlan opened = openPlan.open(key);
        Map<Status, List<ActionProgress>> byStatus = new EnumMap<>(opened.guidance().catalogue().actions().stream()
                .map(action -> opened.plan().progress(action.id()))
                .collect(Collectors.groupingBy(ActionProgress::status)));

        assertThat(byStatus.get(Status.DONE)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(byStatus.get(Status.NOT_FOR_US)).hasSize(1);
        LocalDate today = LocalDate.now();
        for (Status status : List.of(Status.PLANNED, Status.IN_PROGRESS)) {
            assertThat(byStatus.get(status)).hasSizeGreaterThanOrEqualTo(2).allSatisfy(progress -> {
                assertThat(progress.owner()).isPresent();
                assertThat(progress.due().orElseThrow()).isAfter(today);
            });
        }
    }

    @Test
    void theOwnerIsComparedWithItsPeers() {
        OpenedAssessment opened = openAssessment.open(key);
        Comparison comparison = comparePeers
                .compare(opened.companyId(), diagnoses.ofAssessment(opened.id()).orElseThrow())
                .comparison();

        assertThat(comparison).isInstanceOfSatisfying(Comparison.Among.class, among -> {
            assertThat(among.companies()).isGreaterThanOrEqualTo(10);
            assertThat(among.dimensions()).hasSize(9);
        });
    }

    @Test
    void anotherStartChangesNothing() {
        int companies = db.fetchCount(COMPANY);

        settle.run(new DefaultApplicationArguments());

        assertThat(companies).isGreaterThanOrEqualTo(1_501);
        assertThat(db.fetchCount(COMPANY)).isEqualTo(companies);
        assertThat(followLink.follow(demonstration.entrance().orElseThrow())).isEqualTo(key);
    }

    @Test
    void theWayInGivesTheKeyToTheCompany() throws Exception {
        MockHttpServletResponse answer = standaloneSetup(endpoint)
                .build()
                .perform(get("/demonstration"))
                .andReturn()
                .getResponse();

        assertThat(answer.getHeader("Location")).isEqualTo("/assessment/" + key.assessment());
        assertThat(AccessCookie.read(key.assessment(), answer.getCookies())).contains(key);
        readsSpanish();
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).all()).anyMatch(anchor -> anchor.getHref().equals("demonstration"));
    }

    @Test
    void everyPageSaysThatItsDataIsInvented() {
        readsSpanish();
        AccessKey unfinished = startAssessment.start(SPANISH);
        for (AccessKey known : List.of(key, unfinished)) {
            ((MockRequest) VaadinServletRequest.getCurrent().getRequest()).addCookie(AccessCookie.of(known, false));
            List<String> addresses = RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                    .map(route -> route.getTemplate()
                            .replaceAll(
                                    ":assessment\\b[^/]*", known.assessment().toString())
                            .replaceAll(":section\\b[^/]*", "strategy")
                            .replaceAll(":[a-z]+[^/]*", known.assessment().toString()))
                    .toList();
            assertThat(addresses).hasSizeGreaterThan(8);
            for (String address : addresses) {
                UI.getCurrent().navigate(address);
                assertThat(banner()).as(address).containsPattern(INVENTED);
            }
        }
        UI.getCurrent().navigate("no/such/page");
        assertThat(banner()).containsPattern(INVENTED);
    }

    @Test
    void theReportSaysSoOnItsCover() throws Exception {
        try (PdfReader pdf = new PdfReader(downloadReport
                .download(key, Extent.REPORT, SPANISH, Optional.empty())
                .pdf())) {
            assertThat(new PdfTextExtractor(pdf).getTextFromPage(1)).contains("Datos de demostración");
        }
    }

    @Test
    void everyRowOfTheTablesSaysSo() throws Exception {
        String csv =
                new String(downloadPlan.download(key, PlanFormat.CSV, SPANISH).content(), StandardCharsets.UTF_8);
        assertThat(csv.lines().findFirst().orElseThrow()).contains("Datos de demostración");
        byte[] workbook = downloadPlan.download(key, PlanFormat.XLSX, SPANISH).content();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows.getFirst().getCellAsString(0)).contains("Datos de demostración");
            assertThat(rows.subList(1, rows.size()))
                    .isNotEmpty()
                    .allMatch(row -> row.getCellAsString(0).orElse("").equals("Empresa inventada"));
        }
    }

    @Test
    void everyEventOfTheCalendarSaysSo() {
        String calendar = new String(
                downloadPlan.download(key, PlanFormat.CALENDAR, SPANISH).content(), StandardCharsets.UTF_8);
        assertThat(Biweekly.parse(calendar).first().getEvents())
                .hasSizeGreaterThan(3)
                .allMatch(event -> event.getSummary().getValue().contains("(datos de demostración)"));
    }

    private static void readsSpanish() {
        UI.getCurrent().getSession().setLocale(SPANISH);
        UI.getCurrent().navigate("no-access");
    }

    private static String banner() {
        return descendants(UI.getCurrent())
                .filter(Aside.class::isInstance)
                .map(aside -> aside.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private static Stream<Component> descendants(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(DemonstrationTest::descendants));
    }
}
