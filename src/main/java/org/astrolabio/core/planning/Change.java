package org.astrolabio.core.planning;

import java.util.Map;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.service.ServiceLevel;

/**
 * What doing an action changes about a situation.
 *
 * @param answers by question id, those that become other ones
 * @param raised levels that criteria are known to have at least, by id, where they had not been before
 */
record Change(Map<String, Answer> answers, Map<String, ServiceLevel> raised) {

    static final Change NONE = new Change(Map.of(), Map.of());

    boolean isNothing() {
        return answers.isEmpty() && raised.isEmpty();
    }
}
