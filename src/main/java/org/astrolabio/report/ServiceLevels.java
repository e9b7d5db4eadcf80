package org.astrolabio.report;

import org.astrolabio.report.tagged.Block;
import org.astrolabio.report.tagged.Flow;
import org.astrolabio.report.tagged.Outline;
import org.astrolabio.report.tagged.Paragraph;
import org.astrolabio.report.tagged.Tag;

/** Every criterion of customer service at every level. */
record ServiceLevels(PlanEdition plan, Look look) implements Chapter {

    @Override
    public String title() {
        return plan.say("report.service-levels");
    }

    @Override
    public boolean isPresent() {
        return plan.isGuided();
    }

    @Override
    public Block content(Tag section, Outline outline) {
        return Flow.of(
                Paragraph.of(section.child("P"), plan.say("report.service-levels-about"), look.body, 6),
                new RubricTable(plan, look, section, 8));
    }
}
