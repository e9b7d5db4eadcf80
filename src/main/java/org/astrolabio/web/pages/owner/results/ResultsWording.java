package org.astrolabio.web.pages.owner.results;

import java.util.Locale;
import org.astrolabio.core.diagnosis.FirstStep;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.MaturityLevel;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.DimensionScore;
import org.astrolabio.core.scoring.Score;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.wording.AnswerWording;

/** Everything that the page of a diagnosis says, in the reader's language. */
final class ResultsWording {

    private final Locale language;
    private final Messages messages;
    private final Questionnaire questionnaire;
    private final AnswerWording answers;

    ResultsWording(Locale language, Messages messages, CountryNames countries, Questionnaire questionnaire) {
        this.language = language;
        this.messages = messages;
        this.questionnaire = questionnaire;
        this.answers = new AnswerWording(
                language,
                questionnaire.texts(language),
                key -> messages.text(language, key),
                code -> countries.name(code, language));
    }

    Locale language() {
        return language;
    }

    /** A text of this page, by its key without {@code results.}. */
    String text(String key, Object... arguments) {
        return messages.text(language, "results." + key, arguments);
    }

    /** The same in another language. */
    String in(Locale other, String key) {
        return messages.text(other, "results." + key);
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    Texts texts() {
        return questionnaire.texts(language);
    }

    String level(MaturityLevel level) {
        return texts().level(level.id()).name();
    }

    String dimension(DimensionScore score) {
        return dimension(score.dimension());
    }

    String dimension(String id) {
        return texts().dimension(id).name();
    }

    /** Points are never said without their level. */
    String score(Score score, MaturityLevel level) {
        return text("score", score.wholePoints(), level(level));
    }

    /** The same where a column says what it is out of. */
    String shortScore(Score score, MaturityLevel level) {
        return score.wholePoints() + " \u00B7 " + level(level);
    }

    String answer(String question, Answer answer) {
        return answers.inOneLine(questionnaire.question(question), answer);
    }

    /** The name of what a first step is about. */
    String topic(FirstStep step) {
        return switch (step) {
            case FirstStep.RemoveGate(var gate) -> texts().gate(gate.id()).name();
            case FirstStep.Improve(var weakness) ->
                texts().question(weakness.question()).name();
            case FirstStep.FindOut(var unknown) ->
                texts().question(unknown.question()).name();
            case FirstStep.GoOn(var dimension) -> dimension(dimension);
        };
    }

    String instruction(FirstStep step) {
        return switch (step) {
            case FirstStep.RemoveGate(var gate) -> texts().gate(gate.id()).mend();
            case FirstStep.Improve(var weakness) -> next(weakness.question());
            case FirstStep.FindOut(var unknown) ->
                text("find-out", texts().question(unknown.question()).text());
            case FirstStep.GoOn(var dimension) ->
                texts().advice(dimension.dimension(), dimension.level().id())
                        .next()
                        .getFirst();
        };
    }

    /** What few points in a scored question mean. */
    String means(String question) {
        return texts().question(question).ifLow().orElseThrow().means();
    }

    /** The first step from few points in a scored question. */
    String next(String question) {
        return texts().question(question).ifLow().orElseThrow().next();
    }
}
