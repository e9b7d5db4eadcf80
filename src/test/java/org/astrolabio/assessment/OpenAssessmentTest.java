package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.UUID;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;

@UseCaseTest
class OpenAssessmentTest {

    private final Owner owner;
    private final OpenAssessment open;
    private final AnswerQuestion answer;
    private final FinishAssessment finish;

    OpenAssessmentTest(Owner owner, OpenAssessment open, AnswerQuestion answer, FinishAssessment finish) {
        this.owner = owner;
        this.open = open;
        this.answer = answer;
        this.finish = finish;
    }

    @Test
    void showsEverythingAsItWasLeft() {
        OpenedAssessment opened = open.open(owner.answersEverything());

        assertThat(opened.sheet().answers()).isEqualTo(SmallAnswers.complete());
        assertThat(opened.company()).isEqualTo(SmallAnswers.COMPANY);
        assertThat(opened.revision()).isEqualTo(SmallAnswers.complete().size() + 1);
    }

    @Test
    void keepsWhatWasAnsweredToAQuestionThatIsHiddenNow() {
        AccessKey key = owner.answersEverything();

        answer.answer(key, "shop.sells", new Answer.Chosen("none"));

        assertThat(open.open(key).sheet().answer("shop.channels")).contains(Answer.ChosenSeveral.of("phone"));
    }

    @Test
    void tellsWhenItWasFinished() {
        AccessKey key = owner.answersEverything();

        finish.finish(key);

        assertThat(open.open(key).finishedAt()).isPresent();
    }

    @Test
    void staysClosedToEveryOtherKeyAndDoesNotTellWhy() {
        AccessKey mine = owner.begins();
        AccessKey theirs = owner.begins();

        assertClosed(new AccessKey(mine.assessment(), theirs.secret()));
        assertClosed(new AccessKey(mine.assessment(), AccessSecret.random(new SecureRandom())));
        assertClosed(new AccessKey(UUID.randomUUID(), mine.secret()));
    }

    private void assertClosed(AccessKey key) {
        assertThatThrownBy(() -> open.open(key))
                .isExactlyInstanceOf(AssessmentNotFound.class)
                .hasMessage("No assessment opens with this key");
    }
}
