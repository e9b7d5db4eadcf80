package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SheetCheckTest {

    private static final Question ONLINE = Questions.percentage("s.online", Condition.ALWAYS);
    private static final Question OFFLINE = Questions.percentage("s.offline", Condition.ALWAYS);

    @Test
    void partsOfAWholeAreAtMost100() {
        Questionnaire parts = sums(SumConstraint.Kind.AT_MOST_100);
        assertThat(SheetCheck.problems(parts, shares(30, 40))).isEmpty();
        assertThat(SheetCheck.problems(parts, shares(60, 41)))
                .containsExactly(new AnswerProblem.SumAbove100("s.offline", "spend", 101));
    }

    @Test
    void aWholeDividedUpIs100OrNothing() {
        Questionnaire whole = sums(SumConstraint.Kind.EXACTLY_100_OR_ZERO);
        assertThat(SheetCheck.problems(whole, shares(30, 70))).isEmpty();
        assertThat(SheetCheck.problems(whole, shares(0, 0))).isEmpty();
        assertThat(SheetCheck.problems(whole, shares(30, 40)))
                .containsExactly(new AnswerProblem.SumNot100("s.offline", "spend", 70));
    }

    @Test
    void aPartThatIsNotKnownLeavesTheSumOpen() {
        Questionnaire whole = sums(SumConstraint.Kind.EXACTLY_100_OR_ZERO);
        AnswerSheet sheet =
                AnswerSheet.EMPTY.with("s.online", new Answer.Share(30)).with("s.offline", Answer.UNKNOWN);
        assertThat(SheetCheck.problems(whole, sheet)).isEmpty();
    }

    @Test
    void answersToHiddenQuestionsAreKeptOnScreenAndRefusedInFiles() {
        Question first = Questions.single("s.first", Condition.ALWAYS, "no", "yes");
        Question second = Questions.single("s.second", new Condition.Equals("s.first", "yes"), "no", "yes");
        Questionnaire questionnaire = Questions.questionnaire(List.of(), first, second);
        AnswerSheet sheet =
                AnswerSheet.EMPTY.with("s.first", new Answer.Chosen("no")).with("s.second", new Answer.Chosen("yes"));
        assertThat(SheetCheck.problems(questionnaire, sheet)).isEmpty();
        assertThat(SheetCheck.strictProblems(questionnaire, sheet))
                .containsExactly(new AnswerProblem.DoesNotApply("s.second"));
    }

    @Test
    void namesWhatIsMissingAndWhatDoesNotExist() {
        Question first = Questions.single("s.first", Condition.ALWAYS, "no", "yes");
        Questionnaire questionnaire = Questions.questionnaire(List.of(), first, Questions.countries("s.countries", 3));
        assertThat(SheetCheck.problems(questionnaire, AnswerSheet.EMPTY.with("s.retired", Answer.UNKNOWN)))
                .containsExactly(new AnswerProblem.Missing("s.first"), new AnswerProblem.NoSuchQuestion("s.retired"));
    }

    private static Questionnaire sums(SumConstraint.Kind kind) {
        return Questions.questionnaire(
                List.of(new SumConstraint("spend", kind, List.of("s.online", "s.offline"))), ONLINE, OFFLINE);
    }

    private static AnswerSheet shares(int online, int offline) {
        return AnswerSheet.EMPTY
                .with("s.online", new Answer.Share(online))
                .with("s.offline", new Answer.Share(offline));
    }
}
