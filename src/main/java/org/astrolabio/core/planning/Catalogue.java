package org.astrolabio.core.planning;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The actions of a questionnaire, in the order of its files. Validated: prerequisites exist and form no cycle. */
public final class Catalogue {

    private final List<Action> actions;
    private final Map<String, Action> byId = new HashMap<>();

    public Catalogue(Collection<Action> actions) {
        this.actions = List.copyOf(actions);
        actions.forEach(action -> byId.put(action.id(), action));
    }

    public List<Action> actions() {
        return actions;
    }

    /** @throws IllegalArgumentException if there is no such action */
    public Action action(String id) {
        Action action = byId.get(id);
        if (action == null) {
            throw new IllegalArgumentException("No action " + id);
        }
        return action;
    }
}
