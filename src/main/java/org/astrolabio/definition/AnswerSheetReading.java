package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.service.Measurements;

/** What came of reading an answer sheet: either it can be diagnosed, or there are problems. */
public sealed interface AnswerSheetReading {

    /**
     * @param figures of customer service that were measured
     * @param plan what the company asks of its plan; empty where what is usual holds
     */
    record Valid(Company company, AnswerSheet answers, Measurements figures, Optional<PlanSettings> plan)
            implements AnswerSheetReading {

        /** With answers alone. */
        public Valid(Company company, AnswerSheet answers) {
            this(company, answers, Measurements.NONE, Optional.empty());
        }
    }

    /** @param problems all of them, by line; at least one */
    record Invalid(List<Problem> problems) implements AnswerSheetReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
