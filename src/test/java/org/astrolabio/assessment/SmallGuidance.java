package org.astrolabio.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.astrolabio.customerservice.Rubrics;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.improvement.Catalogue;
import org.astrolabio.improvement.Guidance;
import org.astrolabio.improvement.GuidanceTexts;
import org.astrolabio.improvement.PositioningRules;
import org.astrolabio.questionnaire.Questionnaire;

/** Questionnaires with a small rubric to each version. */
record SmallGuidance(Questionnaires questionnaires) implements Questionnaires {

    @Override
    public Questionnaire current() {
        return questionnaires.current();
    }

    @Override
    public Questionnaire byHash(String hash) {
        return questionnaires.byHash(hash);
    }

    @Override
    public Guidance guidance(String hash) {
        SequencedMap<Locale, GuidanceTexts> texts = new LinkedHashMap<>();
        texts.put(
                Locale.ENGLISH,
                new GuidanceTexts(
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        new GuidanceTexts.PositioningText(Map.of(), Map.of(), Map.of())));
        return new Guidance(
                Rubrics.small(),
                new Catalogue(List.of()),
                List.of(),
                new PositioningRules(List.of(), List.of()),
                texts);
    }
}
