package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OutlookPropertyTest {

    @Provide
    Arbitrary<RandomQuestionnaires.Answered> answered() {
        return RandomQuestionnaires.answered();
    }

    /** Whatever the order of answering, nobody is told of more to do than before; and in the end of nothing more. */
    @Property(tries = 300)
    void neverGoesBackwards(@ForAll("answered") RandomQuestionnaires.Answered answered) {
        Questionnaire questionnaire = answered.questionnaire();
        Random random = new Random(answered.seed());
        AnswerSheet sheet = AnswerSheet.EMPTY;
        Outlook before = new Outlook(questionnaire, sheet);
        assertThat(before.answered()).isZero();
        for (Optional<Question> next = anyOpen(questionnaire, sheet, random);
                next.isPresent();
                next = anyOpen(questionnaire, sheet, random)) {
            String id = next.get().id();
            sheet = sheet.with(id, answered.sheet().answer(id).orElseThrow());
            Outlook after = new Outlook(questionnaire, sheet);

            assertThat(after.expected()).isBetween(after.answered(), before.expected());
            assertThat(after.secondsLeft().orElseThrow())
                    .isLessThan(before.secondsLeft().orElseThrow());
            before = after;
        }
        assertThat(before.expected()).isEqualTo(before.answered());
        assertThat(before.secondsLeft()).contains(0);
    }

    @Property(tries = 300)
    void countsEachAnswerInTheOrderOfAsking(@ForAll("answered") RandomQuestionnaires.Answered answered) {
        Questionnaire questionnaire = answered.questionnaire();
        AnswerSheet sheet = AnswerSheet.EMPTY;
        int counted = 0;
        for (Question question : questionnaire.questions()) {
            if (Applicability.questions(questionnaire, sheet).contains(question)) {
                sheet = sheet.with(
                        question.id(), answered.sheet().answer(question.id()).orElseThrow());
                counted++;
            }
            assertThat(new Outlook(questionnaire, sheet).answered()).isEqualTo(counted);
        }
    }

    @Property(tries = 300)
    void saysFromTheBeginningWhatItTakesAtLeastAndAtMost(@ForAll("answered") RandomQuestionnaires.Answered answered) {
        Questionnaire questionnaire = answered.questionnaire();
        Outlook first = new Outlook(questionnaire, AnswerSheet.EMPTY);
        AnsweringTime time = questionnaire.time().orElseThrow();
        int taken = Applicability.questions(questionnaire, answered.sheet()).stream()
                .mapToInt(time::seconds)
                .sum();

        assertThat(taken)
                .isBetween(
                        first.secondsAtLeast().orElseThrow(),
                        first.secondsLeft().orElseThrow());
    }

    private static Optional<Question> anyOpen(Questionnaire questionnaire, AnswerSheet sheet, Random random) {
        List<Question> open = new ArrayList<>(Applicability.questions(questionnaire, sheet));
        open.removeIf(question -> sheet.answer(question.id()).isPresent());
        Collections.shuffle(open, random);
        return open.stream().findFirst();
    }
}
