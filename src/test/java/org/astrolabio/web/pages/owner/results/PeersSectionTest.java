package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.report.PdfText.plain;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.ShowDiagnosis;
import org.astrolabio.comparison.CompareAs;
import org.astrolabio.comparison.RebuildBenchmarks;
import org.astrolabio.comparison.ShareScores;
import org.astrolabio.comparison.ShowComparison;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.delivery.DownloadReport;
import org.astrolabio.report.Extent;
import org.astrolabio.report.PdfText;
import org.astrolabio.web.shell.TickBox;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Real companies that agree to be counted, on the pages and in the report of another. */
@Tag("report")
class PeersSectionTest extends PlanPageTest {

    private static final Answer MANY = new Answer.Chosen("from-two-hundred-and-fifty");

    @Autowired
    private ShareScores shareScores;

    @Autowired
    private RebuildBenchmarks rebuildBenchmarks;

    @Autowired
    private ShowComparison showComparison;

    @Autowired
    private ShowDiagnosis showDiagnosis;

    @Autowired
    private CompareAs compareAs;

    @Autowired
    private DownloadReport downloadReport;

    @Autowired
    private DSLContext db;

    @BeforeEach
    void nobodyElseAgrees() {
        db.execute("delete from peer_consent");
    }

    @Test
    void theyCountWhileTheyAgree() throws IOException {
        List<AccessKey> others = List.of(good(), good(), good(), good(), good());
        others.forEach(key -> shareScores.change(key, true));
        AccessKey own = companies.worst(in("materials", "toys"));
        rebuild();

        String page = results(own);
        assertThat(page)
                .contains(
                        "Por debajo de la mitad de las empresas de química, plásticos, metales y envases de 250 personas"
                                + " o más; 5 empresas, ")
                .contains("Hoy tus puntuaciones no cuentan en las comparaciones de nadie.");
        assertThat(report(own)).contains(plain("de 250 personas o más; 5 empresas, "));

        visit(own);
        assertThat(find(CatchUpSection.class).single().getElement().getTextRecursively())
                .containsPattern("(bastan estas acciones|basta esta acción|no llega todo tu plan)");

        results(others.getFirst());
        find(TickBox.class).single().click();
        rebuild();
        assertThat(shareScores.isSharing(others.getFirst())).isFalse();
        assertThat(results(own)).doesNotContain("de 250 personas o más; ");
    }

    @Test
    void theSectorChosenIsKept() {
        AccessKey own = companies.worst(in("materials", "toys"));
        assertThat(showComparison.show(showDiagnosis.show(own)).peers().sector())
                .contains("materials");

        compareAs.choose(own, "toys");

        assertThat(showComparison.show(showDiagnosis.show(own)).peers().sector())
                .contains("toys");
    }

    private AccessKey good() {
        return companies.perfect(in("materials"));
    }

    private static Map<String, Answer> in(String... sectors) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("company.sectors", Answer.ChosenSeveral.of(sectors));
        answers.put("company.employees", MANY);
        return answers;
    }

    private void rebuild() {
        assertThat(rebuildBenchmarks.rebuild()).isPresent();
    }

    private String results(AccessKey key) {
        known(key);
        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);
        return page();
    }

    private String report(AccessKey key) throws IOException {
        return PdfText.all(downloadReport
                .download(key, Extent.REPORT, Locale.of("es"), Optional.empty())
                .pdf());
    }
}
