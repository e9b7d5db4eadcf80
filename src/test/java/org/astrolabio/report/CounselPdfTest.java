package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.report.PdfText.pages;
import static org.astrolabio.report.PdfText.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.DutyGroups;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.planning.SamplePart;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.astrolabio.wording.FindingWording;
import org.astrolabio.wording.LevelWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

/** The report of small companies with all that follows from the diagnosis, and its annex. */
class CounselPdfTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final DiagnosisPdf PDF =
            new DiagnosisPdf(new Messages(), new CountryNames(), new Regions(), DataKind.REAL);
    private static final GuidanceTexts TEXTS = SampleCompanies.GUIDANCE.texts(SPANISH);

    static Stream<Dossier> companies() {
        return ConsultedDossiers.NAMES.stream().map(ConsultedDossiers::of);
    }

    static Stream<Arguments> cases() {
        return Stream.of("es", "en")
                .map(Locale::of)
                .flatMap(language -> Stream.concat(
                        ConsultedDossiers.NAMES.stream()
                                .map(name -> Arguments.of(name, language, ConsultedDossiers.of(name))),
                        Stream.of(
                                Arguments.of("worst", language, worst()),
                                Arguments.of("no hours", language, noHours()))));
    }

    /** Everything wrong, nothing measured, and so many hours that as much is planned as can be. */
    private static Dossier worst() {
        PlanSettings settings = ConsultedDossiers.of(ConsultedDossiers.NAMES.getFirst())
                .plan()
                .settings()
                .withHoursPerMonth(PlanSettings.MOST_HOURS);
        return ConsultedDossiers.dossier(SampleDiagnoses.worst(), settings);
    }

    private static Dossier noHours() {
        return ConsultedDossiers.withHours(ConsultedDossiers.NAMES.get(1), 0);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void isPdfA2aAndPdfUa1(String name, Locale language, Dossier dossier) throws Exception {
        Files.createDirectories(Path.of("target/reports"));
        for (Extent extent : Extent.values()) {
            byte[] pdf = pdf(dossier, extent, language);
            Files.write(
                    Path.of("target/reports/%s-%s-%s.pdf".formatted(name.replace(' ', '-'), extent.code(), language)),
                    pdf);

            assertThat(PdfConformance.problems(pdf)).as(extent.code()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void hasAtMostTwelvePages(String name, Locale language, Dossier dossier) throws IOException {
        try (PdfReader reader = new PdfReader(pdf(dossier, Extent.REPORT, language))) {
            List<Integer> chapters = SimpleBookmark.getBookmarkList(reader).stream()
                    .map(CounselPdfTest::pageOf)
                    .toList();

            assertThat(reader.getNumberOfPages()).isLessThanOrEqualTo(12);
            assertThat(chapters.subList(0, 3)).as("summary, service, plan").containsExactly(2, 3, 4);
            assertThat(chapters.get(3)).as("what follows the plan").isLessThanOrEqualTo(5);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void writesNothingSmallerThanEightPoints(String name, Locale language, Dossier dossier) throws IOException {
        assertThat(PdfText.smallestSize(pdf(dossier, Extent.WHOLE, language))).isGreaterThanOrEqualTo(8);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void saysNoSentenceTwice(String name, Locale language, Dossier dossier) throws IOException {
        assertThat(PdfText.repeatedSentences(pdf(dossier, Extent.REPORT, language)))
                .isEmpty();
        assertThat(PdfText.repeatedSentences(pdf(dossier, Extent.ANNEX, language)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void leavesNoPagePartEmpty(String name, Locale language, Dossier dossier) throws IOException {
        for (Extent extent : List.of(Extent.REPORT, Extent.ANNEX)) {
            List<Float> filled = PdfText.filled(pdf(dossier, extent, language));

            assertThat(filled.subList(0, filled.size() - 1)).as(extent.code()).allSatisfy(share -> assertThat(share)
                    .isGreaterThan(0.6f));
        }
    }

    @ParameterizedTest
    @MethodSource("companies")
    void summarizesWhatHoldsBackAndWhatToDoFirst(Dossier dossier) throws IOException {
        String summary = pages(pdf(dossier, Extent.REPORT, SPANISH)).get(1);
        FindingWording findings = new PlanEdition(edition(dossier), dossier.guidance(), dossier.plan()).findings();

        assertThat(findings.bottleneck())
                .hasValueSatisfying(sentence -> assertThat(summary).startsWith(plain("Resumen" + sentence)));
        findings.load().ifPresent(load -> assertThat(summary).contains(plain(load)));
        assertThat(dossier.plan().plan().actions().limit(2)).isNotEmpty().allSatisfy(planned -> assertThat(summary)
                .contains(plain(TEXTS.action(planned.action().id()).title() + ".")));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void saysWhereServiceStands(Dossier dossier) throws IOException {
        String page = pages(pdf(dossier, Extent.REPORT, SPANISH)).get(2);

        assertThat(page)
                .contains(plain(
                        TEXTS.level(dossier.plan().today().service().whole()).means()));
        LevelWording levels = new PlanEdition(edition(dossier), dossier.guidance(), dossier.plan()).levels();
        for (CriterionRating rating : dossier.plan().today().service().ratings()) {
            assertThat(page).contains(plain(TEXTS.level(rating.level()).name() + levels.standing(rating)));
        }
    }

    @Test
    void saysWhySpeedHoldsDown() throws IOException {
        assertThat(pages(pdf(worst(), Extent.REPORT, SPANISH)).get(2))
                .contains(plain("los detalles que sorprenden no cuentan"));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void tellsThePlanWithItsCalendarAndReasons(Dossier dossier) throws IOException {
        List<String> pages = pages(pdf(dossier, Extent.REPORT, SPANISH));
        String page = pages.get(3) + pages.get(4);
        PlanEdition plan = new PlanEdition(edition(dossier), dossier.guidance(), dossier.plan());

        for (Wave wave : dossier.plan().plan().waves()) {
            for (PlannedAction planned : wave.actions()) {
                assertThat(page)
                        .contains(
                                plain(TEXTS.action(planned.action().id()).title()),
                                plain(plan.weeks(planned.weeks().orElseThrow())));
            }
        }
        assertThat(plan.firstDays()).isNotEmpty().allSatisfy(planned -> {
            assertThat(sentences(plan.reason(planned)))
                    .allSatisfy(sentence -> assertThat(page).contains(plain(sentence)));
            assertThat(page).contains(plain(plan.text(planned).doneWhen()));
        });
        assertThat(plan.findings().notNow(6)).isNotEmpty().allSatisfy(text -> assertThat(page)
                .contains(plain(text.title() + ". " + text.reason() + " " + text.until())));
    }

    /** One of them may stand as the reason of the action, and the rest in its sheet. */
    private static Stream<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.!?]) "));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void tellsTheActionsOfTheFirstNinetyDaysInFull(Dossier dossier) throws IOException {
        String all = PdfText.all(pdf(dossier, Extent.REPORT, SPANISH));

        for (Wave wave : dossier.plan().plan().waves().subList(0, 2)) {
            for (PlannedAction planned : wave.actions()) {
                GuidanceTexts.ActionText text = TEXTS.action(planned.action().id());
                assertThat(all).contains(plain(text.kpi()));
                sentences(text.why()).forEach(sentence -> assertThat(all).contains(plain(sentence)));
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
    @MethodSource("companies")
    void namesTheFactsBehindThePlanInTheAnnex(Dossier dossier) throws IOException {
        String annex = PdfText.all(pdf(dossier, Extent.ANNEX, SPANISH));

        assertThat(dossier.plan().plan().waves().stream()
                        .flatMap(wave -> wave.actions().stream())
                        .flatMap(planned -> planned.action().facts().stream()))
                .allSatisfy(fact -> assertThat(annex).contains(plain(TEXTS.fact(fact))));
    }

    @ParameterizedTest
    @MethodSource("companies")
    void tellsOfEachDutyInProportion(Dossier dossier) throws IOException {
        String all = PdfText.all(pdf(dossier, Extent.REPORT, SPANISH));
        DutyGroups groups = new DutyGroups(dossier.plan().plan().judgement().duties());

        for (Duty.Reach reach : Duty.Reach.values()) {
            assertThat(groups.unmet(reach)).allSatisfy(standing -> {
                GuidanceTexts.DutyText text = TEXTS.duty(standing.duty().id());
                assertThat(all).contains(plain(text.name() + "."), plain(text.asks()), plain(text.risk()));
            });
        }
        assertThat(groups.unverified()).allSatisfy(standing -> assertThat(all)
                .contains(plain(TEXTS.duty(standing.duty().id()).confirm().orElseThrow())));
        assertThat(groups.near()).hasSizeBetween(1, 8).allSatisfy(standing -> assertThat(all)
                .contains(plain(TEXTS.duty(standing.duty().id()).notYours())));
        assertThat(groups.notTold()).isPositive();
        assertThat(all).contains(plain("De " + groups.notTold() + " obligacion"));
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        Dossier dossier = ConsultedDossiers.of(ConsultedDossiers.NAMES.getFirst());

        assertThat(pdf(dossier, Extent.WHOLE, SPANISH)).isEqualTo(pdf(dossier, Extent.WHOLE, SPANISH));
    }

    private static byte[] pdf(Dossier dossier, Extent extent, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDF.write(dossier, extent, new Reader(language, ZoneOffset.UTC), bytes);
        return bytes.toByteArray();
    }

    private static Edition edition(Dossier dossier) {
        return new Edition(
                dossier,
                new Reader(SPANISH, ZoneOffset.UTC),
                new Messages(),
                new CountryNames(),
                new Regions(),
                DataKind.REAL);
    }

    /** What a sample says, line by line and, in its tables, cell by cell. */
    private static Stream<String> pieces(GuidanceTexts.Sample sample) {
        return sample.passages().stream().flatMap(passage -> switch (passage) {
            case SamplePart.Lines(var text) -> text.lines();
            case SamplePart.Grid(var columns, var rows) ->
                Stream.concat(columns.stream(), rows.stream().flatMap(List::stream));
        });
    }

    private static int pageOf(Map<String, Object> bookmark) {
        return Integer.parseInt(((String) bookmark.get("Page")).split(" ")[0]);
    }
}
