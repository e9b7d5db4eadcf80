package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.astrolabio.report.PdfText.pages;
import static org.astrolabio.report.PdfText.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;

class DiagnosisPdfTest {

    private static final Locale SPANISH = Locale.of("es");
    private static final String LONG = "W".repeat(200);
    private static final String ODD =
            "Ünï \u0007 \uD83C\uDFA8 שלום 中文公司 Ελλάδα Привет \u202Eevil <b>&amp;\u0000 العربية e\u0301 \uE000\uFFFE";

    private static final DiagnosisPdf PDF =
            new DiagnosisPdf(new Messages(), new CountryNames(), new Regions(), DataKind.REAL);
    private static final Questionnaire QUESTIONNAIRE = SampleDiagnoses.QUESTIONNAIRE;

    static Stream<Arguments> samples() {
        Map<String, Diagnosis> samples = Map.of(
                "typical", SampleDiagnoses.typical(),
                "perfect", SampleDiagnoses.perfect(),
                "worst", SampleDiagnoses.worst(),
                "nothing known", SampleDiagnoses.nothingKnown(),
                "gates closed", SampleDiagnoses.gatesClosed(),
                "long name", SampleDiagnoses.named(LONG),
                "odd name", SampleDiagnoses.named(ODD));
        return samples.entrySet().stream().flatMap(sample -> Stream.of("es", "en")
                .map(language -> Arguments.of(sample.getKey(), Locale.of(language), sample.getValue())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("samples")
    void isPdfA2aAndPdfUa1(String name, Locale language, Diagnosis diagnosis) throws Exception {
        assertThat(PdfConformance.problems(write(diagnosis, language))).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("samples")
    void hasTheSummaryOnOnePageAndAReasonableLength(String name, Locale language, Diagnosis diagnosis)
            throws Exception {
        try (PdfReader reader = new PdfReader(write(diagnosis, language))) {
            List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader);

            assertThat(reader.getNumberOfPages()).isBetween(8, 24);
            assertThat(pageOf(bookmarks.get(0))).isEqualTo(2);
            assertThat(pageOf(bookmarks.get(1))).isBetween(2, 3);
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("samples")
    void saysTheOverallScoreWithItsLevelAndThatOfEachDimension(String name, Locale language, Diagnosis diagnosis)
            throws Exception {
        Edition edition = edition(diagnosis, language);
        List<String> pages = pages(write(diagnosis, language));
        String all = String.join("", pages);

        for (int page : new int[] {0, 1}) {
            assertThat(pages.get(page))
                    .contains(plain(edition.points(diagnosis.scorecard().overall())))
                    .contains(plain(edition.level(diagnosis.scorecard().level())));
        }
        for (DimensionScore score : diagnosis.scorecard().dimensions()) {
            String dimension = edition.dimension(score.dimension());
            assertThat(all)
                    .contains(plain(dimension + edition.points(score.score()) + "·" + edition.level(score.level())));
            assertThat(pages.get(1))
                    .contains(plain(dimension
                            + score.score().wholePoints()
                            + edition.texts().level(score.level().id()).name()));
        }
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("samples")
    void namesOnTheSummaryWhatHoldsTheLevelDownAndWhatRemovesIt(String name, Locale language, Diagnosis diagnosis)
            throws Exception {
        Texts texts = QUESTIONNAIRE.texts(language);
        String summary = pages(write(diagnosis, language)).get(1);

        for (Gate gate : QUESTIONNAIRE.gates()) {
            boolean closed = diagnosis.scorecard().closedGates().contains(gate);
            assertThat(summary.contains(plain(texts.gate(gate.id()).mend()))).isEqualTo(closed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void opensWhatStandsOutToItsAnswer(String language) throws Exception {
        Diagnosis diagnosis = SampleDiagnoses.typical();
        Edition edition = edition(diagnosis, Locale.of(language));
        String all = PdfText.all(write(diagnosis, Locale.of(language)));

        for (QuestionScore score : diagnosis.findings().strengths()) {
            assertThat(all).contains(plain(opened(edition, score)));
        }
        for (QuestionScore score : diagnosis.findings().weaknesses()) {
            Texts.IfLow low = edition.texts().question(score.question()).ifLow().orElseThrow();
            assertThat(all)
                    .contains(plain(opened(edition, score)
                            + edition.say("report.means")
                            + low.means()
                            + edition.say("report.next")
                            + low.next()));
        }
    }

    private static String opened(Edition edition, QuestionScore score) {
        return edition.name(score.question()) + edition.say("report.your-answer") + edition.answer(score);
    }

    @Test
    void listsAllAnswersInTheOrderOfAsking() throws Exception {
        Diagnosis diagnosis = SampleDiagnoses.typical();
        Edition edition = edition(diagnosis, SPANISH);
        byte[] pdf = write(diagnosis, SPANISH);
        int annex;
        try (PdfReader reader = new PdfReader(pdf)) {
            annex = pageOf(SimpleBookmark.getBookmarkList(reader).getLast());
        }
        String answers = pages(pdf).stream().skip(annex - 1).collect(Collectors.joining());

        List<Question> applying = Applicability.questions(QUESTIONNAIRE, diagnosis.answers());
        List<Integer> places = applying.stream()
                .map(question -> answers.indexOf(plain(
                        edition.texts().question(question.id()).text() + String.join("", edition.answer(question)))))
                .toList();
        assertThat(places).doesNotContain(-1).isSorted().doesNotHaveDuplicates();
        assertThat(answers).contains(plain("Francia")).contains(plain("Alemania"));
    }

    @Test
    void listsWhatIsToBeFoundOut() throws Exception {
        Diagnosis diagnosis = SampleDiagnoses.nothingKnown();
        String all = PdfText.all(write(diagnosis, SPANISH));

        assertThat(diagnosis.findings().toFindOut()).isNotEmpty();
        for (QuestionScore score : diagnosis.findings().toFindOut()) {
            Edition edition = edition(diagnosis, SPANISH);
            assertThat(all)
                    .contains(plain(edition.name(score.question())
                            + edition.say(
                                    "report.to-find-out-next",
                                    edition.ifLow(score.question()).next())
                            + edition.dimension(score.dimension())
                            + edition.say("report.up-to-points", edition.oneDecimal(score.gap()))));
        }
    }

    @Test
    void saysUnderWhichQuestionnaireItWasMade() throws Exception {
        String all = PdfText.all(write(SampleDiagnoses.typical(), SPANISH));

        assertThat(all).contains(QUESTIONNAIRE.version()).contains(QUESTIONNAIRE.hash());
    }

    @Test
    void hasABookmarkForEachChapterDimensionAndSection() throws Exception {
        Diagnosis diagnosis = SampleDiagnoses.typical();
        Texts texts = QUESTIONNAIRE.texts(SPANISH);
        try (PdfReader reader = new PdfReader(write(diagnosis, SPANISH))) {
            List<Map<String, Object>> bookmarks = SimpleBookmark.getBookmarkList(reader);

            assertThat(titles(bookmarks))
                    .containsExactly(
                            "Resumen",
                            "Cómo se calcula",
                            "Dimensión por dimensión",
                            "Por averiguar",
                            "Todas tus respuestas");
            assertThat(titles(below(bookmarks.get(2))))
                    .isEqualTo(diagnosis.scorecard().dimensions().stream()
                            .map(score -> texts.dimension(score.dimension()).name())
                            .toList());
            assertThat(titles(below(bookmarks.getLast())))
                    .isEqualTo(QUESTIONNAIRE.sections().stream()
                            .map(section -> texts.section(section.id()).title())
                            .toList());
        }
    }

    @Test
    void doesNotReadHeadAndFootOfPagesAloud() throws Exception {
        Diagnosis diagnosis = SampleDiagnoses.typical();
        List<String> pages = pages(write(diagnosis, SPANISH));

        for (int i = 1; i < pages.size(); i++) {
            assertThat(pages.get(i)).doesNotContain(plain("Página " + (i + 1))).doesNotContain("CerámicaLola");
        }
    }

    @Test
    void writesLettersThatTheFontLacksAsTheySound() throws Exception {
        byte[] pdf = write(SampleDiagnoses.named("Té 中文 🏺 Ελλάδα"), SPANISH);

        assertThat(pages(pdf).getFirst()).contains(plain("Té zhong wen • Ελλάδα"));
        assertThat(PDF.otherwise("Té 中文 🏺 Ελλάδα"))
                .contains(new PrintedOtherwise(List.of("中", "文", "🏺"), "Té zhong wen • Ελλάδα"));
        assertThat(PDF.otherwise("Cerámica «Lola» & Ñandú")).isEmpty();
    }

    @Test
    void givesTheSameBytesForTheSameDiagnosisOnAnyThread() throws Exception {
        Diagnosis diagnosis = SampleDiagnoses.typical();
        byte[] first = write(diagnosis, SPANISH);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<byte[]>> tasks = IntStream.range(0, 8)
                    .<Callable<byte[]>>mapToObj(i -> () -> write(diagnosis, SPANISH))
                    .toList();
            for (Future<byte[]> again : threads.invokeAll(tasks)) {
                assertThat(again.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void speaksTheFirstLanguageToReadersOfOthers() throws Exception {
        Diagnosis diagnosis = SampleDiagnoses.typical();

        assertThat(write(diagnosis, Locale.FRENCH)).isEqualTo(write(diagnosis, SPANISH));
    }

    @Test
    void refusesAnotherQuestionnaire() {
        Diagnosis made = SampleDiagnoses.typical();
        Diagnosis other = new Diagnosis(
                made.id(),
                made.createdAt(),
                made.revision(),
                made.company(),
                made.questionnaireVersion(),
                "f".repeat(64),
                made.answers(),
                made.measurements(),
                made.scorecard(),
                made.findings(),
                made.service());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dossier(
                        other,
                        QUESTIONNAIRE,
                        Guidance.NONE,
                        SampleDiagnoses.dossier(made).plan()));
    }

    @Test
    void datesTheDiagnosisByTheCalendarOfItsReader() throws IOException {
        Diagnosis typical = SampleDiagnoses.typical();
        LocalDate inUtc = LocalDate.ofInstant(typical.createdAt(), ZoneOffset.UTC);
        ZoneOffset dayBefore = ZoneOffset.ofTotalSeconds(
                -1 - typical.createdAt().atZone(ZoneOffset.UTC).toLocalTime().toSecondOfDay());
        String there =
                DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH).format(inUtc.minusDays(1));

        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PDF.write(SampleDiagnoses.dossier(typical), Extent.WHOLE, new Reader(SPANISH, dayBefore), pdf);

        assertThat(pages(pdf.toByteArray()).getFirst()).contains(plain(there));
        assertThat(pages(write(typical, SPANISH)).getFirst()).doesNotContain(plain(there));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "es, '21 de noviembre de 2026, corregido el 3 de diciembre de 2026'",
        "en, '21 November 2026, corrected on 3 December 2026'"
    })
    void saysWhenItWasCorrected(Locale language, String dates) throws Exception {
        Diagnosis made = SampleDiagnoses.typical();
        Diagnosis corrected = made.corrected(
                Instant.parse("2026-12-03T10:00:00Z"),
                made.company(),
                QUESTIONNAIRE,
                Rubric.NONE,
                made.answers(),
                made.measurements());

        byte[] pdf = write(corrected, language);

        assertThat(pages(pdf).getFirst()).contains(plain(dates));
        assertThat(String.join("", pages(pdf).subList(1, pages(pdf).size())))
                .as("under which questionnaire")
                .contains(plain(dates));
        assertThat(pages(write(made, language)).getFirst()).doesNotContain("correg", "corrected");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "es, Datos de demostración: la empresa y sus respuestas son inventadas",
        "en, Demonstration data: the company and its answers are invented"
    })
    void saysOnTheCoverThatDataIsInventedAndConformsStill(Locale language, String warning) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new DiagnosisPdf(new Messages(), new CountryNames(), new Regions(), DataKind.DEMONSTRATION)
                .write(
                        SampleDiagnoses.dossier(SampleDiagnoses.typical()),
                        Extent.WHOLE,
                        new Reader(language, ZoneOffset.UTC),
                        bytes);

        assertThat(pages(bytes.toByteArray()).getFirst()).contains(plain(warning));
        assertThat(pages(write(SampleDiagnoses.typical(), language)).getFirst()).doesNotContain(plain(warning));
        assertThat(PdfConformance.problems(bytes.toByteArray())).isEmpty();
    }

    @Test
    void tellsOfAStreamThatTakesNoMore() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };

        assertThatIOException()
                .isThrownBy(() -> PDF.write(
                        SampleDiagnoses.dossier(SampleDiagnoses.typical()),
                        Extent.WHOLE,
                        new Reader(SPANISH, ZoneOffset.UTC),
                        full))
                .withMessage("No space left on device");
    }

    private static byte[] write(Diagnosis diagnosis, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDF.write(SampleDiagnoses.dossier(diagnosis), Extent.WHOLE, new Reader(language, ZoneOffset.UTC), bytes);
        return bytes.toByteArray();
    }

    private static Edition edition(Diagnosis diagnosis, Locale language) {
        return new Edition(
                SampleDiagnoses.dossier(diagnosis),
                new Reader(language, ZoneOffset.UTC),
                new Messages(),
                new CountryNames(),
                new Regions(),
                DataKind.REAL);
    }

    private static List<String> titles(List<Map<String, Object>> bookmarks) {
        return bookmarks.stream()
                .map(bookmark -> (String) bookmark.get("Title"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> below(Map<String, Object> bookmark) {
        return (List<Map<String, Object>>) bookmark.get("Kids");
    }

    private static int pageOf(Map<String, Object> bookmark) {
        return Integer.parseInt(((String) bookmark.get("Page")).split(" ")[0]);
    }
}
