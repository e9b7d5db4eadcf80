package org.astrolabio.core.service;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;

/** The KPIs that a company has measured, in their units. What is not in it is not measured. Immutable. */
public record Measurements(Map<Measure, Fraction> values) {

    public static final Measurements NONE = new Measurements(Map.of());

    public Measurements {
        values = Map.copyOf(values);
    }

    public Optional<Fraction> value(Measure measure) {
        return Optional.ofNullable(values.get(measure));
    }

    public Measurements with(Measure measure, Fraction value) {
        Map<Measure, Fraction> changed = new HashMap<>(values);
        changed.put(measure, value);
        return new Measurements(changed);
    }
}
