package org.astrolabio.core.planning;

import java.util.Map;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.service.ServiceLevel;

/**
 * What doing an action changes about a state.
 *
 * @param answers by question id, those that become other ones
 * @param raised levels that criteria are known to have at least, by id, where they had not been before
 */
record StateChange(Map<String, Answer> answers, Map<String, ServiceLevel> raised) {

    static final StateChange NONE = new StateChange(Map.of(), Map.of());

    boolean isNothing() {
        return answers.isEmpty() && raised.isEmpty();
    }
}
