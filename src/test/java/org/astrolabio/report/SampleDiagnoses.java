package org.astrolabio.report;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.definition.QuestionnaireReader;
import org.astrolabio.definition.QuestionnaireReading;
import org.astrolabio.diagnosis.DiagnosisPlanner;
import org.astrolabio.markets.Markets;

/** Diagnoses of invented companies under the questionnaire that the product ships. */
final class SampleDiagnoses {

    static final Questionnaire QUESTIONNAIRE = read();

    private static final UUID ID = UUID.fromString("01932c5e-7b1a-7cde-8f00-1234567890ab");
    private static final Instant CREATED = Instant.parse("2026-11-21T10:42:00Z");

    private SampleDiagnoses() {}

    static Diagnosis perfect() {
        return diagnosis("Cerámica Lola", SampleDiagnoses::best);
    }

    static Diagnosis worst() {
        return diagnosis("Cerámica Lola", SampleDiagnoses::worst);
    }

    static Diagnosis nothingKnown() {
        return diagnosis("Cerámica Lola", question -> question.isScored() ? Answer.UNKNOWN : best(question));
    }

    /** Best in all but the critical practices, which are at zero. */
    static Diagnosis gatesClosed() {
        List<String> critical =
                QUESTIONNAIRE.gates().stream().map(gate -> gate.question()).toList();
        return diagnosis(
                "Cerámica Lola", question -> critical.contains(question.id()) ? worst(question) : best(question));
    }

    static Diagnosis typical() {
        return named("Cerámica Lola");
    }

    static Diagnosis named(String company) {
        Random random = new Random(7);
        return diagnosis(company, question -> any(question, random));
    }

    static Diagnosis diagnosis(String company, Function<Question, Answer> answers) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Question question : QUESTIONNAIRE.questions()) {
            if (Applicability.questions(QUESTIONNAIRE, sheet).contains(question)) {
                sheet = sheet.with(question.id(), answers.apply(question));
            }
        }
        return Diagnosis.of(
                ID,
                CREATED,
                new Company(company, "ES", Optional.of("ES-AN")),
                QUESTIONNAIRE,
                Rubric.NONE,
                sheet,
                Measurements.NONE);
    }

    /** With a plan in which nothing is planned, as of a questionnaire without guidance. */
    static Dossier dossier(Diagnosis diagnosis) {
        DiagnosisPlanner planner = new DiagnosisPlanner(new Markets());
        return new Dossier(
                diagnosis,
                QUESTIONNAIRE,
                Guidance.NONE,
                planner.plan(
                        diagnosis,
                        QUESTIONNAIRE,
                        Guidance.NONE,
                        planner.usualSettings(diagnosis, QUESTIONNAIRE, Guidance.NONE),
                        Map.of()));
    }

    private static Answer best(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Chosen(single.options().getLast().id());
            case Question.MultipleChoice multiple ->
                Answer.ChosenSeveral.of(multiple.options().stream()
                        .filter(option -> !option.exclusive())
                        .map(Option::id)
                        .toArray(String[]::new));
            case Question.Percentage percentage ->
                new Answer.Share(percentage.band().from());
            case Question.Ranking ignored -> ranked(question);
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(List.of("FR", "DE", "SZ"));
        };
    }

    private static Answer worst(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Chosen(single.options().getFirst().id());
            case Question.MultipleChoice multiple ->
                Answer.ChosenSeveral.of(multiple.options().stream()
                        .filter(option -> !question.isScored() || option.exclusive())
                        .map(Option::id)
                        .findFirst()
                        .orElseThrow());
            case Question.Percentage ignored -> new Answer.Share(0);
            case Question.Ranking ignored -> ranked(question);
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(List.of());
        };
    }

    private static Answer any(Question question, Random random) {
        if (question.isScored() && random.nextInt(9) == 0) {
            return Answer.UNKNOWN;
        }
        if (question.facts().notApplicableOffered() && random.nextInt(4) == 0) {
            return Answer.NOT_APPLICABLE;
        }
        return switch (question) {
            case Question.SingleChoice single -> {
                int options = single.options().size();
                yield new Answer.Chosen(single.options()
                        .get((random.nextInt(options) + random.nextInt(options) + 1) / 2)
                        .id());
            }
            case Question.MultipleChoice multiple -> several(multiple, random);
            case Question.Percentage percentage ->
                new Answer.Share(percentage.band().from() * 2 / 3);
            case Question.Ranking ignored -> ranked(question);
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(List.of("FR", "DE"));
        };
    }

    private static Answer several(Question.MultipleChoice question, Random random) {
        List<String> options = new ArrayList<>(question.options().stream()
                .filter(option -> !option.exclusive())
                .map(Option::id)
                .toList());
        Collections.shuffle(options, random);
        return new Answer.ChosenSeveral(
                new LinkedHashSet<>(options.subList(0, 1 + random.nextInt(options.size() / 2 + 1))));
    }

    private static Answer ranked(Question question) {
        return new Answer.Ranked(question.options().stream().map(Option::id).toList());
    }

    private static Questionnaire read() {
        return switch (QuestionnaireReader.read(Path.of("questionnaire"))) {
            case QuestionnaireReading.Valid valid -> valid.questionnaire();
            case QuestionnaireReading.Invalid invalid ->
                throw new IllegalStateException(invalid.problems().toString());
        };
    }
}
