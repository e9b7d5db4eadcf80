package org.astrolabio.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.planning.AnswerEffect;
import org.astrolabio.definition.QuestionDraft.OptionDraft;
import org.astrolabio.definition.QuestionDraft.Type;

/** Reads what an action changes about an answer. */
final class EffectReader {

    private static final Shape EFFECT = Shape.of().or("at-least", "include");

    private final QuestionIndex outline;
    private final Problems problems;

    EffectReader(QuestionIndex outline, Problems problems) {
        this.outline = outline;
        this.problems = problems;
    }

    /**
     * Absent, with a problem reported here or before, if it cannot be had.
     *
     * @param place where the question is named
     */
    Optional<AnswerEffect> read(String question, FilePosition place, Item item) {
        Optional<QuestionDraft> found = outline.find(question, place, problems);
        Optional<Mapping> effect = item.table(EFFECT);
        if (effect.isPresent() && effect.get().keys().size() != 1) {
            problems.add(effect.get().place(), ProblemKind.NOT_ONE_EFFECT, question);
            return Optional.empty();
        }
        return effect.flatMap(table -> found.flatMap(draft -> read(draft, table)));
    }

    private Optional<AnswerEffect> read(QuestionDraft question, Mapping effect) {
        boolean fits =
                switch (question.type()) {
                    case SINGLE, PERCENTAGE -> effect.has("at-least");
                    case MULTIPLE -> effect.has("include");
                    case RANKING, COUNTRIES -> false;
                };
        if (!fits) {
            problems.add(
                    effect.place(),
                    ProblemKind.EFFECT_ON_WRONG_TYPE,
                    question.id(),
                    question.type().written());
            return Optional.empty();
        }
        Item value = effect.find(effect.keys().getFirst()).orElseThrow();
        if (question.type() == Type.MULTIPLE) {
            return include(question, value);
        }
        return question.type() == Type.PERCENTAGE
                ? value.whole(0, 100).map(AnswerEffect.AtLeastPercent::new)
                : value.id().flatMap(option -> atLeast(question, option, value.place()));
    }

    /** The lowest option can only be an effect where another effect makes the question arise. */
    private Optional<AnswerEffect> atLeast(QuestionDraft question, String option, FilePosition place) {
        if (isUnknown(question, option, place)) {
            return Optional.empty();
        }
        if (!question.conditional() && question.optionIds().getFirst().equals(option)) {
            problems.add(place, ProblemKind.EFFECT_ON_FIRST, question.id(), option);
        }
        return Optional.of(new AnswerEffect.AtLeastOption(option));
    }

    private Optional<AnswerEffect> include(QuestionDraft question, Item value) {
        List<String> options = value.ids(1);
        Set<String> seen = new HashSet<>();
        for (String option : options) {
            boolean exclusive = question.options().stream()
                    .filter(OptionDraft::exclusive)
                    .anyMatch(candidate -> candidate.id().equals(option));
            if (!isUnknown(question, option, value.place()) && exclusive) {
                problems.add(value.place(), ProblemKind.EFFECT_EXCLUSIVE, option);
            }
            if (!seen.add(option)) {
                problems.add(value.place(), ProblemKind.REPEATED_OPTION, question.id(), option);
            }
        }
        return options.isEmpty() ? Optional.empty() : Optional.of(new AnswerEffect.Include(options));
    }

    private boolean isUnknown(QuestionDraft question, String option, FilePosition place) {
        if (question.hasOption(option)) {
            return false;
        }
        problems.add(place, ProblemKind.UNKNOWN_OPTION, option, question.id(), String.join(", ", question.optionIds()));
        return true;
    }
}
