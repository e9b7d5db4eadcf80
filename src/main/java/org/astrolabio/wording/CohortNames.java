package org.astrolabio.wording;

import java.util.Locale;
import java.util.Optional;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.questionnaire.Roles;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.language.Messages;

/** Sectors and cohorts by the names that the questionnaire has for them. */
record CohortNames(Locale language, Messages messages, Roles roles, Texts texts) {

    /** A sector as the questionnaire offers it. */
    String sector(String id) {
        return roles.sector()
                .map(question -> texts.question(question).option(id))
                .orElse(id);
    }

    /** Such as "empresas de moda y textil de 10 a 49 personas". */
    String name(Cohort cohort) {
        String sector = cohort.sector().map(id -> named(roles.sector(), id)).orElse("");
        String size = cohort.size().map(id -> named(roles.size(), id)).orElse("");
        return switch (cohort.rung()) {
            case SECTOR_AND_SIZE -> text("peers.cohort-sector-and-size", sector, size);
            case SECTOR -> text("peers.cohort-sector", sector);
            case SIZE -> text("peers.cohort-size", size);
            case ALL -> text("peers.cohort-all");
        };
    }

    private String named(Optional<String> question, String option) {
        Optional<Texts.QuestionText> asked = question.map(texts::question);
        return asked.flatMap(text -> text.cohort(option))
                .orElseGet(() -> text(
                        "peers.unnamed", asked.map(text -> text.option(option)).orElse(option)));
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
