package org.astrolabio.core.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.RandomQuestionnaires;
import org.astrolabio.core.questionnaire.RandomQuestionnaires.Answered;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;

/** Diagnoses under any two versions; questions of the same id may differ in everything else. */
class MovementPropertyTest {

    private static final Instant FIRST = Instant.parse("2026-03-03T10:00:00Z");

    record Made(Diagnosis diagnosis, Questionnaire version) {}

    record Pair(Made earlier, Made later, long seed) {
        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    @Provide
    Arbitrary<Pair> pairs() {
        return Arbitraries.longs().flatMap(seed -> RandomQuestionnaires.answered()
                .flatMap(one -> RandomQuestionnaires.answered().map(other -> pair(one, other, seed))));
    }

    @Property
    void thePartsAddUpToTheWhole(@ForAll("pairs") Pair pair) {
        Movement movement = between(pair.earlier(), pair.later());

        assertThat(movement.overall().before())
                .isEqualTo(pair.earlier().diagnosis().scorecard().overall());
        assertThat(movement.overall().after())
                .isEqualTo(pair.later().diagnosis().scorecard().overall());
        shifts(movement).forEach(shift -> {
            assertThat(shift.before().points().plus(shift.byVersion()).plus(shift.byAnswers()))
                    .isEqualTo(shift.after().points());
            assertThat(shift.before().wholePoints() + shift.wholeByVersion() + shift.wholeByAnswers())
                    .isEqualTo(shift.after().wholePoints());
        });
        if (movement.sameVersion()) {
            assertThat(shifts(movement)).allMatch(shift -> shift.byVersion().isZero());
        }
    }

    @Property
    void aDiagnosisHasNotMovedFromItself(@ForAll("pairs") Pair pair) {
        Movement movement = between(pair.later(), pair.later());

        assertThat(movement.isStill()).isTrue();
        assertThat(movement.answers()).isEmpty();
        assertThat(shifts(movement)).allMatch(ScoreShift::isStill);
    }

    @Property
    void theWayBackNegatesEverything(@ForAll("pairs") Pair pair) {
        Movement forth = between(pair.earlier(), pair.later());
        Movement back = between(pair.later(), pair.earlier());

        assertThat(back.overall()).isEqualTo(forth.overall().negated());
        assertThat(back.dimensions())
                .isEqualTo(forth.dimensions().stream()
                        .map(one -> new Movement.DimensionShift(
                                one.dimension(),
                                one.after(),
                                one.before(),
                                one.shift().map(ScoreShift::negated)))
                        .toList());
        assertThat(back.answers())
                .isEqualTo(forth.answers().stream()
                        .map(one ->
                                new Movement.AnswerChange(one.question(), one.after(), one.before(), one.byVersion()))
                        .toList());
    }

    @Property
    void answersThatStayMoveNothingUnderOneVersion(@ForAll("pairs") Pair pair) {
        Made earlier = pair.earlier();
        Made again = new Made(
                diagnosis(earlier.version(), earlier.diagnosis().answers(), FIRST.plus(Duration.ofDays(365))),
                earlier.version());

        assertThat(between(earlier, again).isStill()).isTrue();
    }

    @Property
    void theSameAnswersUnderANewVersionMoveByTheVersionAlone(@ForAll("pairs") Pair pair) {
        Made earlier = pair.earlier();
        Questionnaire heavier = withHash(
                pair.later().version().dimensions().size() > 1 ? reweighted(earlier.version()) : earlier.version(),
                "b");
        Made later =
                new Made(diagnosis(heavier, earlier.diagnosis().answers(), FIRST.plus(Duration.ofDays(365))), heavier);

        Movement movement = between(earlier, later);

        assertThat(movement.sameVersion()).isFalse();
        assertThat(movement.answers()).isEmpty();
        assertThat(movement.overall().byAnswers()).isEqualTo(Fraction.ZERO);
        assertThat(movement.overall().byVersion()).isEqualTo(movement.overall().moved());
    }

    private static List<ScoreShift> shifts(Movement movement) {
        return Stream.concat(
                        Stream.of(movement.overall()),
                        movement.dimensions().stream().flatMap(dimension -> dimension.shift().stream()))
                .toList();
    }

    private static Movement between(Made from, Made to) {
        return Movement.between(from.diagnosis(), from.version(), to.diagnosis(), to.version());
    }

    /** Every third pair is of one version. */
    private static Pair pair(Answered one, Answered other, long seed) {
        Questionnaire first = withHash(one.questionnaire(), "a");
        boolean same = Math.floorMod(seed, 3) == 0;
        Questionnaire second = same ? first : withHash(other.questionnaire(), "b");
        AnswerSheet answers = same ? RandomQuestionnaires.sheet(first, new Random(seed)) : other.sheet();
        return new Pair(
                new Made(diagnosis(first, one.sheet(), FIRST), first),
                new Made(diagnosis(second, answers, FIRST.plus(Duration.ofDays(365))), second),
                seed);
    }

    private static Diagnosis diagnosis(Questionnaire version, AnswerSheet sheet, Instant at) {
        return Diagnosis.of(
                new UUID(at.getEpochSecond(), 1),
                at,
                new Company("Lola", "ES", Optional.empty()),
                version,
                Rubric.NONE,
                sheet,
                Measurements.NONE);
    }

    private static Questionnaire reweighted(Questionnaire version) {
        int count = version.dimensions().size();
        return new Questionnaire(
                "2.0.0",
                version.hash(),
                version.sections(),
                version.dimensions().stream()
                        .map(dimension -> new Dimension(dimension.id(), Fraction.of(1, count)))
                        .toList(),
                version.levels(),
                version.gates(),
                version.highlights(),
                version.roles(),
                new LinkedHashMap<>());
    }

    private static Questionnaire withHash(Questionnaire version, String digit) {
        return new Questionnaire(
                version.version(),
                digit.repeat(64),
                version.sections(),
                version.dimensions(),
                version.levels(),
                version.gates(),
                version.highlights(),
                version.roles(),
                new LinkedHashMap<>());
    }
}
