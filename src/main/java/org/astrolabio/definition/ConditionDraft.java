package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A condition as written: what it refers to may not exist. */
sealed interface ConditionDraft {

    FilePosition place();

    record All(FilePosition place, List<ConditionDraft> parts) implements ConditionDraft {}

    record Any(FilePosition place, List<ConditionDraft> parts) implements ConditionDraft {}

    record Not(FilePosition place, ConditionDraft part) implements ConditionDraft {}

    /** A named condition. */
    record Holds(FilePosition place, String name) implements ConditionDraft {}

    record Answered(FilePosition place, String question) implements ConditionDraft {}

    record Told(FilePosition place, String question) implements ConditionDraft {}

    record Unknown(FilePosition place, String question) implements ConditionDraft {}

    /** @param codes ISO 3166-1 */
    record AnyCountry(FilePosition place, String question, Set<String> codes) implements ConditionDraft {}

    record Equals(FilePosition place, String question, String option) implements ConditionDraft {}

    record In(FilePosition place, String question, List<String> options) implements ConditionDraft {}

    record Includes(FilePosition place, String question, String option) implements ConditionDraft {}

    /** Exactly one of option and value is there. */
    record AtLeast(FilePosition place, String question, Optional<String> option, Optional<Integer> value)
            implements ConditionDraft {}
}
