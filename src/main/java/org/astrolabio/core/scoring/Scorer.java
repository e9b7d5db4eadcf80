package org.astrolabio.core.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Gate;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;

/**
 * Scores an answer sheet, exactly and whatever the order of answering (formulas: docs/methodology.md). A question that
 * applies but has no answer counts as "No lo sé".
 */
public final class Scorer {

    private final Questionnaire questionnaire;

    public Scorer(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    public Scorecard score(AnswerSheet sheet) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        questionnaire.dimensions().forEach(dimension -> tallies.put(dimension.id(), new Tally()));
        int notApplicable = 0;
        for (Question question : Applicability.questions(questionnaire, sheet)) {
            if (question.weight().isEmpty()) {
                continue;
            }
            Answer answer = sheet.answer(question.id()).orElse(Answer.UNKNOWN);
            if (answer instanceof Answer.NotApplicable) {
                notApplicable++;
            } else {
                dimensionOf(question, tallies).add(question, answer);
            }
        }
        return scorecard(tallies, notApplicable);
    }

    private Tally dimensionOf(Question question, Map<String, Tally> tallies) {
        return Known.in(
                tallies, questionnaire.sectionOf(question.id()).dimension().orElseThrow());
    }

    private Scorecard scorecard(Map<String, Tally> tallies, int notApplicable) {
        Fraction present = questionnaire.dimensions().stream()
                .filter(dimension -> Known.in(tallies, dimension.id()).weight > 0)
                .map(Dimension::weight)
                .reduce(Fraction.ZERO, Fraction::plus);
        List<DimensionScore> dimensions = new ArrayList<>();
        List<QuestionScore> questions = new ArrayList<>();
        Fraction overall = Fraction.ZERO;
        for (Dimension dimension : questionnaire.dimensions()) {
            Tally tally = Known.in(tallies, dimension.id());
            if (tally.weight > 0) {
                Fraction weight = dimension.weight().dividedBy(present);
                Fraction points = tally.points.times(100).dividedBy(Fraction.of(tally.weight));
                overall = overall.plus(weight.times(points));
                dimensions.add(new DimensionScore(dimension.id(), new Score(points), levelAt(points), weight));
                questions.addAll(tally.questionScores(dimension.id(), weight));
            }
        }
        MaturityLevel byPoints = levelAt(overall);
        List<Gate> closed = closedGates(questions);
        int unknown = (int) questions.stream().filter(QuestionScore::isUnknown).count();
        return new Scorecard(
                new Score(overall),
                lowest(byPoints, closed),
                byPoints,
                closed,
                dimensions,
                questions,
                new Coverage(questions.size() - unknown, unknown, notApplicable));
    }

    private List<Gate> closedGates(List<QuestionScore> questions) {
        return questionnaire.gates().stream()
                .filter(gate -> questions.stream()
                        .anyMatch(score -> score.question().equals(gate.question())
                                && score.share().isZero()))
                .toList();
    }

    private MaturityLevel lowest(MaturityLevel byPoints, List<Gate> closed) {
        MaturityLevel level = byPoints;
        for (Gate gate : closed) {
            MaturityLevel cap = questionnaire.level(gate.cap());
            level = cap.compareTo(level) < 0 ? cap : level;
        }
        return level;
    }

    private MaturityLevel levelAt(Fraction points) {
        Optional<MaturityLevel> level = questionnaire.levels().reversed().stream()
                .filter(candidate -> points.compareTo(Fraction.of(candidate.from())) >= 0)
                .findFirst();
        return level.orElseThrow();
    }

    /** The share of a question's points, 0–1, that an answer reaches. */
    static Fraction share(Question question, Answer answer) {
        return switch (question) {
            case Question.SingleChoice single ->
                answer instanceof Answer.Chosen(var option)
                        ? single.option(option).points()
                        : Fraction.ZERO;
            case Question.MultipleChoice(var facts, var options, var cap) ->
                answer instanceof Answer.ChosenSeveral(var chosen)
                        ? points(options, chosen).dividedBy(cap).min(Fraction.ONE)
                        : Fraction.ZERO;
            case Question.Percentage(var facts, var band) ->
                answer instanceof Answer.Share(var percent) ? band.points(percent) : Fraction.ZERO;
            case Question.Ranking ignored -> Fraction.ZERO;
            case Question.CountryChoice ignored -> Fraction.ZERO;
        };
    }

    private static Fraction points(List<Option> options, Set<String> chosen) {
        Fraction points = Fraction.ZERO;
        for (Option option : options) {
            if (chosen.contains(option.id())) {
                points = points.plus(option.points());
            }
        }
        return points;
    }

    /** The running sums of one dimension. */
    private static final class Tally {

        private record Entry(Question question, Answer answer, Fraction share, int weight) {}

        private final List<Entry> entries = new ArrayList<>();
        private Fraction points = Fraction.ZERO;
        private int weight;

        void add(Question question, Answer answer) {
            int questionWeight = question.weight().orElseThrow();
            Fraction share = share(question, answer);
            entries.add(new Entry(question, answer, share, questionWeight));
            points = points.plus(share.times(questionWeight));
            weight += questionWeight;
        }

        List<QuestionScore> questionScores(String dimension, Fraction dimensionWeight) {
            Fraction pointsPerWeight = dimensionWeight.times(100).dividedBy(Fraction.of(weight));
            return entries.stream()
                    .map(entry -> new QuestionScore(
                            entry.question().id(),
                            dimension,
                            entry.answer(),
                            entry.share(),
                            pointsPerWeight.times(entry.weight())))
                    .toList();
        }
    }
}
