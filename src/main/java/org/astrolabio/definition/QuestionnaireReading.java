package org.astrolabio.definition;

import java.util.List;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Questionnaire;

/** What came of reading a questionnaire's folder: either it can be used, or there are problems. */
public sealed interface QuestionnaireReading {

    /**
     * @param guidance {@link Guidance#NONE} if the folder has none
     * @param files what it was read from
     */
    record Valid(
            Questionnaire questionnaire, Guidance guidance, CountryAliases countryAliases, QuestionnaireFiles files)
            implements QuestionnaireReading {}

    /** @param problems all that have to be mended, the causes of others first; at least one */
    record Invalid(List<Problem> problems) implements QuestionnaireReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
