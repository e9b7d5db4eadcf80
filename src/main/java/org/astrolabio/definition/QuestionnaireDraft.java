package org.astrolabio.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.AnsweringTime;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Highlights;

/**
 * The file {@code questionnaire.yaml} as written.
 *
 * @param table where it stands
 * @param sections ids in the order of asking, each once, with their places
 * @param conditions by name; empty those that cannot be read
 */
record QuestionnaireDraft(
        Mapping table,
        Optional<String> version,
        Map<String, FilePosition> sections,
        List<DimensionDraft> dimensions,
        List<LevelDraft> levels,
        List<GateDraft> gates,
        Optional<Highlights> highlights,
        Optional<AnsweringTime> time,
        Map<String, Optional<ConditionDraft>> conditions) {

    record DimensionDraft(Mapping table, String id, Optional<Fraction> weight) {}

    record LevelDraft(Mapping table, String id, Optional<Integer> from) {}

    record GateDraft(Mapping table, String id, Optional<String> question, Optional<String> cap) {}

    List<String> dimensionIds() {
        return dimensions.stream().map(DimensionDraft::id).toList();
    }

    List<String> levelIds() {
        return levels.stream().map(LevelDraft::id).toList();
    }

    List<String> gateIds() {
        return gates.stream().map(GateDraft::id).toList();
    }
}
