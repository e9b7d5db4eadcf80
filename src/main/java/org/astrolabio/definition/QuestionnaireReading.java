package org.astrolabio.definition;

import java.util.List;
import org.astrolabio.questionnaire.Questionnaire;

/** What came of reading a questionnaire's folder: either it can be used, or there are problems. */
public sealed interface QuestionnaireReading {

    /** @param files what it was read from */
    record Valid(Questionnaire questionnaire, CountryAliases countryAliases, QuestionnaireFiles files)
            implements QuestionnaireReading {}

    /** @param problems all of them, by file and line; at least one */
    record Invalid(List<Problem> problems) implements QuestionnaireReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
