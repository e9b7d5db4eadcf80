package org.astrolabio.demonstration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerCheck;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.demonstration.PopulationFigures.Leaning;

/**
 * An endless population of invented companies. The same seed and questionnaire give the same company for a number,
 * whichever others are asked for and in whatever order. For use by any number of threads.
 */
public final class Population {

    private static final double LEFT_OPEN = 0.15;

    private final Questionnaire questionnaire;
    private final PopulationFigures figures;
    private final long seed;
    private final List<List<Question>> rounds;
    private final Sums sums;
    private final AnswerDraw answers;

    public Population(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.figures = PopulationFile.read();
        this.seed = seed;
        this.rounds = Rounds.of(questionnaire);
        this.sums = new Sums(questionnaire);
        this.answers = new AnswerDraw(figures, sums);
    }

    /** @param number from 0 */
    public SyntheticCompany company(long number) {
        Draw draw = new Draw(seed, number);
        return new SyntheticCompany(number, facts(number, draw), sheet(AnswerSheet.EMPTY, draw));
    }

    /**
     * A sheet without a problem: these answers as far as they fit the questionnaire, and what they leave open drawn.
     *
     * @param number of the company whose chances decide the rest
     */
    public AnswerSheet completed(AnswerSheet given, long number) {
        return sheet(given, new Draw(seed, number));
    }

    private Company facts(long number, Draw draw) {
        String home = draw.byShare(figures.homes());
        return new Company(
                "Demo " + number, home.substring(0, 2), Optional.of(home).filter(code -> code.length() > 2));
    }

    private AnswerSheet sheet(AnswerSheet given, Draw draw) {
        Map<String, Answer> answered = new HashMap<>();
        double lean = 0;
        for (Question question : rounds.getFirst()) {
            if (!question.isScored() && figures.optionsOf(question.id()).isPresent()) {
                Answer answer =
                        kept(question, given, answered).orElseGet(() -> answers.profile(question, answered, draw));
                answered.put(question.id(), answer);
                lean += lean(question, answer);
            }
        }
        Maturity maturity = new Maturity(figures.spread(), questionnaire, lean, draw);
        for (List<Question> round : rounds) {
            Applicability applicability = new Applicability(questionnaire, new AnswerSheet(answered));
            for (Question question : round) {
                if (!answered.containsKey(question.id()) && applicability.applies(question)) {
                    kept(question, given, answered)
                            .or(() -> drawn(question, maturity, answered, draw))
                            .ifPresent(answer -> answered.put(question.id(), answer));
                }
            }
        }
        return new AnswerSheet(answered);
    }

    private Optional<Answer> kept(Question question, AnswerSheet given, Map<String, Answer> answered) {
        return given.answer(question.id())
                .filter(answer -> AnswerCheck.problems(question, answer).isEmpty())
                .filter(answer -> !(answer instanceof Answer.Share(var percent))
                        || sums.nearest(question.id(), percent, answered).equals(Optional.of(percent)));
    }

    private Optional<Answer> drawn(Question question, Maturity maturity, Map<String, Answer> answered, Draw draw) {
        if (question.facts().optional() && draw.chance(LEFT_OPEN)) {
            return Optional.empty();
        }
        if (!question.isScored()) {
            return Optional.of(answers.profile(question, answered, draw));
        }
        String dimension = questionnaire.sectionOf(question.id()).dimension().orElseThrow();
        return Optional.of(answers.scored(question, maturity.target(dimension, draw), answered, draw));
    }

    /** The mean of what the options chosen add. */
    private double lean(Question question, Answer answer) {
        Map<String, Leaning> options = figures.optionsOf(question.id()).orElseThrow();
        return switch (answer) {
            case Answer.Chosen(var option) ->
                options.getOrDefault(option, Leaning.NONE).lean();
            case Answer.ChosenSeveral(var chosen) ->
                chosen.stream()
                        .mapToDouble(option ->
                                options.getOrDefault(option, Leaning.NONE).lean())
                        .average()
                        .orElse(0);
            case Answer.Unknown ignored -> 0;
            case Answer.NotApplicable ignored -> 0;
            case Answer.Ranked ignored -> 0;
            case Answer.ChosenCountries ignored -> 0;
            case Answer.Share ignored -> 0;
        };
    }
}
