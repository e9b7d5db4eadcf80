package org.astrolabio.core.service;

import org.astrolabio.core.questionnaire.Fraction;

/**
 * What a KPI must reach for a level.
 *
 * @param value in the KPI's unit
 */
public record Threshold(ServiceLevel level, Bound bound, Fraction value) {

    public enum Bound {
        UNDER,
        AT_MOST,
        AT_LEAST,
        OVER
    }

    public boolean isReachedBy(Fraction measured) {
        int comparison = measured.compareTo(value);
        return switch (bound) {
            case UNDER -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case AT_LEAST -> comparison >= 0;
            case OVER -> comparison > 0;
        };
    }
}
