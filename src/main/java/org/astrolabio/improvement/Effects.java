package org.astrolabio.improvement;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.astrolabio.questionnaire.Answer;
import org.astrolabio.questionnaire.AnswerSheet;
import org.astrolabio.questionnaire.Applicability;
import org.astrolabio.questionnaire.Condition;
import org.astrolabio.questionnaire.Option;
import org.astrolabio.questionnaire.Question;
import org.astrolabio.questionnaire.Questionnaire;

/**
 * What actions do to a situation. An effect on a question that does not apply, or was answered "No aplica", changes
 * nothing; an answer that is already as good stays. Where all of an action's answers are there already, so is what it does
 * for its criterion: the rating of today has seen it.
 */
final class Effects {

    private final Questionnaire questionnaire;

    Effects(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The situation once the action is done; the same instance if it changes nothing. */
    Situation apply(Situation situation, Action action) {
        AnswerSheet sheet = situation.sheet();
        Map<String, Answer> changes = new HashMap<>();
        for (Map.Entry<String, AnswerEffect> effect : action.answers().entrySet()) {
            Question question = questionnaire.question(effect.getKey());
            boolean always = question.when().equals(Condition.ALWAYS);
            if (!always && !changes.isEmpty()) {
                sheet = sheet.with(changes);
                changes.clear();
            }
            Optional<Answer> now = sheet.answer(question.id());
            if (now.filter(Answer.NotApplicable.class::isInstance).isEmpty()
                    && (always || new Applicability(questionnaire, sheet).applies(question))) {
                raised(question, now, effect.getValue()).ifPresent(answer -> changes.put(question.id(), answer));
            }
        }
        if (!changes.isEmpty()) {
            sheet = sheet.with(changes);
        }
        boolean alreadyPractised =
                sheet == situation.sheet() && !action.answers().isEmpty();
        return alreadyPractised ? situation : situation.with(sheet).raising(action.criteria());
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
                question.options().stream()
                        .filter(Option::exclusive)
                        .map(Option::id)
                        .forEach(more::remove);
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
