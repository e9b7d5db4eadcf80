package org.astrolabio.definition;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.astrolabio.core.planning.Action;

/** What each action requires, to find those that in the end require themselves. */
final class Prerequisites {

    private final Map<String, List<String>> requires = new HashMap<>();

    Prerequisites(List<Action> actions) {
        actions.forEach(action -> requires.putIfAbsent(action.id(), action.requires()));
    }

    boolean leadBackTo(String action) {
        Deque<String> open = new ArrayDeque<>(requires.getOrDefault(action, List.of()));
        Set<String> seen = new HashSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.equals(action)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(requires.getOrDefault(next, List.of()));
            }
        }
        return false;
    }
}
