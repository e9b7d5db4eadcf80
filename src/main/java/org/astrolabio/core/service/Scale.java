package org.astrolabio.core.service;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * How one measured KPI gives a level.
 *
 * @param thresholds from the best level to the worst; what reaches none is unacceptable
 */
public record Scale(Measure measure, List<Threshold> thresholds) {
    public Scale {
        thresholds = List.copyOf(thresholds);
    }

    public ServiceLevel level(Fraction measured) {
        return thresholds.stream()
                .filter(threshold -> threshold.isReachedBy(measured))
                .map(Threshold::level)
                .findFirst()
                .orElse(ServiceLevel.UNACCEPTABLE);
    }

    /** The threshold of a level, or of the nearest level above it that has one. */
    public Optional<Threshold> target(ServiceLevel level) {
        return thresholds.reversed().stream()
                .filter(threshold -> !threshold.level().isBelow(level))
                .findFirst();
    }
}
