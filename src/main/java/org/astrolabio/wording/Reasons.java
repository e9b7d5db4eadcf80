package org.astrolabio.wording;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Known;

/**
 * Why each action stands where it stands, on a page that tells of several. A reason that several share is given once; the
 * others refer to the first by its number and say what they add. So is a sum of the company's own figures.
 */
public final class Reasons {

    private final Map<String, String> reasons = new HashMap<>();
    private final Set<String> shared = new HashSet<>();
    private final ActionWording words;

    /**
     * @param actions in the order of telling, numbered from 1
     * @param named says the name of another action, in quotes
     */
    public Reasons(
            ActionWording words,
            FindingWording findings,
            SumWording sums,
            List<PlannedAction> actions,
            UnaryOperator<String> named) {
        this.words = words;
        Set<String> reckoned = new HashSet<>();
        Map<String, Integer> said = new HashMap<>();
        for (int i = 0; i < actions.size(); i++) {
            String reason = words.reason(actions.get(i).reason(), findings, named);
            Integer before = said.putIfAbsent(reason, i + 1);
            String id = actions.get(i).action().id();
            reasons.put(
                    id,
                    whole(
                            before == null ? reason : words.sameReason(before, actions.get(i)),
                            sums.of(actions.get(i)).stream()
                                    .filter(reckoned::add)
                                    .toList()));
            if (before != null) {
                shared.add(id);
            }
        }
    }

    /** A reason, and what is worked out beside it. */
    public static String whole(String reason, List<String> sums) {
        return Stream.concat(Stream.of(reason), sums.stream()).collect(Collectors.joining(" "));
    }

    /** What is said of an action in general and was not said as its reason. */
    public String beyond(PlannedAction planned) {
        return shared.contains(planned.action().id()) ? words.restOfWhy(planned) : words.why(planned);
    }

    /** In a sentence or two. */
    public String of(PlannedAction planned) {
        return Known.in(reasons, planned.action().id());
    }
}
