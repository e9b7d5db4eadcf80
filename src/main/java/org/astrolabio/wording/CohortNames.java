package org.astrolabio.wording;

import java.util.Locale;
import org.astrolabio.core.peers.Cohort;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.language.Messages;

/** Sectors and cohorts by the names that the questionnaire has for them. */
record CohortNames(Locale language, Messages messages, Texts texts) {

    private static final String SECTORS = "company.sectors";
    private static final String SIZES = "company.employees";

    /** A sector as the questionnaire offers it. */
    String sector(String id) {
        return texts.question(SECTORS).option(id);
    }

    /** Such as "empresas de moda y textil de 10 a 49 personas". */
    String name(Cohort cohort) {
        String sector = cohort.sector().map(id -> named(SECTORS, id)).orElse("");
        String size = cohort.size().map(id -> named(SIZES, id)).orElse("");
        return switch (cohort.rung()) {
            case SECTOR_AND_SIZE -> text("peers.cohort-sector-and-size", sector, size);
            case SECTOR -> text("peers.cohort-sector", sector);
            case SIZE -> text("peers.cohort-size", size);
            case ALL -> text("peers.cohort-all");
        };
    }

    private String named(String question, String option) {
        return texts.question(question)
                .cohort(option)
                .orElseGet(() -> text("peers.unnamed", texts.question(question).option(option)));
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, key, arguments);
    }
}
