package org.astrolabio.core.questionnaire;

import java.util.List;
import java.util.Optional;

/** A question of the questionnaire. Its id is stable for ever and names its section: {@code section.question}. */
public sealed interface Question {

    /** What all kinds of question share. */
    Facts facts();

    default String id() {
        return facts().id();
    }

    /** What must hold for this question to apply. */
    default Condition when() {
        return facts().when();
    }

    default boolean alwaysApplies() {
        return when() instanceof Condition.All(var parts) && parts.isEmpty();
    }

    /** The weight within its dimension, 1–5; absent for a question that only describes the company. */
    default Optional<Integer> weight() {
        return facts().weight();
    }

    default boolean isScored() {
        return facts().weight().isPresent();
    }

    /** Whether "No lo sé" may be answered, as it may to all that are scored. */
    default boolean unknownOffered() {
        return isScored() || facts().unknownOffered();
    }

    /** The options to choose from; empty for countries and percentages. */
    default List<Option> options() {
        return List.of();
    }

    /** @throws IllegalArgumentException if there is no such option */
    default Option option(String id) {
        for (Option option : options()) {
            if (option.id().equals(id)) {
                return option;
            }
        }
        throw new IllegalArgumentException("No option " + id + " in " + id());
    }

    /**
     * What all kinds of question share.
     *
     * @param weight weight within the dimension, 1–5; absent for a profile question, which is not scored
     * @param optional whether the assessment can be finished without an answer
     * @param notApplicableOffered whether "No aplica" may be answered
     * @param unknownOffered whether "No lo sé" may be answered although the question is not scored
     */
    record Facts(
            String id,
            Condition when,
            Optional<Integer> weight,
            boolean optional,
            boolean notApplicableOffered,
            boolean unknownOffered) {}

    /** One of the options; they stand from worst to best. */
    record SingleChoice(Facts facts, List<Option> options) implements Question {
        public SingleChoice {
            options = List.copyOf(options);
        }

        /** The place of an option, from 0; −1 if there is no such option. */
        int rung(String option) {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).id().equals(option)) {
                    return i;
                }
            }
            return -1;
        }
    }

    /**
     * Any number of options.
     *
     * @param cap the sum of points, above 0, that gives full marks; 1 where the question is not scored
     */
    record MultipleChoice(Facts facts, List<Option> options, Fraction cap) implements Question {
        public MultipleChoice {
            options = List.copyOf(options);
        }
    }

    /** All options in an order of one's own. */
    record Ranking(Facts facts, List<Option> options) implements Question {
        public Ranking {
            options = List.copyOf(options);
        }
    }

    /**
     * Countries of ISO 3166-1.
     *
     * @param most how many can be chosen, at least 1
     */
    record CountryChoice(Facts facts, int most) implements Question {}

    /** A share in whole per cent, 0–100. */
    record Percentage(Facts facts, Band band) implements Question {}
}
