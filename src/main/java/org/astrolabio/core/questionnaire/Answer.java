package org.astrolabio.core.questionnaire;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** What was answered to one question. */
public sealed interface Answer {

    /** "No lo sé": counts as no points, and is listed as something to find out. */
    record Unknown() implements Answer {}

    /** "No aplica": leaves the denominator of the score. */
    record NotApplicable() implements Answer {}

    /** The option chosen of a single choice. */
    record Chosen(String option) implements Answer {}

    /** The options chosen of a multiple choice, in the order of choosing; equal whatever the order. */
    record ChosenSeveral(SequencedSet<String> options) implements Answer {
        public ChosenSeveral {
            options = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(options));
        }

        public static ChosenSeveral of(String... options) {
            return new ChosenSeveral(new LinkedHashSet<>(List.of(options)));
        }
    }

    /** All options of a ranking, the weightiest first. */
    record Ranked(List<String> options) implements Answer {
        public Ranked {
            options = List.copyOf(options);
        }
    }

    /** Countries by their ISO 3166-1 alpha-2 codes, in the order of choosing. */
    record ChosenCountries(List<String> codes) implements Answer {
        public ChosenCountries {
            codes = List.copyOf(codes);
        }
    }

    /**
     * A share in whole per cent.
     *
     * @param percent 0–100
     */
    record Share(int percent) implements Answer {}

    Answer UNKNOWN = new Unknown();
    Answer NOT_APPLICABLE = new NotApplicable();
}
