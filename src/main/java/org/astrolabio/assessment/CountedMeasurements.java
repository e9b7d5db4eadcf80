package org.astrolabio.assessment;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;

/** What a company has measured, with the raw counts behind each figure. */
record CountedMeasurements(Map<Measure, Counted> figures) {

    record Counted(Fraction value, Map<String, Fraction> counts) {
        Counted {
            counts = Map.copyOf(counts);
        }
    }

    CountedMeasurements {
        figures = Map.copyOf(figures);
    }

    Optional<Counted> figure(Measure measure) {
        return Optional.ofNullable(figures.get(measure));
    }

    Measurements values() {
        return new Measurements(
                figures.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, figure -> figure.getValue()
                        .value())));
    }

    Map<Measure, Map<String, Fraction>> counts() {
        return figures.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, figure -> figure.getValue().counts()));
    }
}
