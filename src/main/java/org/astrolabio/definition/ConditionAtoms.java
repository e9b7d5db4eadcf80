package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;

/** Conditions that look at one question only: what they look at, and which answers make them hold. */
final class ConditionAtoms {

    private ConditionAtoms() {}

    /** The conditions that it is made of; none if it looks at a question itself. */
    static List<Condition> parts(Condition condition) {
        return switch (condition) {
            case Condition.All(var parts) -> parts;
            case Condition.Any(var parts) -> parts;
            case Condition.Not(var part) -> List.of(part);
            default -> List.of();
        };
    }

    /** The question that it looks at; absent if it is made of other conditions. */
    static Optional<String> question(Condition condition) {
        return switch (condition) {
            case Condition.All ignored -> Optional.empty();
            case Condition.Any ignored -> Optional.empty();
            case Condition.Not ignored -> Optional.empty();
            case Condition.Answered(var question) -> Optional.of(question);
            case Condition.Told(var question) -> Optional.of(question);
            case Condition.Unknown(var question) -> Optional.of(question);
            case Condition.AnyCountry(var question, var codes) -> Optional.of(question);
            case Condition.Equals(var question, var option) -> Optional.of(question);
            case Condition.In(var question, var options) -> Optional.of(question);
            case Condition.Includes(var question, var option) -> Optional.of(question);
            case Condition.AtLeastOption(var question, var option) -> Optional.of(question);
            case Condition.AtLeastPercent(var question, var percent) -> Optional.of(question);
        };
    }

    /** Whether that answer to its question, which applies, makes it hold. */
    static boolean holds(Condition atom, Question question, Answer answer) {
        return switch (atom) {
            case Condition.Answered ignored -> true;
            case Condition.Told ignored -> !answer.equals(Answer.UNKNOWN) && !answer.equals(Answer.NOT_APPLICABLE);
            case Condition.Unknown ignored -> answer.equals(Answer.UNKNOWN);
            case Condition.AnyCountry(var id, var codes) ->
                answer instanceof Answer.ChosenCountries(var chosen)
                        && chosen.stream().anyMatch(codes::contains);
            case Condition.Equals(var id, var option) -> answer.equals(new Answer.Chosen(option));
            case Condition.In(var id, var options) ->
                answer instanceof Answer.Chosen(var chosen) && options.contains(chosen);
            case Condition.Includes(var id, var option) ->
                answer instanceof Answer.ChosenSeveral(var chosen) && chosen.contains(option);
            case Condition.AtLeastOption(var id, var option) ->
                answer instanceof Answer.Chosen(var chosen) && rung(question, chosen) >= rung(question, option);
            case Condition.AtLeastPercent(var id, var percent) ->
                answer instanceof Answer.Share(var share) && share >= percent;
            case Condition.All ignored -> false;
            case Condition.Any ignored -> false;
            case Condition.Not ignored -> false;
        };
    }

    /**
     * The choices that differ in what the conditions look at: every combination of the options named there with any
     * other, and each exclusive option alone.
     */
    static List<Answer> choices(Question.MultipleChoice question, Set<Condition> atoms) {
        List<String> named = atoms.stream()
                .filter(Condition.Includes.class::isInstance)
                .map(atom -> ((Condition.Includes) atom).option())
                .distinct()
                .toList();
        List<Answer> choices = new ArrayList<>();
        List<String> free = new ArrayList<>();
        for (Option option : question.options()) {
            if (option.exclusive()) {
                choices.add(Answer.ChosenSeveral.of(option.id()));
            } else if (named.contains(option.id())) {
                free.add(option.id());
            }
        }
        Optional<String> other = question.options().stream()
                .filter(option -> !option.exclusive() && !named.contains(option.id()))
                .map(Option::id)
                .findFirst();
        for (int combination = 0; combination < 1 << free.size(); combination++) {
            SequencedSet<String> chosen = new LinkedHashSet<>();
            for (int i = 0; i < free.size(); i++) {
                if ((combination & 1 << i) != 0) {
                    chosen.add(free.get(i));
                }
            }
            other.ifPresent(chosen::add);
            if (!chosen.isEmpty()) {
                choices.add(new Answer.ChosenSeveral(chosen));
            }
        }
        return choices;
    }

    /** Each country named in a condition alone, and none. */
    static List<Answer> countries(Set<Condition> atoms) {
        Stream<String> named = atoms.stream()
                .filter(Condition.AnyCountry.class::isInstance)
                .flatMap(atom -> ((Condition.AnyCountry) atom).codes().stream());
        return Stream.concat(
                        Stream.of(List.<String>of()), named.distinct().sorted().map(List::of))
                .<Answer>map(Answer.ChosenCountries::new)
                .toList();
    }

    private static int rung(Question question, String option) {
        return question.options().stream().map(Option::id).toList().indexOf(option);
    }
}
