package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.core.questionnaire.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TwoTabsTest extends PageTest {

    @Autowired
    FinishAssessment finishAssessment;

    @Test
    void aTabThatIsShownAgainShowsWhatWasAnsweredElsewhere() {
        AccessKey key = begun();
        step(key, "strategy");
        answerQuestion.answer(key, "strategy.exports", new Answer.Chosen("few-countries"));

        find(QuestionForm.class).single().refresh();

        assertThat(field("strategy.exports").getElement().getProperty("answer")).isEqualTo("few-countries");
        assertThat(isAsked("strategy.export-years")).isTrue();
        assertThat(status()).contains("en otra pestaña");
    }

    @Test
    void aSaveThatFindsOtherAnswersShowsThemAndTheLastWriteWins() {
        AccessKey key = begun();
        step(key, "strategy");
        answerQuestion.answer(key, "strategy.exports", new Answer.Chosen("few-countries"));

        field("strategy.sells-online").answer("both");

        assertThat(field("strategy.exports").getElement().getProperty("answer")).isEqualTo("few-countries");
        assertThat(field("strategy.sells-online").getElement().getProperty("answer"))
                .isEqualTo("both");
        assertThat(status()).contains("en otra pestaña");
    }

    /** As it is when the answer to a COMMIT was lost, and the same is stored once more. */
    @Test
    void whatWasStoredTwiceIsNotTakenForAnotherTab() {
        AccessKey key = begun();
        step(key, "strategy");
        answerQuestion.answer(key, "strategy.exports", new Answer.Chosen("sporadic"));

        field("strategy.exports").answer("sporadic");
        find(QuestionForm.class).single().refresh();

        assertThat(status()).contains("Guardado a las").doesNotContain("en otra pestaña");
    }

    @Test
    void nothingIsSaidWhereNothingHasChanged() {
        AccessKey key = begun();
        step(key, "strategy");
        field("strategy.exports").answer("sporadic");

        find(QuestionForm.class).single().refresh();

        assertThat(status()).doesNotContain("en otra pestaña");
    }

    @Test
    void answeringWhatWasFinishedElsewhereLeadsToTheResults() {
        AccessKey key = answered();
        step(key, "strategy");
        finishAssessment.finish(key);

        field("strategy.exports").answer("many-countries");

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("ResultsView");
        assertThat(stored(key, "strategy.exports")).contains(new Answer.Chosen("none"));
    }
}
