package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.delivery.DownloadReport;
import org.astrolabio.report.Extent;
import org.astrolabio.web.pages.owner.results.PlanView;
import org.astrolabio.web.pages.owner.results.ResultsView;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What a page or a download of a diagnosis asks the database for: each diagnosis once, and once what a plan is made of. */
@SpringBootTest
@Import(Companies.class)
class ReadOnceTest extends SpringBrowserlessTest {

    private final List<String> statements = new ArrayList<>();
    private final Companies companies;
    private final DownloadReport report;
    private final DSLContext db;
    private ExecuteListenerProvider[] before = {};

    @Autowired
    ReadOnceTest(Companies companies, DownloadReport report, DSLContext db) {
        this.companies = companies;
        this.report = report;
        this.db = db;
    }

    @BeforeEach
    void listen() {
        before = db.configuration().executeListenerProviders();
        ExecuteListenerProvider[] with = Arrays.copyOf(before, before.length + 1);
        with[before.length] = new DefaultExecuteListenerProvider(new Listener());
        db.configuration().set(with);
    }

    @AfterEach
    void stopListening() {
        db.configuration().set(before);
    }

    private final class Listener implements ExecuteListener {
        @Override
        public void executeStart(ExecuteContext context) {
            statements.add(String.valueOf(context.sql()));
        }
    }

    @Test
    void theResultsPage() {
        AccessKey key = companies.worst();
        giveCookie(key);
        statements.clear();
        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);
        assertThatAllIsReadOnce();
    }

    @Test
    void thePlanPage() {
        AccessKey key = companies.worst();
        giveCookie(key);
        statements.clear();
        navigate("assessment/" + key.assessment() + "/plan", PlanView.class);
        assertThatAllIsReadOnce();
    }

    @Test
    void theReport() {
        AccessKey key = companies.worst();
        statements.clear();
        report.download(key, Extent.WHOLE, Locale.of("es"), Optional.empty());
        assertThatAllIsReadOnce();
    }

    private void assertThatAllIsReadOnce() {
        assertThat(reading("diagnosis")).as("%s", statements).isEqualTo(1);
        assertThat(reading("plan_settings")).as("%s", statements).isEqualTo(1);
    }

    private long reading(String table) {
        return statements.stream()
                .filter(sql -> sql.startsWith("select") && sql.contains("from `" + table + "`"))
                .count();
    }

    private static void giveCookie(AccessKey key) {
        MockRequest request = (MockRequest) VaadinServletRequest.getCurrent().getRequest();
        request.addCookie(AccessCookie.of(key, false));
    }
}
