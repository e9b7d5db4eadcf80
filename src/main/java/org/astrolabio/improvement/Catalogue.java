package org.astrolabio.improvement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The actions of a questionnaire, in the order of its files. Validated: prerequisites exist and form no cycle. */
public final class Catalogue {

    private final SequencedMap<String, Action> actions = new LinkedHashMap<>();

    public Catalogue(Collection<Action> actions) {
        actions.forEach(action -> this.actions.put(action.id(), action));
    }

    public List<Action> actions() {
        return List.copyOf(actions.values());
    }

    /** @throws IllegalArgumentException if there is no such action */
    public Action action(String id) {
        Action action = actions.get(id);
        if (action == null) {
            throw new IllegalArgumentException("No action " + id);
        }
        return action;
    }
}
