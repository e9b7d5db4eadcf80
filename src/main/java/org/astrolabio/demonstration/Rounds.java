package org.astrolabio.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;

/** The questions in rounds: whether those of a round apply depends on the answers of earlier rounds alone. */
final class Rounds {

    private final Questionnaire questionnaire;
    private final Map<String, Integer> roundOf = new HashMap<>();

    private Rounds(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** The first round, in which everything applies, comes first; within a round it is the order of asking. */
    static List<List<Question>> of(Questionnaire questionnaire) {
        Rounds rounds = new Rounds(questionnaire);
        List<List<Question>> questions = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            int round = rounds.round(question);
            while (questions.size() <= round) {
                questions.add(new ArrayList<>());
            }
            questions.get(round).add(question);
        }
        return questions;
    }

    private int round(Question question) {
        Integer known = roundOf.get(question.id());
        if (known != null) {
            return known;
        }
        int round = question.when()
                .questions()
                .mapToInt(id -> 1 + round(questionnaire.question(id)))
                .max()
                .orElse(0);
        roundOf.put(question.id(), round);
        return round;
    }
}
