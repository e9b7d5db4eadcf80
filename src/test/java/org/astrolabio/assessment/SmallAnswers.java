package org.astrolabio.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;

/** Answers to the small questionnaire. */
final class SmallAnswers {

    static final CompanyDraft COMPANY =
            new CompanyDraft(Optional.of("Cerámica Lola"), Optional.of("ES"), Optional.of("ES-AN"));

    private SmallAnswers() {}

    /** Everything that has to be answered. */
    static Map<String, Answer> complete() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put("shop.sells", new Answer.Chosen("much"));
        answers.put("shop.channels", Answer.ChosenSeveral.of("phone"));
        answers.put("shop.returns", new Answer.Chosen("none"));
        answers.put("company.strong-points", new Answer.Ranked(List.of("quality", "brand", "price")));
        answers.put("money.online", new Answer.Share(60));
        answers.put("money.offline", new Answer.Share(40));
        return answers;
    }
}
