package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.CountProblem;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.diagnosis.Diagnoses;
import org.junit.jupiter.api.Test;

@UseCaseTest
class MeasureServiceTest {

    private static final Measure BY_EMAIL = Measure.of("response", "email");
    private static final Measure STARS = Measure.of("stars");
    private static final Map<String, Fraction> HOUR_AND_A_THIRD = counts("minutes", "240", "tickets", "3");

    private final Owner owner;
    private final MeasureService measure;
    private final OpenAssessment open;
    private final FinishAssessment finish;
    private final Diagnoses diagnoses;

    MeasureServiceTest(
            Owner owner, MeasureService measure, OpenAssessment open, FinishAssessment finish, Diagnoses diagnoses) {
        this.owner = owner;
        this.measure = measure;
        this.open = open;
        this.finish = finish;
        this.diagnoses = diagnoses;
    }

    @Test
    void worksTheKpiOutExactlyAndKeepsTheCounts() {
        AccessKey key = owner.begins();

        measure.measure(key, BY_EMAIL, counts("minutes", "100", "tickets", "3", "colour", "7"));

        OpenedAssessment opened = open.open(key);
        assertThat(opened.measurements()).isEqualTo(Measurements.NONE.with(BY_EMAIL, Fraction.of(100, 3)));
        assertThat(opened.counts()).isEqualTo(Map.of(BY_EMAIL, counts("minutes", "100", "tickets", "3")));
    }

    @Test
    void keepsChannelsApartAndLetsTheLastWriteWin() {
        AccessKey key = owner.begins();
        int before = open.open(key).revision();

        measure.measure(key, BY_EMAIL, HOUR_AND_A_THIRD);
        measure.measure(key, Measure.of("response", "phone"), counts("minutes", "0.5", "tickets", "1"));
        measure.measure(key, BY_EMAIL, counts("minutes", "90", "tickets", "1"));
        Saved last = measure.measure(key, BY_EMAIL, counts("minutes", "90", "tickets", "1"));

        assertThat(open.open(key).measurements().values())
                .isEqualTo(Map.of(BY_EMAIL, Fraction.of(90), Measure.of("response", "phone"), Fraction.of(1, 2)));
        assertThat(last.revision())
                .isEqualTo(before + 4)
                .isEqualTo(open.open(key).revision());
    }

    @Test
    void isNotMeasuredAgainOnceForgotten() {
        AccessKey key = owner.begins();
        measure.measure(key, BY_EMAIL, HOUR_AND_A_THIRD);
        measure.measure(key, STARS, counts("stars", "45", "answers", "10"));

        measure.forget(key, BY_EMAIL);
        measure.forget(key, BY_EMAIL);

        assertThat(open.open(key).measurements().values()).isEqualTo(Map.of(STARS, Fraction.of(9, 2)));
    }

    @Test
    void refusesCountsThatCannotBeAndKeepsTheOnesBefore() {
        AccessKey key = owner.begins();
        measure.measure(key, STARS, counts("stars", "45", "answers", "10"));

        assertRefused(key, counts("stars", "45"), new CountProblem.NotGiven("answers"));
        assertRefused(key, counts("stars", "45", "answers", "0"), new CountProblem.Zero("answers"));
        assertRefused(key, counts("stars", "-1", "answers", "1"), new CountProblem.Negative("stars"));
        assertRefused(key, counts("stars", "51", "answers", "10"), new CountProblem.ResultOutside("stars", 1, 5));
        assertRefused(key, counts("stars", "9", "answers", "10"), new CountProblem.ResultOutside("stars", 1, 5));
        assertRefused(
                key,
                counts("stars", "4", "answers", "1" + "0".repeat(400)),
                new CountProblem.OutOfBounds("answers", 1_000_000_000_000L, 6));
        assertRefused(
                key,
                counts("stars", "4.0000001", "answers", "1"),
                new CountProblem.OutOfBounds("stars", 1_000_000_000_000L, 6));
        assertThat(open.open(key).measurements().values()).isEqualTo(Map.of(STARS, Fraction.of(9, 2)));
    }

    @Test
    void takesTheLargestCountsThereAre() {
        AccessKey key = owner.begins();
        Map<String, Fraction> counts = counts("minutes", "999999999999.999999", "tickets", "999999999999.999999");

        measure.measure(key, BY_EMAIL, counts);

        assertThat(open.open(key).counts()).containsEntry(BY_EMAIL, counts);
        assertThat(open.open(key).measurements().values())
                .containsEntry(BY_EMAIL, counts.get("minutes").dividedBy(counts.get("tickets")));
    }

    @Test
    void refusesWhatIsNotMeasuredSo() {
        AccessKey key = owner.begins();

        for (Measure strange : List.of(
                Measure.of("colour"),
                Measure.of("response"),
                Measure.of("response", "fax"),
                Measure.of("stars", "email"))) {
            assertThatIllegalArgumentException()
                    .as("%s", strange)
                    .isThrownBy(() -> measure.measure(key, strange, HOUR_AND_A_THIRD));
        }
    }

    @Test
    void becomesPartOfTheDiagnosisAndCannotBeChangedThen() {
        AccessKey key = owner.answersEverything();
        measure.measure(key, BY_EMAIL, HOUR_AND_A_THIRD);

        Diagnosis diagnosis = finish.finish(key);

        assertThat(diagnosis.measurements()).isEqualTo(Measurements.NONE.with(BY_EMAIL, Fraction.of(80)));
        assertThat(diagnosis.service().orElseThrow().rating("speed").level()).isEqualTo(ServiceLevel.AVERAGE);
        assertThat(diagnoses.ofAssessment(key.assessment())).contains(diagnosis);
        assertThatThrownBy(() -> measure.measure(key, BY_EMAIL, HOUR_AND_A_THIRD))
                .isInstanceOf(AssessmentFinished.class);
        assertThatThrownBy(() -> measure.forget(key, BY_EMAIL)).isInstanceOf(AssessmentFinished.class);
    }

    @Test
    void letsNobodyElseMeasure() {
        AccessKey mine = owner.begins();
        AccessKey foreign = new AccessKey(mine.assessment(), owner.begins().secret());
        measure.measure(mine, BY_EMAIL, HOUR_AND_A_THIRD);

        assertThatThrownBy(() -> measure.measure(foreign, BY_EMAIL, HOUR_AND_A_THIRD))
                .isInstanceOf(AssessmentNotFound.class);
        assertThatThrownBy(() -> measure.forget(foreign, BY_EMAIL)).isInstanceOf(AssessmentNotFound.class);
        assertThat(open.open(mine).measurements().values()).hasSize(1);
    }

    private void assertRefused(AccessKey key, Map<String, Fraction> counts, CountProblem problem) {
        assertThatExceptionOfType(RefusedMeasurement.class)
                .isThrownBy(() -> measure.measure(key, STARS, counts))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(problem));
    }

    private static Map<String, Fraction> counts(String... pairs) {
        Map<String, Fraction> counts = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            counts.put(pairs[i], Fraction.of(new BigDecimal(pairs[i + 1])));
        }
        return counts;
    }
}
