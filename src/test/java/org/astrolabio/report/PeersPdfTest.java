package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.astrolabio.report.PdfText.plain;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.comparison.SamplePeers;
import org.astrolabio.core.peers.Comparison;
import org.astrolabio.core.peers.Comparison.Among;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.planning.CatchUp;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.core.scoring.Scorecard;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.astrolabio.wording.CatchUpWording;
import org.astrolabio.wording.ComparisonWording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The comparison in the report, for each number of companies that changes what is told. */
class PeersPdfTest {

    private static final Messages MESSAGES = new Messages();
    private static final DiagnosisPdf PDF =
            new DiagnosisPdf(MESSAGES, new CountryNames(), new Regions(), DataKind.REAL);
    private static final SampleCompanies COMPANY = SampleCompanies.SLOW_SUPPORT_STORE;
    private static final Scorecard OWN = COMPANY.diagnosis().scorecard();
    private static final PeerComparison NOT_YET = new PeerComparison(
            new Comparison.NotYet(2, Optional.of(SamplePeers.AS_OF)),
            List.of("fashion"),
            Optional.of("fashion"),
            Optional.of(SamplePeers.NEXT));

    static Stream<Arguments> comparisons() {
        Map<String, PeerComparison> comparisons = Map.of(
                "peers-none", NOT_YET,
                "peers-5", SamplePeers.with(OWN, 5),
                "peers-10", SamplePeers.with(OWN, 10),
                "peers-143", SamplePeers.with(OWN, 143),
                "peers-fallen-back", SamplePeers.fallenBack(OWN, 29),
                "peers-telling-of-few", SamplePeers.tellingOfFew(OWN, 1200),
                "peers-two-sectors", SamplePeers.inTwoSectors(OWN, 30),
                "peers-without-payments", SamplePeers.without("payments", OWN, 40));
        return Stream.of("es", "en").map(Locale::of).flatMap(language -> comparisons.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Arguments.of(entry.getKey(), language, entry.getValue())));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("comparisons")
    void isPdfA2aAndPdfUa1(String name, Locale language, PeerComparison peers) throws Exception {
        byte[] pdf = pdf(peers, language);
        Files.createDirectories(Path.of("target/reports"));
        Files.write(Path.of("target/reports/%s-%s.pdf".formatted(name, language)), pdf);

        assertThat(PdfConformance.problems(pdf)).isEmpty();
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("comparisons")
    void saysWhatThePageSays(String name, Locale language, PeerComparison peers) throws IOException {
        String text = PdfText.all(pdf(peers, language));
        ComparisonWording wording = wording(language);

        assertThat(text).contains(plain(wording.text("title")));
        switch (peers.comparison()) {
            case Comparison.NotYet ignored ->
                wording.notYet(peers).forEach(sentence -> assertThat(text).contains(plain(sentence)));
            case Among among -> {
                Stream.of(
                                Stream.of(
                                        wording.sentence(among),
                                        wording.figures(among),
                                        wording.basis(among),
                                        wording.message(among),
                                        wording.caption(among)),
                                wording.withMore(among).stream(),
                                wording.passedOver(among).stream(),
                                wording.notCompared(among, OWN).stream(),
                                wording.strengths(among).stream().map(ComparisonWording.Finding::text),
                                wording.weaknesses(among).stream().map(ComparisonWording.Finding::text),
                                peers
                                        .chosenSector()
                                        .map(sector -> wording.text("compared-as", wording.sector(sector)))
                                        .stream())
                        .flatMap(sentences -> sentences)
                        .forEach(sentence -> assertThat(text).contains(plain(sentence)));
                among.dimensions().forEach((id, standing) -> {
                    wording.middle(standing)
                            .ifPresent(middle -> assertThat(text).contains(plain(middle)));
                    wording.ahead(standing).ifPresent(ahead -> assertThat(text).contains(plain(ahead)));
                });
            }
        }
    }

    @Test
    void tellsWhichActionsAreEnoughToReachTheMedian() throws IOException {
        PeerComparison peers = SamplePeers.with(OWN, 143);
        Among among = (Among) peers.comparison();
        List<CatchUpWording.Told> told = new CatchUpWording(
                        wording(Locale.of("es")), SampleCompanies.GUIDANCE.texts(Locale.of("es")), COMPANY.plan())
                .told(among, new CatchUp(SampleCompanies.QUESTIONNAIRE, COMPANY.plan()));
        String text = PdfText.all(pdf(peers, Locale.of("es")));

        assertThat(told).isNotEmpty().anySatisfy(each -> assertThat(each.actions())
                .isNotEmpty());
        told.forEach(each -> {
            assertThat(text).contains(plain(each.sentence()));
            each.actions().forEach(action -> assertThat(text).contains(plain(action)));
            each.result().ifPresent(result -> assertThat(text).contains(plain(result)));
        });
    }

    @Test
    void isTheSameEveryTime() throws IOException {
        PeerComparison peers = SamplePeers.with(OWN, 143);

        assertThat(pdf(peers, Locale.ENGLISH)).isEqualTo(pdf(peers, Locale.ENGLISH));
    }

    private static ComparisonWording wording(Locale language) {
        return new ComparisonWording(language, MESSAGES, SampleCompanies.QUESTIONNAIRE);
    }

    private static byte[] pdf(PeerComparison peers, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PDF.write(
                new Dossier(
                        COMPANY.diagnosis(),
                        SampleCompanies.QUESTIONNAIRE,
                        SampleCompanies.GUIDANCE,
                        COMPANY.plan(),
                        new ComparedWith(Optional.empty(), Optional.of(peers))),
                Extent.REPORT,
                new Reader(language, ZoneOffset.UTC),
                bytes);
        return bytes.toByteArray();
    }
}
