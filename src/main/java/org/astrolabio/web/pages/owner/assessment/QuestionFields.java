package org.astrolabio.web.pages.owner.assessment;

import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.web.shell.Words;
import org.springframework.stereotype.Component;

/** Makes the field that suits a question. */
@Component
class QuestionFields {

    private final QuestionDescriptions descriptions;
    private final CountrySearch countries;

    QuestionFields(QuestionDescriptions descriptions, CountrySearch countries) {
        this.descriptions = descriptions;
        this.countries = countries;
    }

    QuestionField field(Questionnaire questionnaire, Question question, Words words) {
        return switch (question) {
            case Question.CountryChoice choice ->
                new CountriesField(
                        choice, questionnaire.texts(words.language()).question(choice.id()), words, countries);
            default -> NativeField.of(question, descriptions.json(questionnaire, question, words.language()));
        };
    }
}
