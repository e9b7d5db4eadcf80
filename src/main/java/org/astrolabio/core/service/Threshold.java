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
        OVER;

        /** Whether a figure lies on this side of a value. */
        public boolean isReachedBy(Fraction measured, Fraction value) {
            int comparison = measured.compareTo(value);
            return switch (this) {
                case UNDER -> comparison < 0;
                case AT_MOST -> comparison <= 0;
                case AT_LEAST -> comparison >= 0;
                case OVER -> comparison > 0;
            };
        }
    }

    public boolean isReachedBy(Fraction measured) {
        return bound.isReachedBy(measured, value);
    }
}
