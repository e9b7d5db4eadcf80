package org.astrolabio.core.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wording of a questionnaire in one language. Every lookup throws {@link IllegalArgumentException} for an unknown id. */
public record Texts(
        String title,
        Map<String, SectionText> sections,
        Map<String, QuestionText> questions,
        Map<String, String> constraints,
        Map<String, LevelText> levels,
        Map<String, DimensionText> dimensions,
        Map<String, GateText> gates,
        Map<String, Map<String, Advice>> advice) {

    public Texts {
        sections = Map.copyOf(sections);
        questions = Map.copyOf(questions);
        constraints = Map.copyOf(constraints);
        levels = Map.copyOf(levels);
        dimensions = Map.copyOf(dimensions);
        gates = Map.copyOf(gates);
        advice = Map.copyOf(advice);
    }

    public SectionText section(String id) {
        return lookUp(sections, id);
    }

    public QuestionText question(String id) {
        return lookUp(questions, id);
    }

    /** The name of a group of percentages that must add up. */
    public String constraint(String id) {
        return lookUp(constraints, id);
    }

    public LevelText level(String id) {
        return lookUp(levels, id);
    }

    public DimensionText dimension(String id) {
        return lookUp(dimensions, id);
    }

    public GateText gate(String id) {
        return lookUp(gates, id);
    }

    /** What a level means in a dimension, and what to do next. */
    public Advice advice(String dimension, String level) {
        return lookUp(lookUp(advice, dimension), level);
    }

    private static <T> T lookUp(Map<String, T> texts, String id) {
        T text = texts.get(id);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + id);
        }
        return text;
    }

    public record SectionText(String title, String intro) {}

    /**
     * @param name a short noun phrase for lists
     * @param help why it is asked
     * @param terms jargon and its explanation, in the order of the file
     * @param options wording by option id
     * @param cohorts by option id, what is said after "companies" of those that chose it; empty where nobody is compared by it
     * @param ifLow absent where the question is not scored
     */
    public record QuestionText(
            String name,
            String text,
            String help,
            Map<String, String> terms,
            Map<String, String> options,
            Map<String, String> cohorts,
            Optional<IfLow> ifLow) {

        public String option(String id) {
            return lookUp(options, id);
        }

        /** What is said after "companies" of those that chose an option; absent in a version that compares nobody by it. */
        public Optional<String> cohort(String id) {
            return Optional.ofNullable(cohorts.get(id));
        }
    }

    /** What few points in a question mean, and the first step from there. */
    public record IfLow(String means, String next) {}

    public record LevelText(String name, String means) {}

    public record DimensionText(String name, String about) {}

    /**
     * @param means why it holds the level down
     * @param mend what removes it
     */
    public record GateText(String name, String means, String mend) {}

    /** @param next one to three steps */
    public record Advice(String means, List<String> next) {
        public Advice {
            next = List.copyOf(next);
        }
    }
}
