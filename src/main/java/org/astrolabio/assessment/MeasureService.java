package org.astrolabio.assessment;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.CountProblem;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.database.Moments;
import org.astrolabio.database.Transactions;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Service;

/**
 * Stores what a company has measured of its customer service, each KPI by itself. The last write a KPI and channel wins,
 * and writing the same twice does no harm.
 */
@Service
public class MeasureService {

    private final Transactions transactions;
    private final AssessmentRepository assessments;
    private final MeasurementRepository measurements;
    private final Questionnaires questionnaires;
    private final Moments moments;

    MeasureService(
            Transactions transactions,
            AssessmentRepository assessments,
            MeasurementRepository measurements,
            Questionnaires questionnaires,
            Moments moments) {
        this.transactions = transactions;
        this.assessments = assessments;
        this.measurements = measurements;
        this.questionnaires = questionnaires;
        this.moments = moments;
    }

    /**
     * Works a KPI out from raw counts and stores both.
     *
     * @param counts by input of the KPI's calculation; others are left out
     * @throws RefusedMeasurement if the counts cannot be true
     * @throws IllegalArgumentException if there is no such KPI, or it is not measured in this channel
     * @throws AssessmentNotFound if the key opens nothing
     * @throws AssessmentFinished once there is a diagnosis that is not being corrected
     */
    public Saved measure(AccessKey key, Measure measure, Map<String, Fraction> counts) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.lockOpen(key);
            Kpi kpi = kpi(questionnaires.guidance(stored.questionnaireHash()).rubric(), measure);
            List<CountProblem> problems = kpi.problems(counts);
            if (!problems.isEmpty()) {
                throw new RefusedMeasurement(problems);
            }
            Instant now = moments.now();
            Map<String, Fraction> taken =
                    kpi.calculation().inputs().stream().collect(Collectors.toMap(input -> input, counts::get));
            measurements.save(stored.id(), measure, kpi.calculation().value(taken), taken, now);
            return new Saved(now, assessments.touch(stored, now));
        });
    }

    /**
     * Stores a KPI whose counts are not known, in its unit.
     *
     * @throws IllegalArgumentException if there is no such KPI, it is not measured in this channel, or cannot have the value
     * @throws AssessmentNotFound if the key opens nothing
     * @throws AssessmentFinished once there is a diagnosis that is not being corrected
     */
    public Saved know(AccessKey key, Measure measure, Fraction value) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.lockOpen(key);
            Kpi kpi = kpi(questionnaires.guidance(stored.questionnaireHash()).rubric(), measure);
            if (!kpi.unit().allows(value)) {
                throw new IllegalArgumentException("No " + kpi.unit() + ": " + value);
            }
            Instant now = moments.now();
            measurements.save(stored.id(), measure, value, Map.of(), now);
            return new Saved(now, assessments.touch(stored, now));
        });
    }

    /**
     * Back to "not measured"; where nothing was measured, nothing changes but the revision.
     *
     * @throws AssessmentNotFound if the key opens nothing
     * @throws AssessmentFinished once there is a diagnosis that is not being corrected
     */
    public Saved forget(AccessKey key, Measure measure) {
        return transactions.run(() -> {
            StoredAssessment stored = assessments.lockOpen(key);
            Instant now = moments.now();
            measurements.delete(stored.id(), measure);
            return new Saved(now, assessments.touch(stored, now));
        });
    }

    private static Kpi kpi(Rubric rubric, Measure measure) {
        Kpi kpi = rubric.kpi(measure.kpi());
        boolean fits = measure.channel().map(rubric.channels()::contains).orElse(true)
                && kpi.perChannel() == measure.channel().isPresent();
        if (!fits) {
            throw new IllegalArgumentException("Not measured so: " + measure);
        }
        return kpi;
    }
}
