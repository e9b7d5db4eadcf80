package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.SumConstraint;

/**
 * A section as written.
 *
 * @param table where it stands
 * @param id as the questionnaire and the file's name have it
 * @param complete whether each of its questions could be read at least as far as its id and type
 */
record SectionDraft(
        Mapping table,
        String id,
        Optional<String> dimension,
        List<QuestionDraft> questions,
        List<ConstraintDraft> constraints,
        boolean complete) {

    record ConstraintDraft(Mapping table, String id, Optional<SumConstraint.Kind> kind, List<String> questions) {}
}
