package org.astrolabio.wording;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Effort;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.core.service.Threshold;
import org.astrolabio.language.Messages;

/** Says figures with their units, hours of work and costs, the same on every page and in every file. */
public record FigureWording(Locale language, Messages messages) {

    private static final long HOUR = 60;
    private static final long TWO_DAYS = 2 * 24 * HOUR;
    private static final int CENTS = 2;

    /** A measured figure with its unit, rounded to one decimal; long times in hours, and from two days on in days. */
    public String value(Kpi.Unit unit, Fraction value) {
        return switch (unit) {
            case MINUTES -> minutes(value);
            case SECONDS -> text("seconds", rounded(value));
            case PERCENT -> text("percent", rounded(value));
            case STARS -> text("stars", rounded(value));
            case POINTS -> text("points", rounded(value));
            case COUNT -> text("count", rounded(value));
            case EUROS -> text("euros", rounded(value, CENTS));
        };
    }

    /** A value to reach, with the side of it that counts. */
    public String threshold(Kpi.Unit unit, Threshold.Bound bound, Fraction value) {
        return text("threshold-" + ConstantId.of(bound), value(unit, value));
    }

    /** How many hours of work something takes, from the least to the most. */
    public String effort(Effort effort) {
        BigDecimal least = effort.leastHours().roundedDown(1);
        BigDecimal most = effort.mostHours().roundedDown(1);
        return least.compareTo(most) == 0 ? text("work", least) : text("effort", least, most);
    }

    /** Hours of work, rounded down to one decimal. */
    public String work(Fraction hours) {
        return text("work", hours.roundedDown(1));
    }

    /** The band of euros that something costs. */
    public String cost(Action.Cost cost) {
        return text("cost-" + ConstantId.of(cost));
    }

    private String minutes(Fraction value) {
        if (value.compareTo(Fraction.of(HOUR)) < 0) {
            return text("minutes", rounded(value));
        }
        return value.compareTo(Fraction.of(TWO_DAYS)) <= 0
                ? text("hours", rounded(value.dividedBy(Fraction.of(HOUR))))
                : text("days", rounded(value.dividedBy(Fraction.of(24 * HOUR))));
    }

    private static BigDecimal rounded(Fraction value) {
        return rounded(value, 1);
    }

    /** To the nearest with so many decimals. */
    static BigDecimal rounded(Fraction value, int decimals) {
        long parts = BigInteger.TEN.pow(decimals).longValueExact();
        return value.plus(Fraction.of(1, 2 * parts)).roundedDown(decimals);
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "figure." + key, arguments);
    }
}
