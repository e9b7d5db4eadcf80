package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.diagnosis.Movement;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.astrolabio.wording.MovementWording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** The chapter of a report that says what moved since the diagnosis before. */
class MovementPdfTest {

    private static final Instant BEFORE = Instant.parse("2025-11-20T10:00:00Z");
    private static final SampleCompanies NOW = SampleCompanies.FASHION_BRAND;
    private static final DiagnosisPdf PDF =
            new DiagnosisPdf(new Messages(), new CountryNames(), new Regions(), DataKind.REAL);

    static Stream<Arguments> cases() {
        return Stream.of("es", "en")
                .map(Locale::of)
                .flatMap(language -> Stream.of(
                        Arguments.of("same version", language, earlier(SampleCompanies.QUESTIONNAIRE)),
                        Arguments.of("other version", language, earlier(evenWeights()))));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void saysTheSameAsTheScreenAndConforms(String name, Locale language, EarlierDiagnosis earlier) throws Exception {
        byte[] pdf = pdf(language, Optional.of(earlier));
        Files.createDirectories(Path.of("target/reports"));
        Files.write(Path.of("target/reports/movement-%s-%s.pdf".formatted(name.replace(' ', '-'), language)), pdf);

        assertThat(PdfConformance.problems(pdf)).isEmpty();
        String text = text(pdf);
        Movement movement = Movement.between(
                earlier.diagnosis(), earlier.questionnaire(), NOW.diagnosis(), SampleCompanies.QUESTIONNAIRE);
        assertThat(movement.overall().wholeMoved()).isNotZero();
        assertThat(text)
                .contains(
                        MovementWording.signed(movement.overall().wholeMoved()),
                        say(language, "progress.answers", movement.answers().size()),
                        say(language, "progress.service"));
        movement.dimensions().forEach(dimension -> assertThat(text)
                .contains(MovementWording.signed(dimension.shift().orElseThrow().wholeMoved())));
        String parts = say(
                language,
                "progress.parts",
                MovementWording.signed(movement.overall().wholeByAnswers()),
                MovementWording.signed(movement.overall().wholeByVersion()));
        assertThat(text.contains(parts)).isEqualTo(!movement.sameVersion());
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("cases")
    void aFirstDiagnosisHasNoSuchChapter(String name, Locale language, EarlierDiagnosis earlier) throws IOException {
        assertThat(text(pdf(language, Optional.empty()))).doesNotContain(say(language, "progress.in-points"));
    }

    private static byte[] pdf(Locale language, Optional<EarlierDiagnosis> earlier) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDF.write(
                new Dossier(
                        NOW.diagnosis(),
                        SampleCompanies.QUESTIONNAIRE,
                        SampleCompanies.GUIDANCE,
                        NOW.plan(),
                        new ComparedWith(earlier, Optional.empty())),
                Extent.WHOLE,
                new Reader(language, ZoneOffset.UTC),
                bytes);
        return bytes.toByteArray();
    }

    private static EarlierDiagnosis earlier(Questionnaire version) {
        Diagnosis worse = SampleCompanies.CRAFT_MAKER.diagnosis();
        return new EarlierDiagnosis(
                Diagnosis.of(
                        new UUID(1, 2),
                        BEFORE,
                        worse.company(),
                        version,
                        SampleCompanies.GUIDANCE.rubric(),
                        worse.answers(),
                        worse.measurements()),
                version);
    }

    private static Questionnaire evenWeights() {
        Questionnaire now = SampleCompanies.QUESTIONNAIRE;
        int count = now.dimensions().size();
        return new Questionnaire(
                "0.9.0",
                "a".repeat(64),
                now.sections(),
                now.dimensions().stream()
                        .map(dimension -> new Dimension(dimension.id(), Fraction.of(1, count)))
                        .toList(),
                now.levels(),
                now.gates(),
                now.highlights(),
                now.roles(),
                new LinkedHashMap<>(Map.of(
                        Locale.of("es"), now.texts(Locale.of("es")), Locale.of("en"), now.texts(Locale.of("en")))));
    }

    private static String say(Locale language, String key, Object... arguments) {
        return new Messages().text(language, key, arguments);
    }

    private static String text(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(pdf)) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page)).append('\n');
            }
        }
        return text.toString().replaceAll("\\s+", " ");
    }
}
