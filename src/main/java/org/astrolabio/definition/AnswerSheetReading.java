package org.astrolabio.definition;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;

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

        /**
         * What it comes to now: a diagnosis of its own, stored nowhere.
         *
         * @param questionnaire under which it was read
         * @param rubric of the same version
         */
        public Diagnosis diagnosed(Questionnaire questionnaire, Rubric rubric, Clock clock) {
            return Diagnosis.of(
                    UUID.randomUUID(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    company,
                    questionnaire,
                    rubric,
                    answers,
                    figures);
        }
    }

    /** @param problems all of them, by line; at least one */
    record Invalid(List<Problem> problems) implements AnswerSheetReading {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
