package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A condition as written: what it refers to may not exist. */
sealed interface ConditionDraft {

    Place place();

    record All(Place place, List<ConditionDraft> parts) implements ConditionDraft {}

    record Any(Place place, List<ConditionDraft> parts) implements ConditionDraft {}

    record Not(Place place, ConditionDraft part) implements ConditionDraft {}

    /** A named condition. */
    record Holds(Place place, String name) implements ConditionDraft {}

    record Answered(Place place, String question) implements ConditionDraft {}

    record Told(Place place, String question) implements ConditionDraft {}

    record Unknown(Place place, String question) implements ConditionDraft {}

    /** @param codes ISO 3166-1 */
    record AnyCountry(Place place, String question, Set<String> codes) implements ConditionDraft {}

    record Equals(Place place, String question, String option) implements ConditionDraft {}

    record In(Place place, String question, List<String> options) implements ConditionDraft {}

    record Includes(Place place, String question, String option) implements ConditionDraft {}

    /** Exactly one of option and value is there. */
    record AtLeast(Place place, String question, Optional<String> option, Optional<Integer> value)
            implements ConditionDraft {}
}
