package org.astrolabio.wording;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.astrolabio.core.markets.HoursCoverage;
import org.astrolabio.core.markets.HoursCoverage.Stretch;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;

/** Says how many hours a week nobody answers: one figure, or the range over a year and when it is otherwise than usual. */
final class CoverageWording {

    private final Locale language;
    private final Messages messages;

    CoverageWording(Locale language, Messages messages) {
        this.language = language;
        this.messages = messages;
    }

    /** Such as "25 to 30 hours (25 from 8 March to 28 March 2027)"; whole hours, rounded down. */
    String hours(HoursCoverage coverage) {
        long least = coverage.least().toHours();
        long most = coverage.most().toHours();
        if (least == most) {
            return text("hours-same", most);
        }
        Duration rarer = weeks(coverage, coverage.most()) <= weeks(coverage, coverage.least())
                ? coverage.most()
                : coverage.least();
        List<String> when = coverage.at(rarer).stream().map(this::dates).toList();
        return text("hours-range", least, most, rarer.toHours(), messages.list(language, when));
    }

    private static long weeks(HoursCoverage coverage, Duration uncovered) {
        return coverage.at(uncovered).stream().mapToLong(Stretch::weeks).sum();
    }

    private String dates(Stretch stretch) {
        return text("hours-dates", date(stretch.from()), date(stretch.until()));
    }

    private String date(LocalDate date) {
        return date.format(
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Languages.withConventions(language)));
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "market." + key, arguments);
    }
}
