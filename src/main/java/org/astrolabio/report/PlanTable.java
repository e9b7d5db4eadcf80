package org.astrolabio.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.Wave;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * The plan as rows and columns, in the words of one language: what is planned in the order of doing, then what is done or
 * not for the company.
 *
 * @param rows each as long as the columns
 */
record PlanTable(String title, List<Column> columns, List<List<Cell>> rows) {

    /** @param width in characters */
    record Column(String name, int width) {}

    /** What stands in a cell. */
    sealed interface Cell {}

    /** As it was typed. */
    record Text(String text) implements Cell {}

    record Number(BigDecimal number) implements Cell {}

    record Date(LocalDate date) implements Cell {}

    record Nothing() implements Cell {}

    /** @param planned absent for what is not, or no longer, planned */
    private record Row(Cell wave, Optional<Integer> order, Action action, Optional<PlannedAction> planned) {}

    private enum Field {
        DEMONSTRATION(16, (plan, row) -> new Text(plan.say("report.sheet-invented"))),
        WAVE(14, (plan, row) -> row.wave()),
        END(14, (plan, row) -> row.planned()
                .map(planned -> wave(plan, plan.finishedIn(planned)))
                .orElseGet(Nothing::new)),
        ORDER(8, (plan, row) -> row.order()
                .<Cell>map(order -> new Number(BigDecimal.valueOf(order)))
                .orElseGet(Nothing::new)),
        ACTION(
                44,
                (plan, row) -> new Text(plan.texts().action(row.action().id()).title())),
        WHY(44, (plan, row) -> row.planned()
                .<Cell>map(planned -> new Text(plan.reason(planned)))
                .orElseGet(Nothing::new)),
        OWNER(20, (plan, row) -> new Text(plan.owner(row.action()))),
        DUE(12, (plan, row) -> plan.plan()
                .progress(row.action().id())
                .due()
                .<Cell>map(Date::new)
                .orElseGet(Nothing::new)),
        STATUS(16, (plan, row) -> new Text(status(plan, row.action()))),
        HOURS(
                9,
                (plan, row) ->
                        number(row.planned().map(PlannedAction::hours).orElseGet(() -> plan.hours(row.action())))),
        COST(26, (plan, row) -> new Text(plan.figures().cost(row.action().cost()))),
        GAIN(9, (plan, row) -> row.planned()
                .map(planned -> number(planned.gain()))
                .orElseGet(Nothing::new)),
        SERVICE_GAIN(9, (plan, row) -> row.planned()
                .map(planned -> number(planned.serviceGain()))
                .orElseGet(Nothing::new)),
        KPI(30, (plan, row) -> new Text(plan.measure(row.action().proof()))),
        FORMULA(
                44,
                (plan, row) ->
                        new Text(plan.texts().kpi(row.action().proof().kpi()).formula())),
        TARGET(30, (plan, row) -> new Text(plan.edition().capitalized(plan.aim(row.action())))),
        NOTE(40, (plan, row) -> plan.plan()
                .progress(row.action().id())
                .note()
                .<Cell>map(Text::new)
                .orElseGet(Nothing::new)),
        DIAGNOSIS(34, (plan, row) -> new Text(plan.edition().date()));

        private final int width;
        private final BiFunction<PlanEdition, Row, Cell> cell;

        Field(int width, BiFunction<PlanEdition, Row, Cell> cell) {
            this.width = width;
            this.cell = cell;
        }

        private static Cell number(Fraction number) {
            return new Number(number.roundedDown(1));
        }

        private static String status(PlanEdition plan, Action action) {
            return plan.say("report.status-"
                    + ConstantId.of(plan.plan().progress(action.id()).status()));
        }
    }

    static PlanTable of(PlanEdition plan) {
        List<Field> fields = Stream.of(Field.values())
                .filter(field -> isShown(field, plan.edition()))
                .toList();
        return new PlanTable(
                plan.say("report.plan-sheet"),
                fields.stream()
                        .map(field -> new Column(plan.say("report.sheet-" + ConstantId.of(field)), field.width))
                        .toList(),
                rows(plan).stream()
                        .map(row -> fields.stream()
                                .map(field -> field.cell.apply(plan, row))
                                .toList())
                        .toList());
    }

    /** What is invented, and what was corrected, says so in every row. */
    private static boolean isShown(Field field, Edition edition) {
        return switch (field) {
            case DEMONSTRATION -> edition.isInvented();
            case DIAGNOSIS -> edition.diagnosis().revision().correctedAt().isPresent();
            case WAVE,
                    END,
                    ORDER,
                    ACTION,
                    WHY,
                    OWNER,
                    DUE,
                    STATUS,
                    HOURS,
                    COST,
                    GAIN,
                    SERVICE_GAIN,
                    KPI,
                    FORMULA,
                    TARGET,
                    NOTE -> true;
        };
    }

    private static List<Row> rows(PlanEdition plan) {
        CompanyPlan company = plan.plan();
        List<Row> rows = new ArrayList<>();
        List<Wave> waves = company.plan().waves();
        for (int i = 0; i < waves.size(); i++) {
            Cell wave = wave(plan, i + 1);
            waves.get(i).actions().forEach(planned -> rows.add(row(plan, wave, planned)));
        }
        company.plan().later().forEach(planned -> rows.add(row(plan, wave(plan, 0), planned)));
        Stream.of(ActionProgress.Status.DONE, ActionProgress.Status.NOT_FOR_US)
                .flatMap(status -> plan.guidance().catalogue().actions().stream()
                        .filter(action -> company.progress(action.id()).status() == status))
                .forEach(action -> rows.add(new Row(new Text("\u2013"), Optional.empty(), action, Optional.empty())));
        return rows;
    }

    /** @param number of the wave, from 1; 0 for what has to wait until after them */
    private static Cell wave(PlanEdition plan, int number) {
        return number == 0 ? new Text(plan.say("report.sheet-later")) : new Number(BigDecimal.valueOf(number));
    }

    private static Row row(PlanEdition plan, Cell wave, PlannedAction planned) {
        return new Row(wave, Optional.of(plan.number(planned)), planned.action(), Optional.of(planned));
    }
}
