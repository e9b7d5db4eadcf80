package org.astrolabio.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.astrolabio.comparison.SamplePeers;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.peers.PeerComparison;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.SampleCompanies;
import org.astrolabio.datakind.DataKind;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.language.Regions;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The PDF of a complete diagnosis, warm: at most 20 ms at p0.50 and 60 ms at p0.99; with its plan and its peers, 30 ms at p0.50. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class DiagnosisPdfBenchmark {

    private static final Reader SPANIARD = new Reader(Locale.of("es"), ZoneOffset.UTC);

    private final DiagnosisPdf pdf = new DiagnosisPdf(new Messages(), new CountryNames(), new Regions(), DataKind.REAL);
    private final Dossier bare = SampleDiagnoses.dossier(SampleDiagnoses.typical());
    private final CompanyPlan plan = SampleCompanies.FASHION_BRAND.plan();
    private final Diagnosis planned = SampleCompanies.FASHION_BRAND.diagnosis();
    private final PeerComparison peers = SamplePeers.with(planned.scorecard(), 143);

    @Benchmark
    public byte[] diagnosisPdf() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(bare, Extent.WHOLE, SPANIARD, bytes);
        return bytes.toByteArray();
    }

    @Benchmark
    public byte[] diagnosisPdfWithPlan() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.write(
                new Dossier(
                        planned,
                        SampleCompanies.QUESTIONNAIRE,
                        SampleCompanies.GUIDANCE,
                        plan,
                        new ComparedWith(Optional.empty(), Optional.of(peers))),
                Extent.WHOLE,
                SPANIARD,
                bytes);
        return bytes.toByteArray();
    }
}
