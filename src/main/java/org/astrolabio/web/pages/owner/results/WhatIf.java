package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Set;
import org.astrolabio.core.planning.CompanyScores;
import org.astrolabio.plan.OpenedPlan;
import org.astrolabio.web.shell.Words;

/** What the actions that are ticked would bring: the score, the level, and a second shape on the radar. */
final class WhatIf extends Section {

    private final Paragraph told = new Paragraph();
    private final Radar radar = new Radar();

    WhatIf(Words words) {
        addClassNames("card", "what-if", "chart");
        setId("what-if");
        told.addClassName("score");
        add(new H2(words.text("plan.what-if")), new Paragraph(words.text("plan.what-if-about")), told, radar);
    }

    /** Shows what these would bring, and says it in a sentence; an empty one where there are none. */
    String show(OpenedPlan opened, Set<String> ids, PlanWording wording, ResultsWording results) {
        CompanyScores now = opened.plan().today();
        List<String> tried = opened.plan()
                .plan()
                .actions()
                .map(planned -> planned.action().id())
                .filter(ids::contains)
                .toList();
        if (tried.isEmpty()) {
            told.setText(wording.text(
                    "what-if-now",
                    wording.sinceDiagnosis(opened).orElseGet(() -> wording.text("what-if-today", score(now, results))),
                    wording.level(now.service().whole())));
            radar.show(now.scorecard().dimensions(), results);
            return "";
        }
        CompanyScores then = opened.tryOut(Set.copyOf(tried));
        String sentence = wording.text(
                "what-if-then",
                tried.size(),
                now.scorecard().overall().wholePoints(),
                score(then, results),
                wording.level(then.service().whole()));
        told.setText(sentence);
        radar.compare(
                wording.text("what-if-radar", tried.size()),
                now.scorecard().dimensions(),
                then.scorecard().dimensions(),
                results);
        return sentence;
    }

    private static String score(CompanyScores outcome, ResultsWording results) {
        return results.score(outcome.scorecard().overall(), outcome.scorecard().level());
    }
}
