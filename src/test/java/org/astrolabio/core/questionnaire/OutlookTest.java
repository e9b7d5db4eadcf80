package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final Question SELLS = Questions.single("s.sells", Condition.ALWAYS, "no", "some");
    private static final Question WHERE =
            Questions.multiple("s.where", new Condition.Equals("s.sells", "some"), "shop", "market");
    private static final Question COUNTRIES = Questions.countries("s.countries", 3);
    private static final Questionnaire QUESTIONNAIRE = Questions.questionnaire(List.of(), SELLS, WHERE, COUNTRIES);
    private static final Section SECTION = QUESTIONNAIRE.sections().getFirst();
    private static final AnswerSheet NO = AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("no"));
    private static final AnswerSheet SOME = AnswerSheet.EMPTY.with("s.sells", new Answer.Chosen("some"));

    @Test
    void whatMayStillBeAskedIsExpectedUntilAnAnswerRulesItOut() {
        assertThat(of(AnswerSheet.EMPTY).expected()).isEqualTo(2);
        assertThat(of(SOME).expected()).isEqualTo(2);
        assertThat(of(SOME).answered()).isEqualTo(1);
        assertThat(of(NO).expected()).isEqualTo(1);
        assertThat(of(NO).answered()).isEqualTo(1);
    }

    @Test
    void theTimeIsThatOfItsKindsOfQuestionAndCountsWhatMayBeLeftOutWhileAnythingElseIsMissing() {
        assertThat(of(AnswerSheet.EMPTY).secondsLeft(SECTION)).contains(10 + 20 + 30);
        assertThat(of(AnswerSheet.EMPTY).secondsAtLeast()).contains(10);
        assertThat(of(SOME).secondsLeft(SECTION)).contains(20 + 30);
        assertThat(of(NO).secondsLeft(SECTION)).contains(0);
    }

    private static Outlook of(AnswerSheet sheet) {
        return new Outlook(QUESTIONNAIRE, sheet);
    }
}
