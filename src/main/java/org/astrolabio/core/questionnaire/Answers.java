package org.astrolabio.core.questionnaire;

import java.util.Map;
import java.util.Optional;

/** What was answered, or would be if something were otherwise, by question id. */
public interface Answers {

    Optional<Answer> answer(String questionId);

    /** The option chosen of a single choice; absent where there is none. */
    default Optional<String> chosen(String questionId) {
        return answer(questionId)
                .flatMap(
                        answer -> answer instanceof Answer.Chosen(var option) ? Optional.of(option) : Optional.empty());
    }

    /** These answers, but for those that are changed; follows them where they change later. */
    default Answers but(Map<String, Answer> changed) {
        return questionId -> {
            Answer answer = changed.get(questionId);
            return answer == null ? answer(questionId) : Optional.of(answer);
        };
    }
}
