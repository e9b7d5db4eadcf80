package org.astrolabio.core.planning;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Answers;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.SumConstraint;
import org.astrolabio.core.service.ServiceLevel;

/**
 * What actions do to a state. An effect on a question that does not apply, or was answered "No aplica", changes
 * nothing; an answer that is already as good stays. Where all of an action's answers are there already, so is what it does
 * for its criterion: the rating of today has seen it.
 */
final class Effects {

    private final Questionnaire questionnaire;

    Effects(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The state once the action is done; the same instance if it changes nothing. */
    CompanyState apply(CompanyState state, Action action) {
        return state.with(change(state, new Applicability(questionnaire, state.sheet()), action));
    }

    /** @param applicability of the questions in the state */
    StateChange change(CompanyState state, Applicability applicability, Action action) {
        Map<String, Answer> answers = answers(applicability, action);
        boolean alreadyPractised = answers.isEmpty() && !action.answers().isEmpty();
        return alreadyPractised ? StateChange.NONE : new StateChange(answers, raised(state, action));
    }

    /** Each effect in its turn: what one changes can make the question of a later one apply. */
    private Map<String, Answer> answers(Applicability before, Action action) {
        Map<String, Answer> changed = new HashMap<>();
        Applicability now = before;
        for (Map.Entry<String, AnswerEffect> effect : action.answers().entrySet()) {
            Question question = questionnaire.question(effect.getKey());
            Optional<Answer> answer = before.answers().answer(question.id());
            if (answer.filter(Answer.NotApplicable.class::isInstance).isEmpty() && now.applies(question)) {
                Optional<Answer> better = raised(question, answer, effect.getValue())
                        .map(wanted ->
                                withinItsSum(question, wanted, before.answers().but(changed)))
                        .filter(kept -> answer.filter(kept::equals).isEmpty());
                if (better.isPresent()) {
                    changed.put(question.id(), better.get());
                    now = new Applicability(questionnaire, before.answers().but(changed));
                }
            }
        }
        return changed;
    }

    /** A share that with the others of its sum is 100 at most: what is spent there cannot be spent here. */
    private Answer withinItsSum(Question question, Answer wanted, Answers now) {
        if (!(wanted instanceof Answer.Share(var share))) {
            return wanted;
        }
        int others = questionnaire.sectionOf(question.id()).constraints().stream()
                .filter(constraint -> constraint.kind() == SumConstraint.Kind.AT_MOST_100)
                .filter(constraint -> constraint.questions().contains(question.id()))
                .mapToInt(constraint -> constraint.questions().stream()
                        .filter(other -> !other.equals(question.id()))
                        .mapToInt(other -> share(now, other))
                        .sum())
                .max()
                .orElse(0);
        int given = share(now, question.id());
        return new Answer.Share(Math.max(Math.min(given, share), Math.min(share, 100 - others)));
    }

    private static int share(Answers answers, String question) {
        return answers.answer(question)
                .map(answer -> answer instanceof Answer.Share(var share) ? share : 0)
                .orElse(0);
    }

    private static Map<String, ServiceLevel> raised(CompanyState state, Action action) {
        if (action.criteria().isEmpty()) {
            return Map.of();
        }
        Map<String, ServiceLevel> raised = new HashMap<>(action.criteria());
        raised.entrySet().removeIf(criterion -> !state.raised()
                .getOrDefault(criterion.getKey(), ServiceLevel.UNACCEPTABLE)
                .isBelow(criterion.getValue()));
        return raised;
    }

    private static Optional<Answer> raised(Question question, Optional<Answer> now, AnswerEffect effect) {
        return switch (effect) {
            case AnswerEffect.AtLeastOption(var option) -> {
                boolean reached = now.filter(answer -> answer instanceof Answer.Chosen(var chosen)
                                && rung(question.options(), chosen) >= rung(question.options(), option))
                        .isPresent();
                yield reached ? Optional.empty() : Optional.of(new Answer.Chosen(option));
            }
            case AnswerEffect.Include(var options) -> {
                SequencedSet<String> chosen = now.map(Effects::chosen).orElseGet(LinkedHashSet::new);
                if (chosen.containsAll(options)) {
                    yield Optional.empty();
                }
                SequencedSet<String> more = new LinkedHashSet<>(chosen);
                for (Option option : question.options()) {
                    if (option.exclusive()) {
                        more.remove(option.id());
                    }
                }
                more.addAll(options);
                yield Optional.of(new Answer.ChosenSeveral(more));
            }
            case AnswerEffect.AtLeastPercent(var percent) -> {
                int share = now.map(answer -> answer instanceof Answer.Share(var given) ? given : 0)
                        .orElse(0);
                int most = question instanceof Question.Percentage(var facts, var band) ? band.to() : share;
                int moved = Math.min(Math.max(share, percent), Math.max(most, percent));
                yield now.filter(new Answer.Share(moved)::equals).isPresent()
                        ? Optional.empty()
                        : Optional.of(new Answer.Share(moved));
            }
        };
    }

    private static SequencedSet<String> chosen(Answer answer) {
        return answer instanceof Answer.ChosenSeveral(var options) ? options : new LinkedHashSet<>();
    }

    private static int rung(List<Option> options, String id) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
