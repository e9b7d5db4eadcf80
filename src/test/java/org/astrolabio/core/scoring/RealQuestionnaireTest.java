package org.astrolabio.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.definition.RealQuestionnaire;
import org.junit.jupiter.api.Test;

class RealQuestionnaireTest {

    private static final Questionnaire QUESTIONNAIRE = RealQuestionnaire.read();

    @Test
    void asksAllThatTheSourceAsks() throws IOException {
        List<String> ours = Pattern.compile("\\| `([a-z.-]+)` \\|")
                .matcher(Files.readString(Path.of("docs/source-questions.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertThat(ours).hasSize(63).doesNotHaveDuplicates();
        assertThat(QUESTIONNAIRE.questions()).extracting(Question::id).containsAll(ours);
    }

    @Test
    void theBestSheetIsCompleteAndGives100InEveryDimension() {
        AnswerSheet best = RealQuestionnaire.best(QUESTIONNAIRE);
        assertThat(SheetCheck.strictProblems(QUESTIONNAIRE, best)).isEmpty();
        Scorecard scorecard = new Scorer(QUESTIONNAIRE).score(best);
        assertThat(scorecard.overall().points()).isEqualTo(Fraction.of(100));
        assertThat(scorecard.dimensions())
                .hasSize(9)
                .allMatch(score -> score.score().points().equals(Fraction.of(100)));
        assertThat(scorecard.level().id()).isEqualTo("leading");
    }

    @Test
    void theWorstSheetIsCompleteAndGives0InEveryDimension() {
        AnswerSheet worst = RealQuestionnaire.worst(QUESTIONNAIRE);
        assertThat(worst.answer("company.customers")).isPresent();
        Scorecard scorecard = new Scorer(QUESTIONNAIRE).score(worst);
        assertThat(scorecard.overall().points()).isEqualTo(Fraction.ZERO);
        assertThat(scorecard.dimensions())
                .hasSize(9)
                .allMatch(score -> score.score().points().isZero());
        assertThat(scorecard.level().id()).isEqualTo("starting");
        assertThat(scorecard.closedGates()).hasSize(4);
    }

    /** The real questionnaire, answered at random: never outside its bounds, never without a level. */
    @Property
    void anyAnswersGiveAScore(@ForAll Random random) {
        AnswerSheet sheet = RandomQuestionnaires.sheet(QUESTIONNAIRE, random);
        Scorecard scorecard = new Scorer(QUESTIONNAIRE).score(sheet);
        assertThat(scorecard.overall().wholePoints()).isBetween(0, 100);
        assertThat(scorecard.level()).isLessThanOrEqualTo(scorecard.levelByPoints());
    }
}
