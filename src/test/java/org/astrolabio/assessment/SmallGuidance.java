package org.astrolabio.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.astrolabio.core.planning.Catalogue;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.PlanningGuide;
import org.astrolabio.core.planning.PositioningRules;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Rubrics;
import org.astrolabio.definition.Questionnaires;

/** Questionnaires with a small rubric to each version. */
record SmallGuidance(Questionnaires questionnaires) implements Questionnaires {

    private static final Guidance SMALL = new Guidance(
            Rubrics.small(),
            new Catalogue(List.of()),
            List.of(),
            new PositioningRules(List.of(), List.of()),
            PlanningGuide.NONE,
            new LinkedHashMap<>(Map.of(Locale.ENGLISH, Guidance.NONE.texts(Locale.ENGLISH))));

    @Override
    public Questionnaire current() {
        return questionnaires.current();
    }

    @Override
    public Questionnaire byHash(String hash) {
        return questionnaires.byHash(hash);
    }

    @Override
    public Guidance guidance() {
        return guidance(current().hash());
    }

    @Override
    public Guidance guidance(String hash) {
        return SMALL;
    }
}
