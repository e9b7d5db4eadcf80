package org.astrolabio.diagnosis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrolabio.answer.AnswerJson;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.diagnosis.Findings;
import org.astrolabio.core.diagnosis.Revision;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.scoring.Coverage;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.core.scoring.Scorecard;
import tools.jackson.databind.JsonNode;

/**
 * The shape of a diagnosis as a file: its components stand there by these names and in this order. Whatever changes here
 * asks for a new {@link #FORMAT}.
 *
 * @param revision absent in what was stored before diagnoses could be corrected, which is the first
 * @param strengths ids of questions, as {@code weaknesses} and {@code toFindOut}
 * @param service absent where customer service was not rated
 * @param answers by question id, sorted
 */
record DiagnosisDocument(
        int format,
        UUID id,
        Instant createdAt,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<OfRevision> revision,
        CompanyFacts company,
        Version questionnaire,
        Overall overall,
        List<GateFacts> closedGates,
        List<OfDimension> dimensions,
        Counts coverage,
        List<String> strengths,
        List<String> weaknesses,
        List<String> toFindOut,
        List<OfQuestion> questions,
        List<ServiceDocument.OfMeasurement> measurements,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<ServiceDocument> service,
        Map<String, JsonNode> answers) {

    static final int FORMAT = 3;

    /** @param number from 1 */
    record OfRevision(int number, Instant at) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record CompanyFacts(String name, String country, Optional<String> region) {}

    record Version(String version, String hash) {}

    /**
     * @param points whole points reached
     * @param exact the points as a fraction
     */
    record Overall(int points, String exact, Level level, Level levelByPoints) {}

    record Level(String id, int rank, int from) {

        static Level of(MaturityLevel level) {
            return new Level(level.id(), level.rank(), level.from());
        }

        MaturityLevel level() {
            return new MaturityLevel(id, rank, from);
        }
    }

    record GateFacts(String id, String question, String cap) {}

    record OfDimension(String dimension, int points, String exact, Level level, String weight) {

        static OfDimension of(DimensionScore score) {
            return new OfDimension(
                    score.dimension(),
                    score.score().wholePoints(),
                    score.score().points().toString(),
                    Level.of(score.level()),
                    score.weight().toString());
        }

        DimensionScore score() {
            return new DimensionScore(
                    dimension, new Score(Fraction.parse(exact)), level.level(), Fraction.parse(weight));
        }
    }

    record Counts(int answered, int unknown, int notApplicable) {}

    /**
     * @param share of the question's points reached, 0–1, as a fraction
     * @param weight points of the overall score that it can give at most, as a fraction
     */
    record OfQuestion(String question, String dimension, JsonNode answer, String share, String weight) {

        static OfQuestion of(QuestionScore score) {
            return new OfQuestion(
                    score.question(),
                    score.dimension(),
                    AnswerJson.node(score.answer()),
                    score.share().toString(),
                    score.weight().toString());
        }

        QuestionScore score() {
            return new QuestionScore(
                    question, dimension, AnswerJson.answer(answer), Fraction.parse(share), Fraction.parse(weight));
        }
    }

    static DiagnosisDocument of(Diagnosis diagnosis) {
        Scorecard card = diagnosis.scorecard();
        Company company = diagnosis.company();
        Coverage coverage = card.coverage();
        SequencedMap<String, JsonNode> answers = new TreeMap<>();
        diagnosis.answers().answers().forEach((id, answer) -> answers.put(id, AnswerJson.node(answer)));
        return new DiagnosisDocument(
                FORMAT,
                diagnosis.id(),
                diagnosis.createdAt(),
                Optional.of(new OfRevision(
                        diagnosis.revision().number(), diagnosis.revision().at())),
                new CompanyFacts(company.name(), company.country(), company.region()),
                new Version(diagnosis.questionnaireVersion(), diagnosis.questionnaireHash()),
                new Overall(
                        card.overall().wholePoints(),
                        card.overall().points().toString(),
                        Level.of(card.level()),
                        Level.of(card.levelByPoints())),
                card.closedGates().stream()
                        .map(gate -> new GateFacts(gate.id(), gate.question(), gate.cap()))
                        .toList(),
                card.dimensions().stream().map(OfDimension::of).toList(),
                new Counts(coverage.answered(), coverage.unknown(), coverage.notApplicable()),
                ids(diagnosis.findings().strengths()),
                ids(diagnosis.findings().weaknesses()),
                ids(diagnosis.findings().toFindOut()),
                card.questions().stream().map(OfQuestion::of).toList(),
                ServiceDocument.of(diagnosis.measurements()),
                diagnosis.service().map(ServiceDocument::of),
                answers);
    }

    Diagnosis diagnosis() {
        List<QuestionScore> scores = questions.stream().map(OfQuestion::score).toList();
        Map<String, QuestionScore> byId =
                scores.stream().collect(Collectors.toMap(QuestionScore::question, Function.identity()));
        return new Diagnosis(
                id,
                createdAt,
                revision.map(given -> new Revision(given.number(), given.at()))
                        .orElseGet(() -> new Revision(1, createdAt)),
                new Company(company.name(), company.country(), company.region()),
                questionnaire.version(),
                questionnaire.hash(),
                new AnswerSheet(answers.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, answer -> AnswerJson.answer(answer.getValue())))),
                ServiceDocument.measurements(measurements),
                new Scorecard(
                        new Score(Fraction.parse(overall.exact())),
                        overall.level().level(),
                        overall.levelByPoints().level(),
                        closedGates.stream()
                                .map(gate -> new Gate(gate.id(), gate.question(), gate.cap()))
                                .toList(),
                        dimensions.stream().map(OfDimension::score).toList(),
                        scores,
                        new Coverage(coverage.answered(), coverage.unknown(), coverage.notApplicable())),
                new Findings(pick(byId, strengths), pick(byId, weaknesses), pick(byId, toFindOut)),
                service.map(ServiceDocument::profile));
    }

    private static List<String> ids(List<QuestionScore> scores) {
        return scores.stream().map(QuestionScore::question).toList();
    }

    private static List<QuestionScore> pick(Map<String, QuestionScore> scores, List<String> ids) {
        return ids.stream().map(scores::get).toList();
    }
}
