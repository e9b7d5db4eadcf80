package org.astrolabio.shell;

import java.math.BigDecimal;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;

/** Measured figures as a reader says them. */
public record Figures(Words words) {

    private static final long HOUR = 60;
    private static final long TWO_DAYS = 2 * 24 * HOUR;
    private static final Fraction HALF_A_TENTH = Fraction.of(1, 20);

    /** With its unit, rounded to one decimal; long times in hours or days. */
    public String of(Kpi.Unit unit, Fraction value) {
        return switch (unit) {
            case MINUTES -> minutes(value);
            case SECONDS -> words.text("shell.seconds", rounded(value));
            case PERCENT -> words.text("shell.percent", rounded(value));
            case STARS -> words.text("shell.stars", rounded(value));
            case POINTS -> words.text("shell.points", rounded(value));
            case COUNT -> words.text("shell.count", rounded(value));
        };
    }

    private String minutes(Fraction value) {
        if (value.compareTo(Fraction.of(HOUR)) < 0) {
            return words.text("shell.minutes", rounded(value));
        }
        if (value.compareTo(Fraction.of(TWO_DAYS)) <= 0) {
            return words.text("shell.hours", rounded(value.dividedBy(Fraction.of(HOUR))));
        }
        return words.text("shell.days", rounded(value.dividedBy(Fraction.of(24 * HOUR))));
    }

    private static BigDecimal rounded(Fraction value) {
        return value.plus(HALF_A_TENTH).roundedDown(1);
    }
}
