package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.List;
import org.astrolabio.core.questionnaire.Fraction;

/** Cuts the calendar into waves, and tells where the company stands at the end of each. */
record Waves(Assessor assessor, CompanyState today, Calendar calendar, int hoursPerMonth) {

    private static final int DAYS_A_MONTH = 30;

    private record End(int day, int week) {}

    private static final List<End> ENDS =
            List.of(new End(30, 4), new End(90, Calendar.FIRST_PERIOD), new End(180, Calendar.LAST_WEEK));

    /** @param placed in the order of doing */
    List<Wave> of(List<PlannedAction> placed) {
        List<Wave> waves = new ArrayList<>();
        End before = new End(0, 0);
        for (End end : ENDS) {
            waves.add(wave(before, end, placed));
            before = end;
        }
        return waves;
    }

    private Wave wave(End before, End end, List<PlannedAction> placed) {
        List<PlannedAction> begun = placed.stream()
                .filter(planned -> planned.weeks().orElseThrow().from() <= end.week())
                .toList();
        List<Action> done = begun.stream()
                .filter(planned -> planned.isDoneBy(end.week()))
                .map(PlannedAction::action)
                .toList();
        return new Wave(
                end.day(),
                end.week(),
                begun.stream()
                        .filter(planned -> planned.weeks().orElseThrow().from() > before.week())
                        .toList(),
                Fraction.of((long) hoursPerMonth * (end.day() - before.day()), DAYS_A_MONTH),
                calendar.worked(before.week() + 1, end.week()),
                begun.stream().filter(planned -> !planned.isDoneBy(end.week())).toList(),
                assessor.scores(assessor.after(today, done)));
    }
}
