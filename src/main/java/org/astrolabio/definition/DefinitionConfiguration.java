package org.astrolabio.definition;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the questionnaire when the server starts; one with problems keeps it from starting. */
@Configuration(proxyBeanMethods = false)
class DefinitionConfiguration {

    /** @throws InvalidQuestionnaireException if the folder has problems */
    @Bean
    QuestionnaireReading.Valid currentQuestionnaire() {
        return switch (QuestionnaireReader.read(QuestionnaireFolder.locate())) {
            case QuestionnaireReading.Invalid(var problems) -> throw new InvalidQuestionnaireException(problems);
            case QuestionnaireReading.Valid valid -> valid;
        };
    }

    @Bean
    Questionnaires questionnaires(StoredQuestionnaires stored, QuestionnaireReading.Valid current, Clock clock) {
        return QuestionnaireArchive.open(stored, current, clock);
    }

    @Bean
    CountryAliases countryAliases(QuestionnaireReading.Valid current) {
        return current.countryAliases();
    }
}
