package org.astrolabio.definition;

import java.util.List;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.AnswerSheet;

/** What came of reading an answer sheet: either it can be diagnosed, or there are problems. */
public sealed interface AnswerSheetReading {

    record Valid(Company company, AnswerSheet answers) implements AnswerSheetReading {}

    /** @param problems all of them, by line; at least one */
    record Invalid(List<Problem> problems) implements AnswerSheetReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
