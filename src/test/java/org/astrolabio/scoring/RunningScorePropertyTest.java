package org.astrolabio.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.astrolabio.questionnaire.AnswerSheet;
import org.astrolabio.questionnaire.Dependents;
import org.astrolabio.questionnaire.Question;
import org.astrolabio.questionnaire.RandomQuestionnaires;

class RunningScorePropertyTest {

    @Provide
    Arbitrary<RandomQuestionnaires.Answered> answered() {
        return RandomQuestionnaires.answered();
    }

    /** Taking one answer after the other away, and the other way round. */
    @Property(tries = 300)
    void isWhatTheScorerGives(@ForAll("answered") RandomQuestionnaires.Answered answered) {
        Scorer scorer = new Scorer(answered.questionnaire());
        Dependents dependents = new Dependents(answered.questionnaire());
        AnswerSheet sheet = answered.sheet();
        RunningScore running = RunningScore.of(answered.questionnaire(), sheet);
        assertThat(running.points()).isEqualTo(scorer.score(sheet).overall().points());
        for (Question question : answered.questionnaire().questions()) {
            AnswerSheet without = sheet.without(question.id());
            RunningScore less = running.with(without, dependents.with(List.of(question.id())));
            assertThat(less.points()).isEqualTo(scorer.score(without).overall().points());
            assertThat(less.with(sheet, dependents.with(List.of(question.id()))).points())
                    .isEqualTo(running.points());
            sheet = without;
            running = less;
        }
    }
}
