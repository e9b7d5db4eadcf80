package org.astrolabio.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Questions;
import org.astrolabio.core.scoring.QuestionScore;
import org.astrolabio.core.scoring.Scorer;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final Questionnaire questionnaire = Questions.questionnaire(
            List.of(),
            Questions.single("s.a", Condition.ALWAYS, "0", "1/2", "1"),
            Questions.single("s.b", Condition.ALWAYS, "0", "1/2", "1"),
            Questions.single("s.c", Condition.ALWAYS, "0", "1/3", "2/3", "1"),
            Questions.single("s.d", Condition.ALWAYS, "0", "1"),
            Questions.single("s.e", Condition.ALWAYS, "0", "1"));

    @Test
    void ordersWeaknessesByWhatTheyCostAndKeepsUnknownsApart() {
        Findings findings = findings(AnswerSheet.EMPTY
                .with("s.a", new Answer.Chosen("1/2"))
                .with("s.b", new Answer.Chosen("1"))
                .with("s.c", new Answer.Chosen("1/3"))
                .with("s.d", new Answer.Chosen("0"))
                .with("s.e", Answer.UNKNOWN));
        assertThat(findings.strengths()).extracting(QuestionScore::question).containsExactly("s.b");
        assertThat(findings.weaknesses()).extracting(QuestionScore::question).containsExactly("s.d", "s.c");
        assertThat(findings.toFindOut()).extracting(QuestionScore::question).containsExactly("s.e");
        assertThat(findings.unknownIn("s")).isEqualTo(1);
        assertThat(findings.unknownIn("another")).isZero();
    }

    @Test
    void listsNoMoreThanTheQuestionnaireSays() {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (String id : List.of("s.a", "s.b", "s.c", "s.d", "s.e")) {
            sheet = sheet.with(id, new Answer.Chosen("1"));
        }
        assertThat(findings(sheet).strengths())
                .extracting(QuestionScore::question)
                .containsExactly("s.a", "s.b");
        assertThat(findings(sheet).weaknesses()).isEmpty();
    }

    private Findings findings(AnswerSheet sheet) {
        return Findings.of(new Scorer(questionnaire).score(sheet), questionnaire.highlights());
    }
}
