package org.astrolabio.web.pages.owner.results;

import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.Words;
import org.astrolabio.wording.MovementWording;
import org.springframework.stereotype.Component;

/** Everything that puts several diagnoses into the words of the current page's reader. */
@Component
record HistoryLanguage(Messages messages, CountryNames countries) {

    Words words() {
        return Words.of(messages);
    }

    ResultsWording results(Questionnaire questionnaire) {
        return new ResultsWording(words().language(), messages, countries, questionnaire);
    }

    MovementWording movement() {
        Words words = words();
        return new MovementWording(words::text, words::date, questionnaire -> questionnaire.texts(words.language()));
    }
}
