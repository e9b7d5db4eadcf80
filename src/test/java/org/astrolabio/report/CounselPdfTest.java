package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.Passage;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The chapters that a plan adds to the report. */
class CounselPdfTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final DiagnosisPdf PDF =
            new DiagnosisPdf(new Messages(), new CountryNames(), new Regions(), DataKind.REAL);
    private static final Questionnaire QUESTIONNAIRE = SampleCompanies.QUESTIONNAIRE;
    private static final Guidance GUIDANCE = SampleCompanies.GUIDANCE;
    private static final GuidanceTexts TEXTS = GUIDANCE.texts(SPANISH);

    /** A diagnosis and its plan. */
    record Case(Diagnosis diagnosis, CompanyPlan plan) {

        static Case of(SampleCompanies company) {
            return new Case(company.diagnosis(), company.plan());
        }

        /** Everything wrong, nothing measured, and so many hours that nearly all actions are planned. */
        static Case worst() {
            Diagnosis diagnosis = SampleDiagnoses.worst();
            PlanSettings settings = SampleCompanies.CRAFT_MAKER.settings().withHoursPerMonth(PlanSettings.MOST_HOURS);
            return new Case(
                    diagnosis, SampleCompanies.plan(diagnosis.answers(), Measurements.NONE, settings, Map.of()));
        }

        /** No time at all. */
        static Case noHours() {
            Case company = of(SampleCompanies.FASHION_BRAND);
            PlanSettings settings = company.plan().settings().withHoursPerMonth(0);
            return new Case(
                    company.diagnosis(),
                    SampleCompanies.plan(company.diagnosis().answers(), Measurements.NONE, settings, Map.of()));
        }

        byte[] pdf(Locale language) throws IOException {
            return pdf(language, Extent.REPORT);
        }

        byte[] pdf(Locale language, Extent extent) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            PDF.write(
                    new Dossier(diagnosis, QUESTIONNAIRE, GUIDANCE, plan),
                    extent,
                    new Reader(language, ZoneOffset.UTC),
                    bytes);
            return bytes.toByteArray();
        }
    }

    static Stream<Arguments> cases() {
        return Stream.of("es", "en")
                .map(Locale::of)
                .flatMap(language -> Stream.concat(
                        Stream.of(SampleCompanies.values())
                                .map(company -> Arguments.of(company.sheet(), language, Case.of(company))),
                        Stream.of(
                                Arguments.of("worst", language, Case.worst()),
                                Arguments.of("no hours", language, Case.noHours()))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void isPdfA2aAndPdfUa1(String name, Locale language, Case given) throws Exception {
        Files.createDirectories(Path.of("target/reports"));
        for (Extent extent : Extent.values()) {
            byte[] pdf = given.pdf(language, extent);
            Files.write(
                    Path.of("target/reports/%s-%s-%s.pdf".formatted(name.replace(' ', '-'), extent.code(), language)),
                    pdf);

            assertThat(PdfConformance.problems(pdf)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void hasAtMostTwelvePages(String name, Locale language, Case given) throws IOException {
        try (PdfReader reader = new PdfReader(given.pdf(language))) {
            List<Integer> chapters = SimpleBookmark.getBookmarkList(reader).stream()
                    .map(CounselPdfTest::pageOf)
                    .toList();

            assertThat(reader.getNumberOfPages()).isLessThanOrEqualTo(12);
            assertThat(chapters.subList(0, 3)).as("summary, service, plan").containsExactly(2, 3, 4);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void writesNothingSmallerThanEightPoints(String name, Locale language, Case given) throws IOException {
        assertThat(PdfText.smallestSize(given.pdf(language, Extent.WHOLE))).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void saysNoSentenceTwice(String name, Locale language, Case given) throws IOException {
        assertThat(PdfText.repeatedSentences(given.pdf(language))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void leavesNoPagePartEmpty(String name, Locale language, Case given) throws IOException {
        List<Float> filled = PdfText.filled(given.pdf(language));

        assertThat(filled.subList(1, filled.size() - 1))
                .allSatisfy(share -> assertThat(share).isGreaterThan(0.6f));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PERFECT")
    void summarizesWhatToDoFirstAsThePlanHasIt(SampleCompanies company) throws IOException {
        Case given = Case.of(company);
        String summary = pages(given.pdf(SPANISH)).get(1);

        assertThat(given.plan().plan().actions().limit(1)).isNotEmpty().allSatisfy(planned -> assertThat(summary)
                .contains(plain(TEXTS.action(planned.action().id()).title() + ".")));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereServiceStands(SampleCompanies company) throws IOException {
        Case given = Case.of(company);
        String page = pages(given.pdf(SPANISH)).get(2);

        assertThat(page)
                .contains(plain(
                        TEXTS.level(given.plan().today().service().whole()).means()));
        for (CriterionRating rating : given.plan().today().service().ratings()) {
            GuidanceTexts.CriterionText criterion = TEXTS.criterion(rating.criterion());
            assertThat(page)
                    .contains(plain(TEXTS.level(rating.level()).name()
                            + criterion.levels().get(rating.level())));
        }
    }

    @Test
    void saysWhySpeedHoldsDown() throws IOException {
        assertThat(pages(Case.of(SampleCompanies.SLOW_SUPPORT_STORE).pdf(SPANISH))
                        .get(2))
                .contains(plain("los detalles que encantan no cuentan"));
        assertThat(pages(Case.of(SampleCompanies.NO_SELF_SERVICE_STORE).pdf(SPANISH))
                        .get(2))
                .doesNotContain(plain("los detalles que encantan no cuentan"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheActionsOfTheFirstNinetyDaysInFull(SampleCompanies company) throws IOException {
        Case given = Case.of(company);
        List<String> pages = pages(given.pdf(SPANISH));
        String all = String.join("", pages);
        String plan = pages.get(3) + pages.get(4);

        for (Wave wave : given.plan().plan().waves()) {
            for (PlannedAction planned : wave.actions()) {
                assertThat(plan)
                        .contains(plain(TEXTS.action(planned.action().id()).title()));
            }
        }
        for (Wave wave : given.plan().plan().waves().subList(0, 2)) {
            for (PlannedAction planned : wave.actions()) {
                GuidanceTexts.ActionText text = TEXTS.action(planned.action().id());
                assertThat(plan).contains(plain(text.doneWhen()));
                assertThat(all).contains(plain(text.why())).contains(plain(text.kpi()));
                text.steps().forEach(step -> assertThat(all).contains(plain(step)));
                text.pitfalls().forEach(pitfall -> assertThat(all).contains(plain(pitfall)));
                text.sample().ifPresent(sample -> pieces(sample)
                        .forEach(piece -> assertThat(all).contains(plain(piece).replace("☐", "□"))));
                assertThat(all)
                        .contains(
                                plain(TEXTS.kpi(planned.action().proof().kpi()).formula()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesTheFactsBehindThePlanInTheAnnex(SampleCompanies company) throws IOException {
        Case given = Case.of(company);
        String annex = String.join("", pages(given.pdf(SPANISH, Extent.ANNEX)));

        assertThat(given.plan().plan().waves().stream()
                        .flatMap(wave -> wave.actions().stream())
                        .flatMap(planned -> planned.action().facts().stream()))
                .allSatisfy(fact -> assertThat(annex).contains(plain(TEXTS.fact(fact))));
    }

    @Test
    void tellsOfEachDutyInProportion() throws IOException {
        Case given = Case.worst();
        String all = String.join("", pages(given.pdf(SPANISH)));
        DutyGroups groups = new DutyGroups(given.plan().plan().judgement().duties());

        assertThat(groups.unmet(Duty.Reach.EACH_SALE)).isNotEmpty().allSatisfy(standing -> {
            GuidanceTexts.DutyText text = TEXTS.duty(standing.duty().id());
            assertThat(all).contains(plain(text.name() + ". " + text.asks() + " " + text.risk()));
        });
        assertThat(groups.near()).hasSizeBetween(1, 8).allSatisfy(standing -> assertThat(all)
                .contains(plain(TEXTS.duty(standing.duty().id()).notYours())));
    }

    @Test
    void saysKindlyThatThereIsNothingToDo() throws IOException {
        assertThat(pages(Case.of(SampleCompanies.PERFECT).pdf(SPANISH)).get(3))
                .contains(plain("No hay nada que añadir a tu plan. Enhorabuena."));
    }

    @Test
    void namesWhatTheMarketsAskFor() throws IOException {
        String all = String.join(
                "", pages(Case.of(SampleCompanies.SLOW_SUPPORT_STORE).pdf(SPANISH)));

        assertThat(all).contains(plain("Todavía no atiendes en japonés"));
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        assertThat(Case.of(SampleCompanies.FASHION_BRAND).pdf(SPANISH))
                .isEqualTo(Case.of(SampleCompanies.FASHION_BRAND).pdf(SPANISH));
    }

    /** What a sample says, line by line and, in its tables, cell by cell. */
    private static Stream<String> pieces(GuidanceTexts.Sample sample) {
        return sample.passages().stream().flatMap(passage -> switch (passage) {
            case Passage.Lines(var text) -> text.lines();
            case Passage.Grid(var columns, var rows) ->
                Stream.concat(columns.stream(), rows.stream().flatMap(List::stream));
        });
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                pages.add(plain(extractor.getTextFromPage(page)));
            }
            return pages;
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }

    private static int pageOf(Map<String, Object> bookmark) {
        return Integer.parseInt(((String) bookmark.get("Page")).split(" ")[0]);
    }
}
