package org.astrolabio.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Dependents;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;

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
            Set<String> affected = dependents.with(List.of(question.id()));
            AnswerSheet without = sheet.without(question.id());
            RunningScore less = running.with(new Applicability(answered.questionnaire(), without), affected);
            assertThat(less.points()).isEqualTo(scorer.score(without).overall().points());
            assertThat(less.with(new Applicability(answered.questionnaire(), sheet), affected)
                            .points())
                    .isEqualTo(running.points());
            sheet = without;
            running = less;
        }
    }
}
