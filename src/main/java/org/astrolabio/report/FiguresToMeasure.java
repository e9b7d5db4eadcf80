package org.astrolabio.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.planning.GuidanceTexts.KpiText;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** The KPIs that prove the actions of the first two waves: how to work them out and what to reach. */
final class FiguresToMeasure implements Chapter {

    private final PlanEdition plan;
    private final Look look;

    FiguresToMeasure(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
    }

    @Override
    public String title() {
        return plan.say("report.kpis");
    }

    @Override
    public Block content(Tag section, Outline outline) {
        Table table = new Table(section, List.of(0.47f, 0.15f, 0.22f, 0.16f), look.table, 10)
                .head(List.of(
                        plan.say("report.kpi"),
                        plan.say("report.kpi-today"),
                        plan.say("report.kpi-target"),
                        plan.say("report.kpi-proves")));
        KpiWording wording = new KpiWording(plan);
        byMeasure().forEach((measure, actions) -> {
            KpiText text = plan.texts().kpi(measure.kpi());
            table.row()
                    .header(cell -> Flow.of(
                            Paragraph.of(cell.child("P"), plan.measure(measure), look.smallStrong, 0),
                            Paragraph.of(cell.child("P"), text.formula(), look.smallMuted, 1)))
                    .cell(today(measure, wording), look.small)
                    .cell(
                            wording.target(
                                    measure,
                                    actions.stream().map(PlannedAction::action).toList()),
                            look.small)
                    .cell(plan.actions(actions), look.small);
        });
        return Flow.of(Paragraph.of(section.child("P"), plan.say("report.kpis-intro"), look.body, 8), table);
    }

    private String today(Measure measure, KpiWording wording) {
        return plan.plan()
                .situation()
                .measurements()
                .value(measure)
                .map(value -> wording.value(measure, value))
                .orElseGet(() -> plan.say("report.not-measured"));
    }

    private Map<Measure, List<PlannedAction>> byMeasure() {
        Map<Measure, List<PlannedAction>> proofs = new LinkedHashMap<>();
        plan.plan().plan().waves().stream()
                .limit(ActionPages.WAVES)
                .flatMap(wave -> wave.actions().stream())
                .forEach(planned -> proofs.computeIfAbsent(planned.action().proof(), measure -> new ArrayList<>())
                        .add(planned));
        return proofs;
    }
}
