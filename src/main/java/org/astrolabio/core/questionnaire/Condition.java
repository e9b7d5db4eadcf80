package org.astrolabio.core.questionnaire;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What makes a question apply, as <em>enableWhen</em> in HL7 SDC. A condition about a question that does not apply, or
 * that has no answer, does not hold.
 */
public sealed interface Condition {

    Condition ALWAYS = new All(List.of());

    /** The ids of the questions that it looks at, in the order of reading. */
    default Stream<String> questions() {
        return switch (this) {
            case All(var parts) -> parts.stream().flatMap(Condition::questions);
            case Any(var parts) -> parts.stream().flatMap(Condition::questions);
            case Not(var part) -> part.questions();
            case Answered(var question) -> Stream.of(question);
            case Told(var question) -> Stream.of(question);
            case Unknown(var question) -> Stream.of(question);
            case AnyCountry(var question, var codes) -> Stream.of(question);
            case Equals(var question, var option) -> Stream.of(question);
            case In(var question, var options) -> Stream.of(question);
            case Includes(var question, var option) -> Stream.of(question);
            case AtLeastOption(var question, var option) -> Stream.of(question);
            case AtLeastPercent(var question, var percent) -> Stream.of(question);
        };
    }

    /** Holds if all parts hold; an empty one always does. */
    record All(List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** Holds if at least one part holds. */
    record Any(List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Condition part) implements Condition {}

    /** Holds if the question has any answer, "No lo sé" included. */
    record Answered(String question) implements Condition {}

    /** Holds if the question has an answer that says something: neither "No lo sé" nor "No aplica". */
    record Told(String question) implements Condition {}

    /** Holds if the answer is "No lo sé". */
    record Unknown(String question) implements Condition {}

    /** Holds if one of these countries is among those chosen. */
    record AnyCountry(String question, Set<String> codes) implements Condition {
        public AnyCountry {
            codes = Set.copyOf(codes);
        }
    }

    /** Holds if this option of a single choice is chosen. */
    record Equals(String question, String option) implements Condition {}

    /** Holds if one of these options of a single choice is chosen. */
    record In(String question, List<String> options) implements Condition {
        public In {
            options = List.copyOf(options);
        }
    }

    /** Holds if this option is among those chosen of a multiple choice. */
    record Includes(String question, String option) implements Condition {}

    /** Holds if this option of a single choice, or one that stands after it, is chosen. */
    record AtLeastOption(String question, String option) implements Condition {}

    /** Holds if the percentage is at least so many per cent. */
    record AtLeastPercent(String question, int percent) implements Condition {}
}
