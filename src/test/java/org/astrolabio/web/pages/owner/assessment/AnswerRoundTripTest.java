package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.astrolabio.answer.AnswerJson;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Band;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.CountryCodes;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.PlainAnswer;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Questions;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.definition.AnswerSheetFile;
import org.astrolabio.definition.AnswerSheetReading;

/** An answer is the same whichever way it went: as stored, as the page sends it, as a sheet says it. */
class AnswerRoundTripTest {

    private static final int MOST = 5;
    /** Ids that YAML takes for something else, some of them. */
    private static final List<Option> OPTIONS = List.of(
            new Option("no", Fraction.ZERO, false),
            new Option("in-part", Fraction.ONE, false),
            new Option("null", Fraction.ONE, false),
            new Option("a1e5", Fraction.ONE, false),
            new Option("yes", Fraction.ONE, false));

    private static final Questionnaire EVERY_KIND = Questions.questionnaire(
            List.of(),
            new Question.SingleChoice(facts("s.single"), OPTIONS),
            new Question.MultipleChoice(facts("s.multiple"), OPTIONS, Fraction.ONE),
            new Question.Ranking(facts("s.ranking"), OPTIONS),
            new Question.CountryChoice(facts("s.countries"), MOST),
            new Question.Percentage(facts("s.percentage"), new Band(0, 20, 60, 100)));

    @Property
    void anAnswerIsTheSameWhicheverWayItWent(@ForAll Random random) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        EVERY_KIND.questions().forEach(question -> answers.put(question.id(), answer(question, random)));

        answers.forEach((id, answer) -> {
            Question question = EVERY_KIND.question(id);
            assertThat(PlainAnswer.of(answer).answer()).isEqualTo(answer);
            assertThat(AnswerJson.read(AnswerJson.write(answer))).isEqualTo(answer);
            assertThat(AnswerCode.read(question, AnswerCode.of(answer))).contains(answer);
            assertThat(words(AnswerJson.read(AnswerJson.write(answer))))
                    .as("in the order of choosing")
                    .isEqualTo(words(answer))
                    .isEqualTo(words(
                            AnswerCode.read(question, AnswerCode.of(answer)).orElseThrow()))
                    .isEqualTo(words(bySheet(answers).answer(id).orElseThrow()));
        });
        assertThat(bySheet(answers)).isEqualTo(new AnswerSheet(answers));
    }

    private static AnswerSheet bySheet(Map<String, Answer> answers) {
        AnswerSheetReading.Valid sheet = new AnswerSheetReading.Valid(
                new Company("Lola", "ES", Optional.empty()),
                new AnswerSheet(answers),
                Measurements.NONE,
                Optional.empty());
        byte[] written = AnswerSheetFile.write(EVERY_KIND, sheet).getBytes(StandardCharsets.UTF_8);
        return switch (AnswerSheetFile.read("sheet.yaml", written, EVERY_KIND)) {
            case AnswerSheetReading.Valid valid -> valid.answers();
            case AnswerSheetReading.Invalid(var problems) -> throw new AssertionError(problems);
        };
    }

    private static List<String> words(Answer answer) {
        return PlainAnswer.of(answer).words();
    }

    private static Answer answer(Question question, Random random) {
        return switch (question) {
            case Question.CountryChoice ignored when random.nextInt(4) > 0 -> countries(random);
            default -> RandomQuestionnaires.answer(question, random);
        };
    }

    private static Answer countries(Random random) {
        List<String> codes = new ArrayList<>(CountryCodes.ALL);
        Collections.shuffle(codes, random);
        return new Answer.ChosenCountries(codes.subList(0, 1 + random.nextInt(MOST)));
    }

    /** Scored, so that "No lo sé" is offered, and "No aplica" as well. */
    private static Question.Facts facts(String id) {
        return new Question.Facts(id, Condition.ALWAYS, Optional.of(1), false, true, true);
    }
}
