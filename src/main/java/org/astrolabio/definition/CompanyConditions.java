package org.astrolabio.definition;

import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Question;

/** Reads conditions by which companies are told apart, and reports those that no company can meet. */
final class CompanyConditions {

    private final ConditionResolver resolver;
    private final Map<String, Question> questions;
    private final Problems problems;

    /** @param questions all that are sound, by id and in the order of asking */
    CompanyConditions(ConditionResolver resolver, Map<String, Question> questions, Problems problems) {
        this.resolver = resolver;
        this.questions = questions;
        this.problems = problems;
    }

    /** The condition under the key; absent, with a problem reported, if there is something that is not sound. */
    Optional<Condition> read(Mapping table, String key) {
        Optional<Condition> condition = table.find(key)
                .flatMap(ConditionReader::read)
                .flatMap(resolver::resolve)
                .map(ConditionResolver.Resolved::condition);
        condition
                .filter(found -> !Reachability.canHold(found, questions))
                .ifPresent(found -> problems.add(table.place(key), ProblemKind.NEVER_HOLDS, key));
        return condition;
    }
}
