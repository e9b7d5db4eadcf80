package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

@UseCaseTest
class AnswerQuestionTest {

    static final Map<String, Answer> ONE_OF_EACH_KIND = Map.of(
            "shop.sells", new Answer.Chosen("some"),
            "shop.channels", Answer.ChosenSeveral.of("chat", "phone"),
            "company.strong-points", new Answer.Ranked(List.of("brand", "price", "quality")),
            "company.countries", new Answer.ChosenCountries(List.of("NO", "FR")),
            "money.online", new Answer.Share(0),
            "money.offline", Answer.UNKNOWN,
            "shop.returns", Answer.NOT_APPLICABLE);
    static final List<Map.Entry<String, Answer>> answers = List.copyOf(ONE_OF_EACH_KIND.entrySet());

    private final Owner owner;
    private final AnswerQuestion answer;
    private final OpenAssessment open;
    private final FinishAssessment finish;

    AnswerQuestionTest(Owner owner, AnswerQuestion answer, OpenAssessment open, FinishAssessment finish) {
        this.owner = owner;
        this.answer = answer;
        this.open = open;
        this.finish = finish;
    }

    @ParameterizedTest
    @FieldSource("answers")
    void storesEveryKindOfAnswer(Map.Entry<String, Answer> given) {
        AccessKey key = owner.begins();

        Saved saved = answer.answer(key, given.getKey(), given.getValue());

        OpenedAssessment opened = open.open(key);
        assertThat(opened.sheet().answers()).containsExactly(given);
        assertThat(opened.revision()).isEqualTo(saved.revision()).isEqualTo(1);
    }

    @Test
    void putsTheLastAnswerInThePlaceOfTheOneBefore() {
        AccessKey key = owner.begins();

        answer.answer(key, "money.online", new Answer.Share(10));
        Saved last = answer.answer(key, "money.online", new Answer.Share(20));

        assertThat(open.open(key).sheet().answers()).isEqualTo(Map.of("money.online", new Answer.Share(20)));
        assertThat(last.revision()).isEqualTo(2);
    }

    @Test
    void takesAnAnswerBack() {
        AccessKey key = owner.begins();
        answer.answer(key, "money.online", new Answer.Share(10));
        answer.answer(key, "shop.sells", new Answer.Chosen("some"));

        Saved saved = answer.clear(key, "money.online");

        assertThat(open.open(key).sheet().answers()).containsOnlyKeys("shop.sells");
        assertThat(saved.revision()).isEqualTo(3);
    }

    @Test
    void refusesWhatDoesNotFitTheQuestionAndKeepsTheAnswerBefore() {
        AccessKey key = owner.begins();
        answer.answer(key, "company.countries", new Answer.ChosenCountries(List.of("FR")));

        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> answer.answer(
                        key, "company.countries", new Answer.ChosenCountries(List.of("FR", "DE", "IT", "XX"))))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactlyInAnyOrder(
                                new AnswerProblem.NoSuchCountry("company.countries", "XX"),
                                new AnswerProblem.TooManyCountries("company.countries", 4, 3)));

        OpenedAssessment opened = open.open(key);
        assertThat(opened.sheet().answers())
                .isEqualTo(Map.of("company.countries", new Answer.ChosenCountries(List.of("FR"))));
        assertThat(opened.revision()).isEqualTo(1);
    }

    @Test
    void refusesAnAnswerToAQuestionThatDoesNotExist() {
        AccessKey key = owner.begins();
        String question = "shop." + "x".repeat(100_000);

        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> answer.answer(key, question, Answer.UNKNOWN))
                .satisfies(refused ->
                        assertThat(refused.problems()).containsExactly(new AnswerProblem.NoSuchQuestion(question)));
    }

    @Test
    void refusesAnOptionOfAnyLengthAndContent() {
        AccessKey key = owner.begins();

        for (String option : List.of("😀".repeat(50_000), "'; drop table answer; --", "\u0000", "\ud800")) {
            assertThatThrownBy(() -> answer.answer(key, "shop.sells", new Answer.Chosen(option)))
                    .isInstanceOf(RefusedAnswer.class);
        }
    }

    @Test
    void letsNobodyElseAnswer() {
        AccessKey mine = owner.begins();
        AccessKey foreign = new AccessKey(mine.assessment(), owner.begins().secret());

        assertThatThrownBy(() -> answer.answer(foreign, "shop.sells", new Answer.Chosen("much")))
                .isInstanceOf(AssessmentNotFound.class);
        assertThatThrownBy(() -> answer.clear(foreign, "shop.sells")).isInstanceOf(AssessmentNotFound.class);

        assertThat(open.open(mine).revision()).isZero();
    }

    @Test
    void changesNothingOnceFinished() {
        AccessKey key = owner.answersEverything();
        finish.finish(key);
        OpenedAssessment before = open.open(key);

        assertThatThrownBy(() -> answer.answer(key, "shop.sells", new Answer.Chosen("none")))
                .isInstanceOf(AssessmentFinished.class);
        assertThatThrownBy(() -> answer.clear(key, "shop.sells")).isInstanceOf(AssessmentFinished.class);

        assertThat(open.open(key)).isEqualTo(before);
    }

    @Test
    void losesNothingWhenManyTabsAnswerAtOnce() throws Exception {
        AccessKey key = owner.begins();
        int rounds = 15;
        List<Callable<List<Saved>>> tabs = answers.stream()
                .<Callable<List<Saved>>>map(given -> () -> {
                    List<Saved> saved = new ArrayList<>();
                    for (int i = 0; i < rounds; i++) {
                        saved.add(answer.answer(key, given.getKey(), given.getValue()));
                    }
                    return saved;
                })
                .toList();

        List<Integer> revisions = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tabs.size())) {
            for (Future<List<Saved>> saved : threads.invokeAll(tabs)) {
                saved.get().forEach(one -> revisions.add(one.revision()));
            }
        }

        OpenedAssessment opened = open.open(key);
        assertThat(opened.sheet().answers()).isEqualTo(ONE_OF_EACH_KIND);
        assertThat(opened.revision()).isEqualTo(tabs.size() * rounds);
        assertThat(revisions).doesNotHaveDuplicates();
    }

    @Test
    void letsTheLastOfTwoTabsWin() throws Exception {
        AccessKey key = owner.begins();
        List<Callable<Map.Entry<Saved, Answer>>> writes = new ArrayList<>();
        for (int percent = 0; percent < 40; percent++) {
            Answer share = new Answer.Share(percent);
            writes.add(() -> Map.entry(answer.answer(key, "money.online", share), share));
        }

        Map.Entry<Saved, Answer> last = Map.entry(new Saved(java.time.Instant.EPOCH, 0), Answer.UNKNOWN);
        try (ExecutorService tabs = Executors.newFixedThreadPool(2)) {
            for (Future<Map.Entry<Saved, Answer>> write : tabs.invokeAll(writes)) {
                last = write.get().getKey().revision() > last.getKey().revision() ? write.get() : last;
            }
        }

        assertThat(open.open(key).sheet().answer("money.online")).contains(last.getValue());
    }
}
