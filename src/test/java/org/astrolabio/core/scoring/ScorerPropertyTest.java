package org.astrolabio.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.questionnaire.RandomQuestionnaires.Answered;

class ScorerPropertyTest {

    @Provide
    Arbitrary<Answered> answered() {
        return RandomQuestionnaires.answered();
    }

    @Property
    void everyScoreLiesWithin0And100(@ForAll("answered") Answered given) {
        Scorecard scorecard = score(given.questionnaire(), given.sheet());
        assertThat(scorecard.overall().wholePoints()).isBetween(0, 100);
        assertThat(scorecard.dimensions())
                .allSatisfy(score -> assertThat(score.score().wholePoints()).isBetween(0, 100));
    }

    @Property
    void theQuestionsAddUpToTheOverallScore(@ForAll("answered") Answered given) {
        Scorecard scorecard = score(given.questionnaire(), given.sheet());
        assertThat(sum(scorecard.questions().stream()
                        .map(QuestionScore::contribution)
                        .toList()))
                .isEqualTo(scorecard.overall().points());
    }

    @Property
    void theWeightsOfTheDimensionsThatCountSumTo1(@ForAll("answered") Answered given) {
        Scorecard scorecard = score(given.questionnaire(), given.sheet());
        Assume.that(!scorecard.dimensions().isEmpty());
        assertThat(sum(scorecard.dimensions().stream()
                        .map(DimensionScore::weight)
                        .toList()))
                .isEqualTo(Fraction.ONE);
    }

    /**
     * Among sheets to which the same questions apply. A question that appears joins the mean, so an answer that makes one
     * appear may move it either way: docs/methodology.md.
     */
    @Property
    void raisingOneAnswerNeverLowersAnyScore(@ForAll("answered") Answered given, @ForAll Random random) {
        Questionnaire questionnaire = given.questionnaire();
        List<Question> questions = questionnaire.questions();
        Question question = questions.get(random.nextInt(questions.size()));
        Answer now = given.sheet().answer(question.id()).orElseThrow();
        Answer other = RandomQuestionnaires.answer(question, random);
        Assume.that(!(now instanceof Answer.NotApplicable) && !(other instanceof Answer.NotApplicable));
        Assume.that(Scorer.share(question, other).compareTo(Scorer.share(question, now)) >= 0);
        AnswerSheet raised = given.sheet().with(question.id(), other);
        Assume.that(applying(questionnaire, raised).equals(applying(questionnaire, given.sheet())));

        Scorecard before = score(questionnaire, given.sheet());
        Scorecard after = score(questionnaire, raised);
        assertThat(after.overall()).isGreaterThanOrEqualTo(before.overall());
        assertThat(after.level()).isGreaterThanOrEqualTo(before.level());
        assertThat(after.dimensions()).allSatisfy(dimension -> assertThat(dimension.score())
                .isGreaterThanOrEqualTo(
                        before.dimension(dimension.dimension()).orElseThrow().score()));
    }

    /** What a question that appears can and cannot do. */
    @Property
    void aQuestionThatAppearsOnlyLowersItsDimensionIfAnsweredBelowIt(
            @ForAll("answered") Answered given, @ForAll Random random) {
        Questionnaire questionnaire = given.questionnaire();
        List<Question> questions = questionnaire.questions();
        Question question = questions.get(random.nextInt(questions.size()));
        AnswerSheet changed = given.sheet().with(question.id(), RandomQuestionnaires.answer(question, random));
        Set<String> before = applying(questionnaire, given.sheet());
        Set<String> appeared = new HashSet<>(applying(questionnaire, changed));
        Assume.that(appeared.containsAll(before) && appeared.removeAll(before));
        String own = questionnaire.sectionOf(question.id()).dimension().orElseThrow();

        Scorecard scoreBefore = score(questionnaire, given.sheet());
        for (DimensionScore dimension : score(questionnaire, changed).dimensions()) {
            boolean newcomersHoldUp = appeared.stream()
                    .flatMap(id -> score(questionnaire, changed).question(id).stream())
                    .filter(newcomer -> newcomer.dimension().equals(dimension.dimension()))
                    .allMatch(newcomer -> scoreBefore
                            .dimension(dimension.dimension())
                            .map(old -> newcomer.share()
                                            .times(100)
                                            .compareTo(old.score().points())
                                    >= 0)
                            .orElse(true));
            if (newcomersHoldUp && !dimension.dimension().equals(own)) {
                scoreBefore.dimension(dimension.dimension()).ifPresent(old -> assertThat(dimension.score())
                        .isGreaterThanOrEqualTo(old.score()));
            }
        }
    }

    @Property
    void hiddenAnswersNeverCount(@ForAll("answered") Answered given, @ForAll Random random) {
        Questionnaire questionnaire = given.questionnaire();
        Set<String> applying = applying(questionnaire, given.sheet());
        AnswerSheet changed = given.sheet();
        for (Question question : questionnaire.questions()) {
            if (!applying.contains(question.id())) {
                changed = random.nextBoolean()
                        ? changed.without(question.id())
                        : changed.with(question.id(), RandomQuestionnaires.answer(question, random));
            }
        }
        assertThat(score(questionnaire, changed)).isEqualTo(score(questionnaire, given.sheet()));
    }

    @Property
    void notApplicableNeverCounts(@ForAll("answered") Answered given) {
        Scorecard scorecard = score(given.questionnaire(), given.sheet());
        assertThat(scorecard.questions()).noneMatch(score -> score.answer() instanceof Answer.NotApplicable);
        long notApplicable = applying(given.questionnaire(), given.sheet()).stream()
                .filter(id -> given.sheet().answer(id).orElseThrow() instanceof Answer.NotApplicable)
                .count();
        assertThat(scorecard.coverage().notApplicable()).isEqualTo((int) notApplicable);
    }

    @Property
    void theOrderOfAnsweringIsIrrelevant(@ForAll("answered") Answered given, @ForAll Random random) {
        List<Map.Entry<String, Answer>> entries =
                new ArrayList<>(given.sheet().answers().entrySet());
        Collections.shuffle(entries, random);
        AnswerSheet shuffled = AnswerSheet.EMPTY;
        for (Map.Entry<String, Answer> entry : entries) {
            shuffled = shuffled.with(entry.getKey(), entry.getValue());
        }
        assertThat(score(given.questionnaire(), shuffled)).isEqualTo(score(given.questionnaire(), given.sheet()));
    }

    @Property
    void aFullBestSheetGives100(@ForAll("answered") Answered given) {
        Scorecard scorecard = score(given.questionnaire(), extreme(given.questionnaire(), true));
        assertThat(scorecard.overall().points()).isEqualTo(Fraction.of(100));
        assertThat(scorecard.level().id()).isEqualTo("leading");
        assertThat(scorecard.closedGates()).isEmpty();
    }

    @Property
    void aFullWorstSheetGives0(@ForAll("answered") Answered given) {
        Questionnaire questionnaire = given.questionnaire();
        Assume.that(questionnaire.questions().stream().allMatch(ScorerPropertyTest::canScoreNothing));
        Scorecard scorecard = score(questionnaire, extreme(questionnaire, false));
        assertThat(scorecard.overall().points()).isEqualTo(Fraction.ZERO);
        assertThat(scorecard.level().id()).isEqualTo("starting");
    }

    @Property
    void aClosedGateCapsTheLevelButNotTheScore(@ForAll("answered") Answered given) {
        Scorecard scorecard = score(given.questionnaire(), given.sheet());
        if (scorecard.closedGates().isEmpty()) {
            assertThat(scorecard.level()).isEqualTo(scorecard.levelByPoints());
        } else {
            assertThat(scorecard.level().rank())
                    .isEqualTo(Math.min(3, scorecard.levelByPoints().rank()));
        }
        assertThat(scorecard.levelByPoints().rank())
                .isEqualTo(Math.min(5, scorecard.overall().wholePoints() / 20 + 1));
    }

    private static Scorecard score(Questionnaire questionnaire, AnswerSheet sheet) {
        return new Scorer(questionnaire).score(sheet);
    }

    private static Set<String> applying(Questionnaire questionnaire, AnswerSheet sheet) {
        return Applicability.questions(questionnaire, sheet).stream()
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    private static Fraction sum(List<Fraction> parts) {
        return parts.stream().reduce(Fraction.ZERO, Fraction::plus);
    }

    private static boolean canScoreNothing(Question question) {
        return !(question instanceof Question.Percentage(var facts, var band))
                || band.points(0).isZero()
                || band.points(100).isZero();
    }

    private static AnswerSheet extreme(Questionnaire questionnaire, boolean best) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Question question : questionnaire.questions()) {
            sheet = sheet.with(question.id(), extreme(question, best));
        }
        return sheet;
    }

    private static Answer extreme(Question question, boolean best) {
        return switch (question) {
            case Question.SingleChoice(var facts, var options) ->
                new Answer.Chosen((best ? options.getLast() : options.getFirst()).id());
            case Question.MultipleChoice(var facts, var options, var cap) -> {
                LinkedHashSet<String> chosen = new LinkedHashSet<>();
                options.stream()
                        .filter(option -> option.exclusive() != best)
                        .forEach(option -> chosen.add(option.id()));
                yield new Answer.ChosenSeveral(chosen);
            }
            case Question.Percentage(var facts, var band) ->
                new Answer.Share(best ? band.from() : band.points(0).isZero() ? 0 : 100);
            case Question.Ranking ignored -> throw new IllegalArgumentException("not scored");
            case Question.CountryChoice ignored -> throw new IllegalArgumentException("not scored");
        };
    }
}
