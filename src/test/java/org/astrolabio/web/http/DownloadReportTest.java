package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.astrolabio.comparison.ShowComparison;
import org.astrolabio.delivery.DownloadReport;
import org.astrolabio.delivery.Workbench;
import org.astrolabio.history.ShowHistory;
import org.astrolabio.language.Messages;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.report.DiagnosisPdf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.ContentDisposition;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class DownloadReportTest {

    private final Companies companies;
    private final OpenPlan openPlan;
    private final ShowHistory showHistory;
    private final Messages messages;
    private final ShowComparison showComparison;
    private final MockMvc browser;

    DownloadReportTest(
            Companies companies,
            OpenPlan openPlan,
            ShowComparison showComparison,
            ShowHistory showHistory,
            Messages messages,
            ReportEndpoint reportEndpoint) {
        this.companies = companies;
        this.openPlan = openPlan;
        this.showHistory = showHistory;
        this.messages = messages;
        this.showComparison = showComparison;
        this.browser = WebForTests.of(reportEndpoint);
    }

    @Test
    void theOwnerGetsTheWholeFileUnderTheCompanysName() throws Exception {
        MockHttpServletResponse response = download(companies.perfect(Map.of()), "es");

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(filename(response)).isEqualTo("Diagnóstico Cerámica Lola.pdf");
        assertThat(response.getContentAsString(StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-")
                .contains("%%EOF");
    }

    @Test
    void theReportComesInTheLanguageAskedFor() throws Exception {
        MockHttpServletResponse response = download(companies.worst(), "en");

        assertThat(response.getHeader("Content-Language")).isEqualTo("en");
        assertThat(filename(response)).isEqualTo("Diagnosis Cerámica Lola.pdf");
        assertThat(response.getContentAsByteArray())
                .isNotEqualTo(download(companies.worst(), "es").getContentAsByteArray());
    }

    @ParameterizedTest
    @CsvSource({"annex, Anexo Cerámica Lola.pdf", "whole, Diagnóstico y anexo Cerámica Lola.pdf"})
    void theAnnexComesAloneOrWithTheReport(String extent, String name) throws Exception {
        AccessKey key = companies.perfect(Map.of());
        MockHttpServletResponse response = browser.perform(
                        get(address(key, "es") + "&extent=" + extent).cookie(AccessCookie.of(key, false)))
                .andReturn()
                .getResponse();

        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(filename(response)).isEqualTo(name);
        assertThat(response.getContentAsByteArray())
                .isNotEqualTo(download(key, "es").getContentAsByteArray());
    }

    @Test
    void theReportIsDatedByTheCalendarOfTheReader() throws Exception {
        AccessKey key = companies.worst();
        String byItsOwn = address(key, "es");

        assertThat(at(key, byItsOwn + "&zone=Pacific/Kiritimati"))
                .isNotEqualTo(at(key, byItsOwn + "&zone=Pacific/Niue"));
        assertThat(at(key, byItsOwn + "&zone=Nowhere"))
                .isEqualTo(at(key, byItsOwn))
                .isEqualTo(at(key, byItsOwn + "&zone=Europe/Madrid"));
    }

    private byte[] at(AccessKey key, String address) throws Exception {
        return browser.perform(get(address).cookie(AccessCookie.of(key, false)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void noNameOfACompanyMakesAnUnsafeFileName() throws Exception {
        MockHttpServletResponse response =
                download(companies.called("../\"Lola\": \u202Egpj.exe 🏺" + "x".repeat(100)), "es");

        assertThat(filename(response))
                .startsWith("Diagnóstico .. Lola gpj.exe 🏺x")
                .endsWith("x.pdf")
                .hasSizeLessThan(70)
                .doesNotContain("/", "\"", ":", "\u202E");
    }

    @Test
    void aStrangerGetsAMessageAndNoFile() throws Exception {
        AccessKey key = companies.perfect(Map.of());
        AccessKey foreign = new AccessKey(key.assessment(), companies.worst().secret());

        MockHttpServletResponse response = download(foreign, "es");

        assertThat(response.getStatus()).isEqualTo(404);
        assertThat(text(response)).contains("enlace privado").doesNotContain(Companies.NAME);
        assertThat(browser.perform(get(address(key, "es")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void beforeTheEndThereIsAMessageInsteadOfAReport() throws Exception {
        MockHttpServletResponse response = download(companies.unfinished(), "en");

        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(text(response)).contains("This diagnosis is not finished yet", "<html lang=\"en\">");
    }

    @Test
    void aFailureHalfWaySendsAMessageAndNoHalfFile() throws Exception {
        AccessKey key = companies.perfect(Map.of());
        MockMvc unluckyBrowser = WebForTests.of(new ReportEndpoint(new DownloadReport(
                openPlan, showComparison, showHistory, failingHalfWay(), messages, new Workbench(1, 1))));

        MockHttpServletResponse response = download(unluckyBrowser, key, "es");

        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getHeader("Content-Disposition")).isNull();
        assertThat(text(response))
                .contains("Algo ha fallado")
                .containsPattern("referencia: [0-9A-F]{8}")
                .doesNotContain("%PDF", "No space left");
    }

    private static DiagnosisPdf failingHalfWay() throws IOException {
        DiagnosisPdf pdf = mock(DiagnosisPdf.class);
        doAnswer(call -> {
                    call.getArgument(3, OutputStream.class).write("%PDF-half".getBytes(StandardCharsets.US_ASCII));
                    throw new IOException("No space left on device");
                })
                .when(pdf)
                .write(any(), any(), any(), any());
        return pdf;
    }

    private MockHttpServletResponse download(AccessKey key, String language) throws Exception {
        return download(browser, key, language);
    }

    private static MockHttpServletResponse download(MockMvc browser, AccessKey key, String language) throws Exception {
        Cookie cookie = AccessCookie.of(key, false);
        return browser.perform(get(address(key, language)).cookie(cookie))
                .andReturn()
                .getResponse();
    }

    private static String address(AccessKey key, String language) {
        return "/assessment/" + key.assessment() + "/report.pdf?lang=" + language;
    }

    private static String text(MockHttpServletResponse response) throws IOException {
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private static String filename(MockHttpServletResponse response) {
        return ContentDisposition.parse(response.getHeader("Content-Disposition"))
                .getFilename();
    }
}
