package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is done when.
 *
 * @param placed what has its weeks, in the order of doing
 * @param later what has none yet, in the order of doing
 * @param weeks by action id
 */
record Timetable(List<Remedy> placed, List<Remedy> later, Map<String, Weeks> weeks) {

    static Timetable of(List<Remedy> all, Optional<Remedy> review, Map<String, Weeks> weeks) {
        List<Remedy> placed = new ArrayList<>(
                all.stream().filter(remedy -> weeks.containsKey(remedy.id())).toList());
        review.filter(last -> weeks.containsKey(last.id())).ifPresent(placed::add);
        placed.sort(Comparator.comparingInt(remedy ->
                Optional.ofNullable(weeks.get(remedy.id())).map(Weeks::from).orElseThrow()));
        return new Timetable(
                placed,
                all.stream().filter(remedy -> !weeks.containsKey(remedy.id())).toList(),
                weeks);
    }

    /** With what each gives when its turn comes. */
    List<PlannedAction> placed(Candidates candidates) {
        return placed.stream().map(remedy -> planned(remedy, candidates)).toList();
    }

    /** With what each gives when its turn comes, after all that is placed; without what then changes nothing. */
    List<PlannedAction> later(Candidates candidates) {
        List<PlannedAction> planned = new ArrayList<>();
        for (Remedy remedy : later) {
            boolean required =
                    later.stream().anyMatch(other -> other.action().requires().contains(remedy.id()));
            Candidate candidate = candidates.today(remedy.action());
            if (remedy.needed() || required || candidate.isWorthConsidering()) {
                planned.add(planned(remedy, candidates));
            }
        }
        return planned;
    }

    /** What would open the way to an action that does not come after it stands for itself. */
    static List<PlannedAction> truthful(List<PlannedAction> actions, List<PlannedAction> after) {
        List<PlannedAction> told = new ArrayList<>();
        for (int i = 0; i < actions.size(); i++) {
            Stream<PlannedAction> later =
                    Stream.concat(actions.subList(i + 1, actions.size()).stream(), after.stream());
            boolean inVain = actions.get(i).reason() instanceof PlannedAction.Unlocks(var opened)
                    && later.noneMatch(other -> other.action().id().equals(opened));
            told.add(inVain ? actions.get(i).because(new PlannedAction.BestGain()) : actions.get(i));
        }
        return told;
    }

    private PlannedAction planned(Remedy remedy, Candidates candidates) {
        Candidate candidate = candidates.today(remedy.action());
        candidates.advance(candidate);
        return new PlannedAction(
                remedy.action(),
                remedy.hours(),
                Optional.ofNullable(weeks.get(remedy.id())),
                candidate.gain(),
                candidate.serviceGain(),
                remedy.reason());
    }
}
