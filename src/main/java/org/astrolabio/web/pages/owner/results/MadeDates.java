package org.astrolabio.web.pages.owner.results;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.history.History;
import org.astrolabio.web.shell.Words;

/** When each diagnosis of a company was made: the date, and the time of day where two were made on one. */
final class MadeDates {

    private final Words words;
    private final Map<String, Long> madeOn;

    MadeDates(List<History.Made> made, Words words) {
        this.words = words;
        this.madeOn = made.stream()
                .map(this::date)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    String of(History.Made made) {
        String date = date(made);
        return Known.in(madeOn, date) == 1
                ? date
                : words.text(
                        "progress.date-and-time",
                        date,
                        words.timeOfDay(made.diagnosis().createdAt()));
    }

    private String date(History.Made made) {
        return words.date(made.diagnosis().createdAt());
    }
}
