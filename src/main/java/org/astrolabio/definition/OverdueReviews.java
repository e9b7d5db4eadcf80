package org.astrolabio.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Duties whose law somebody should have read again: no reason to refuse a questionnaire, but one to be told. */
public final class OverdueReviews {

    private OverdueReviews() {}

    /** One for each duty whose day has passed, by line. */
    public static List<Problem> of(QuestionnaireFiles files, LocalDate today) {
        byte[] content = files.contents().get(DutiesReader.FILE_NAME);
        Problems overdue = new Problems();
        Optional.ofNullable(content)
                .flatMap(bytes -> YamlText.read(DutiesReader.FILE_NAME, bytes, new Problems()))
                .flatMap(Item::table)
                .map(file -> file.list("duties", 0))
                .orElse(List.of())
                .forEach(item -> item.table().ifPresent(duty -> check(duty, today, overdue)));
        return overdue.all();
    }

    private static void check(Mapping duty, LocalDate today, Problems overdue) {
        duty.find(DutiesReader.REVIEW_BY)
                .flatMap(Item::date)
                .filter(today::isAfter)
                .ifPresent(day -> overdue.add(
                        duty.place(DutiesReader.REVIEW_BY),
                        ProblemKind.REVIEW_OVERDUE,
                        duty.text("id").orElse(""),
                        day.toString(),
                        duty.text("source").orElse("")));
    }
}
