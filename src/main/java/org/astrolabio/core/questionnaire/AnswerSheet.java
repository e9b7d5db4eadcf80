package org.astrolabio.core.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers given to a questionnaire, by question id. Immutable; answers to hidden questions stay in it. */
public record AnswerSheet(Map<String, Answer> answers) implements Answers {

    public static final AnswerSheet EMPTY = new AnswerSheet(Map.of());

    public AnswerSheet {
        answers = Map.copyOf(answers);
    }

    @Override
    public Optional<Answer> answer(String questionId) {
        return Optional.ofNullable(answers.get(questionId));
    }

    public AnswerSheet with(String questionId, Answer answer) {
        return with(Map.of(questionId, answer));
    }

    public AnswerSheet with(Map<String, Answer> newAnswers) {
        List<Map.Entry<String, Answer>> entries = new ArrayList<>(answers.size() + newAnswers.size());
        for (Map.Entry<String, Answer> entry : answers.entrySet()) {
            if (!newAnswers.containsKey(entry.getKey())) {
                entries.add(entry);
            }
        }
        entries.addAll(newAnswers.entrySet());
        @SuppressWarnings("unchecked") // Java makes no array of entries that says what is in them.
        Map.Entry<String, Answer>[] all = entries.toArray(Map.Entry[]::new);
        return new AnswerSheet(Map.ofEntries(all));
    }

    public AnswerSheet without(String questionId) {
        Map<String, Answer> changed = new HashMap<>(answers);
        changed.remove(questionId);
        return new AnswerSheet(changed);
    }

    /** The same answers, but only those to these questions. */
    public AnswerSheet restrictedTo(Set<String> questionIds) {
        Map<String, Answer> kept = new HashMap<>(answers);
        kept.keySet().retainAll(questionIds);
        return new AnswerSheet(kept);
    }
}
