package org.astrolabio.core.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.astrolabio.core.service.Rubric;

/**
 * What belongs to a version of the questionnaire beyond its questions: the service rubric, the actions, the facts behind
 * them, and their wording in every language. Immutable and already validated.
 */
public final class Guidance {

    /** Of a version without any: nothing is rated, and there is nothing to plan. */
    public static final Guidance NONE = new Guidance(
            Rubric.NONE,
            new Catalogue(List.of()),
            List.of(),
            new PositioningRules(List.of(), List.of()),
            PlanningGuide.NONE,
            new LinkedHashMap<>(Map.of(Locale.ROOT, GuidanceTexts.NONE)));

    private final Rubric rubric;
    private final Catalogue catalogue;
    private final List<Fact> facts;
    private final PositioningRules positioning;
    private final PlanningGuide guide;
    private final SequencedMap<Locale, GuidanceTexts> texts;

    /** @param texts by language, the first being the one to fall back to */
    public Guidance(
            Rubric rubric,
            Catalogue catalogue,
            List<Fact> facts,
            PositioningRules positioning,
            PlanningGuide guide,
            SequencedMap<Locale, GuidanceTexts> texts) {
        this.rubric = rubric;
        this.catalogue = catalogue;
        this.facts = List.copyOf(facts);
        this.positioning = positioning;
        this.guide = guide;
        this.texts = new LinkedHashMap<>(texts);
    }

    public Rubric rubric() {
        return rubric;
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public List<Fact> facts() {
        return facts;
    }

    public PositioningRules positioning() {
        return positioning;
    }

    /** From what the judgement about a company is made. */
    public PlanningGuide guide() {
        return guide;
    }

    /** @throws IllegalArgumentException if there is no such fact */
    public Fact fact(String id) {
        return facts.stream()
                .filter(fact -> fact.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No fact " + id));
    }

    /** The wording in a language, or in the first language if there is none in that. */
    public GuidanceTexts texts(Locale language) {
        return texts.entrySet().stream()
                .filter(entry -> entry.getKey().getLanguage().equals(language.getLanguage()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> texts.firstEntry().getValue());
    }
}
