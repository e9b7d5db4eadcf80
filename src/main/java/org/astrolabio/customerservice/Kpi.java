package org.astrolabio.customerservice;

/**
 * A figure that measures customer service, or proves an action.
 *
 * @param perChannel whether it is measured for each channel on its own
 * @param asked whether the optional step <em>service metrics</em> asks for it
 */
public record Kpi(String id, boolean perChannel, Unit unit, Better better, boolean asked, Calculation calculation) {

    public enum Unit {
        MINUTES,
        SECONDS,
        PERCENT,
        /** 1–5. */
        STARS,
        /** −100 to 100. */
        POINTS,
        COUNT
    }

    public enum Better {
        LOWER,
        HIGHER
    }
}
