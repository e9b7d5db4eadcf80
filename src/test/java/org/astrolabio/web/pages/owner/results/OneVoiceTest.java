package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.report.PdfText.plain;

import com.vaadin.flow.component.UI;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.delivery.DownloadReport;
import org.astrolabio.plan.ChangePlanSettings;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.report.Extent;
import org.astrolabio.report.PdfText;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The page of a plan and its report say every figure, cost, reason and market's sentence in the same words. */
@Tag("report")
class OneVoiceTest extends PlanPageTest {

    @Autowired
    ChangePlanSettings changeSettings;

    @Autowired
    DownloadReport downloadReport;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void pageAndReportSayTheSame(String language) throws IOException {
        UI.getCurrent().setLocale(Locale.of(language));
        AccessKey key = companies.worst(Map.of(
                "strategy.sells-online",
                new Answer.Chosen("own-store"),
                "company.target-countries",
                new Answer.ChosenCountries(List.of("DE", "PL")),
                "strategy.goal",
                new Answer.Chosen("another-country")));
        PlanSettings usual = openPlan.open(key).plan().settings();
        changeSettings.change(key, usual, usual.withHoursPerMonth(PlanSettings.MOST_HOURS));
        visit(key);
        String report = report(key, Locale.of(language));

        List<PlanSheet.Line> shown = Stream.of("wave-1", "wave-2")
                .flatMap(wave -> actions(wave).stream())
                .toList();
        assertThat(shown).isNotEmpty();
        for (PlanSheet.Line line : shown) {
            ActionBody body = opened(line.id());
            assertThat(report).as(line.title()).contains(plain(line.title()), plain(line.cost()));
            assertThat(line.effort().split(" · ")).as(line.title()).allSatisfy(part -> assertThat(report)
                    .contains(plain(part)));
            assertThat(body.specifics()).as(line.title()).allSatisfy(sentence -> assertThat(report)
                    .contains(plain(sentence)));
        }
        assertThat(shown).anySatisfy(line -> assertThat(opened(line.id()).specifics())
                .as("otherwise no market's sentence is compared")
                .isNotEmpty());
    }

    /** Points of the diagnosis and of today, wherever either is told once something is done. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void whatIsDoneIsToldInTheSameFiguresEverywhere(String language) throws IOException {
        UI.getCurrent().setLocale(Locale.of(language));
        AccessKey key = companies.worst(Map.of("strategy.sells-online", new Answer.Chosen("own-store")));
        visit(key);
        assertThat(page()).as("nothing is done yet").doesNotContain("→");
        PlanSheet.Line worth = sheet().parts().stream()
                .flatMap(part -> part.actions().stream())
                .filter(line -> line.gain().matches("\\+[1-9].*"))
                .findFirst()
                .orElseThrow();

        list().track(worth.id(), "DONE", "", "", "");

        OpenedPlan opened = openPlan.open(key);
        String figures = opened.diagnosis().scorecard().overall().wholePoints() + " → "
                + opened.plan().today().scorecard().overall().wholePoints() + " ";
        String sentence = page().replaceFirst("(?s).*(" + figures + "[^.]*\\.).*", "$1");
        assertThat(sentence).startsWith(figures);
        assertThat(find(PlanProgress.class).single().getElement().getTextRecursively())
                .contains(sentence);
        assertThat(whatIf()).contains(sentence);
        assertThat(report(key, Locale.of(language)).split(Pattern.quote(plain(sentence)), -1))
                .as("cover, summary and plan")
                .hasSize(4);
        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);
        assertThat(page()).containsOnlyOnce(sentence);
    }

    private String report(AccessKey key, Locale language) throws IOException {
        return PdfText.all(downloadReport
                .download(key, Extent.REPORT, language, Optional.of(ZoneId.of("Europe/Madrid")))
                .pdf());
    }
}
