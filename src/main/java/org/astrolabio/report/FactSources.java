package org.astrolabio.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.planning.Fact;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Table;
import org.astrolabio.report.tagged.Tag;

/** What is known about customers that speaks for the actions of the plan, and who found it out. */
final class FactSources implements Chapter {

    private final PlanEdition plan;
    private final Look look;
    private final Map<String, List<PlannedAction>> facts = new LinkedHashMap<>();

    FactSources(PlanEdition plan, Look look) {
        this.plan = plan;
        this.look = look;
        plan.plan().plan().waves().stream()
                .flatMap(wave -> wave.actions().stream())
                .forEach(planned -> planned.action().facts().forEach(fact -> facts.computeIfAbsent(
                                fact, id -> new ArrayList<>())
                        .add(planned)));
    }

    @Override
    public String title() {
        return plan.say("report.sources");
    }

    @Override
    public boolean isPresent() {
        return plan.isGuided();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(section.child("P"), plan.say("report.sources-levels"), look.body, 8));
        if (!facts.isEmpty()) {
            blocks.add(Paragraph.of(section.child("P"), plan.say("report.sources-intro"), look.body, 4));
            blocks.add(table(section));
        }
        return new Flow(blocks);
    }

    private Block table(Tag section) {
        Table table = new Table(section, List.of(0.52f, 0.32f, 0.16f), look.table, 8)
                .head(List.of(plan.say("report.fact"), plan.say("report.source"), plan.say("report.fact-for")));
        facts.forEach((id, actions) -> {
            Fact fact = plan.guidance().fact(id);
            table.row()
                    .header(plan.texts().fact(id), look.small)
                    .cell(plan.say("report.document-" + fact.document()), look.small)
                    .cell(plan.actions(actions), look.small);
        });
        return table;
    }
}
