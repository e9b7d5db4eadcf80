package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.report.PdfText.pages;
import static org.astrolabio.report.PdfText.plain;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Locale;
import org.astrolabio.address.Site;
import org.astrolabio.delivery.SampleReport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.web.servlet.MockMvc;

/** What anybody can look at before answering anything: the report of an invented company, with no demonstration data. */
@Tag("report")
@SpringBootTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class SampleEndpointTest {

    private final SampleReport sampleReport;
    private final MockMvc browser;

    SampleEndpointTest(SampleReport sampleReport, SampleEndpoint endpoint) {
        this.sampleReport = sampleReport;
        this.browser = WebForTests.of(endpoint);
    }

    @ParameterizedTest
    @CsvSource({"es, la empresa y sus respuestas son inventadas", "en, the company and its answers are invented"})
    void isAWholeReportThatSaysThatItIsInvented(String language, String invented) throws Exception {
        MockHttpServletResponse response = browser.perform(
                        get("/" + Site.sampleReport(Locale.of(language)).path()))
                .andReturn()
                .getResponse();

        assertThat(response.getContentType()).isEqualTo("application/pdf");
        List<String> pages = pages(response.getContentAsByteArray());
        assertThat(pages).hasSizeGreaterThan(5);
        assertThat(pages.getFirst()).contains(plain(invented), "BodegaValdesol");
    }

    @Test
    void isMadeOnceInEachLanguage() {
        assertThat(sampleReport.in(Locale.of("es")).orElseThrow())
                .isSameAs(sampleReport.in(Locale.of("es", "MX")).orElseThrow())
                .isNotSameAs(sampleReport.in(Locale.ENGLISH).orElseThrow());
    }
}
