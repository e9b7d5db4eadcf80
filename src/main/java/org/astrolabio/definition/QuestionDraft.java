package org.astrolabio.definition;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Band;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * A question as written.
 *
 * @param table where it stands
 * @param weight absent if it is not scored
 * @param unknown whether "No lo sé" is offered although it is not scored
 * @param compared whether companies are compared by it, so that the companies of each option need a name
 * @param cap absent if it has none, or none that can be read
 * @param conditional whether something is written under {@code when}, even if it cannot be read
 */
record QuestionDraft(
        Mapping table,
        String id,
        Type type,
        Optional<Integer> weight,
        boolean optional,
        boolean notApplicable,
        boolean unknown,
        boolean compared,
        List<OptionDraft> options,
        Optional<Fraction> cap,
        Optional<Band> band,
        int most,
        boolean conditional,
        Optional<ConditionDraft> when) {

    enum Type {
        SINGLE,
        MULTIPLE,
        RANKING,
        COUNTRIES,
        PERCENTAGE;

        static Optional<Type> of(String written) {
            return Arrays.stream(values())
                    .filter(type -> type.written().equals(written))
                    .findFirst();
        }

        String written() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean hasOptions() {
            return this == SINGLE || this == MULTIPLE || this == RANKING;
        }
    }

    /** @param points 0 if the question is not scored; absent if they cannot be read */
    record OptionDraft(Mapping table, String id, Optional<Fraction> points, boolean exclusive) {}

    boolean isScored() {
        return weight.isPresent();
    }

    boolean unknownOffered() {
        return isScored() || unknown;
    }

    boolean hasOption(String option) {
        return options.stream().anyMatch(candidate -> candidate.id().equals(option));
    }

    List<String> optionIds() {
        return options.stream().map(OptionDraft::id).toList();
    }
}
