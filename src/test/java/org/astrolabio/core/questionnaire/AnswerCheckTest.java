package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class AnswerCheckTest {

    private static final Question SINGLE = Questions.single("s.single", Condition.ALWAYS, "no", "yes");
    private static final Question MULTIPLE = Questions.multiple("s.multiple", Condition.ALWAYS, "a", "b");
    private static final Question PERCENTAGE = Questions.percentage("s.percentage", Condition.ALWAYS);
    private static final Question RANKING = Questions.ranking("s.ranking", "brand", "price", "service");
    private static final Question COUNTRIES = Questions.countries("s.countries", 3);

    @Test
    void takesAnswersOfTheRightKind() {
        assertThat(AnswerCheck.problems(SINGLE, new Answer.Chosen("yes"))).isEmpty();
        assertThat(AnswerCheck.problems(MULTIPLE, Answer.ChosenSeveral.of("a", "b")))
                .isEmpty();
        assertThat(AnswerCheck.problems(PERCENTAGE, new Answer.Share(100))).isEmpty();
        assertThat(AnswerCheck.problems(RANKING, new Answer.Ranked(List.of("service", "brand", "price"))))
                .isEmpty();
        assertThat(AnswerCheck.problems(COUNTRIES, new Answer.ChosenCountries(List.of("FR", "PT", "DE"))))
                .isEmpty();
        assertThat(AnswerCheck.problems(COUNTRIES, new Answer.ChosenCountries(List.of())))
                .isEmpty();
        assertThat(AnswerCheck.problems(SINGLE, Answer.UNKNOWN)).isEmpty();
    }

    @Test
    void refusesAnswersOfAnotherKind() {
        assertThat(AnswerCheck.problems(SINGLE, new Answer.Share(10)))
                .containsExactly(new AnswerProblem.WrongKind("s.single", AnswerProblem.Expected.ONE_OPTION));
        assertThat(AnswerCheck.problems(RANKING, Answer.ChosenSeveral.of("brand")))
                .containsExactly(new AnswerProblem.WrongKind("s.ranking", AnswerProblem.Expected.RANKED_OPTIONS));
        assertThat(AnswerCheck.problems(PERCENTAGE, new Answer.Chosen("yes")))
                .containsExactly(new AnswerProblem.WrongKind("s.percentage", AnswerProblem.Expected.PERCENTAGE));
        assertThat(AnswerCheck.problems(COUNTRIES, new Answer.Ranked(List.of("FR"))))
                .containsExactly(new AnswerProblem.WrongKind("s.countries", AnswerProblem.Expected.COUNTRIES));
        assertThat(AnswerCheck.problems(MULTIPLE, new Answer.Chosen("a")))
                .containsExactly(new AnswerProblem.WrongKind("s.multiple", AnswerProblem.Expected.SEVERAL_OPTIONS));
    }

    @Test
    void refusesWhatIsNotOffered() {
        assertThat(AnswerCheck.problems(SINGLE, new Answer.Chosen("maybe")))
                .containsExactly(new AnswerProblem.NoSuchOption("s.single", "maybe"));
        assertThat(AnswerCheck.problems(SINGLE, Answer.NOT_APPLICABLE))
                .containsExactly(new AnswerProblem.NotApplicableNotOffered("s.single"));
        assertThat(AnswerCheck.problems(RANKING, Answer.UNKNOWN))
                .containsExactly(new AnswerProblem.UnknownNotOffered("s.ranking"));
    }

    @Test
    void refusesNoneTogetherWithOthersAndNothingAtAll() {
        assertThat(AnswerCheck.problems(MULTIPLE, Answer.ChosenSeveral.of("none")))
                .isEmpty();
        assertThat(AnswerCheck.problems(MULTIPLE, Answer.ChosenSeveral.of("a", "none")))
                .containsExactly(new AnswerProblem.NotAlone("s.multiple", "none"));
        assertThat(AnswerCheck.problems(MULTIPLE, Answer.ChosenSeveral.of()))
                .containsExactly(new AnswerProblem.NothingChosen("s.multiple"));
    }

    @Test
    void refusesARankingThatRepeatsOrLeavesOut() {
        assertThat(AnswerCheck.problems(RANKING, new Answer.Ranked(List.of("brand", "brand"))))
                .containsExactly(
                        new AnswerProblem.RepeatedOption("s.ranking", "brand"),
                        new AnswerProblem.NotRanked("s.ranking", List.of("price", "service")));
    }

    @Test
    void refusesAFourthCountryAndOnesThatDoNotExist() {
        assertThat(AnswerCheck.problems(COUNTRIES, new Answer.ChosenCountries(List.of("FR", "PT", "DE", "XX"))))
                .containsExactly(
                        new AnswerProblem.NoSuchCountry("s.countries", "XX"),
                        new AnswerProblem.TooManyCountries("s.countries", 4, 3));
    }

    @Test
    void refusesPercentagesOutside0To100() {
        assertThat(AnswerCheck.problems(PERCENTAGE, new Answer.Share(-1)))
                .containsExactly(new AnswerProblem.NotAPercentage("s.percentage", -1));
        assertThat(AnswerCheck.problems(PERCENTAGE, new Answer.Share(101)))
                .containsExactly(new AnswerProblem.NotAPercentage("s.percentage", 101));
    }

    @Provide
    Arbitrary<RandomQuestionnaires.Answered> answered() {
        return RandomQuestionnaires.answered();
    }

    @Property
    void aCompleteSheetOfRightAnswersHasNoProblems(@ForAll("answered") RandomQuestionnaires.Answered given) {
        assertThat(SheetCheck.problems(given.questionnaire(), given.sheet())).isEmpty();
    }

    @Property
    void leavingOutAnAnswerThatAppliesIsNoticed(
            @ForAll("answered") RandomQuestionnaires.Answered given, @ForAll Random random) {
        List<Question> applying = Applicability.questions(given.questionnaire(), given.sheet());
        Question left = applying.get(random.nextInt(applying.size()));
        assertThat(SheetCheck.problems(given.questionnaire(), given.sheet().without(left.id())))
                .contains(new AnswerProblem.Missing(left.id()));
    }
}
