package org.astrolabio.core.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.astrolabio.core.planning.Duty.Standing;
import org.astrolabio.core.planning.Duty.State;

/** Duties by what is to be told of them. Each stands in one group at most. */
public record DutyGroups(List<Standing> standings) {

    /** More that do not bind would not interest anybody. */
    private static final int MOST_NEAR = 8;

    public DutyGroups {
        standings = List.copyOf(standings);
    }

    /** Whether none binds the company. */
    public boolean isEmpty() {
        return standings.stream().allMatch(standing -> standing.state() == State.NOT_BOUND);
    }

    /** Not met, or in part only. */
    public List<Standing> unmet(Duty.Reach reach) {
        return which(standing -> isBroken(standing)
                && standing.duty().verified()
                && standing.duty().reach() == reach);
    }

    /** Of which nobody in the company knows whether it is met. */
    public List<Standing> unsure() {
        return which(
                standing -> standing.state() == State.UNSURE && standing.duty().verified());
    }

    /** Perhaps not met, and what the law asks could not be verified. */
    public List<Standing> unverified() {
        return which(standing -> (isBroken(standing) || standing.state() == State.UNSURE)
                && !standing.duty().verified());
    }

    /** Met, as the company says. */
    public List<Standing> met() {
        return which(standing -> standing.state() == State.MET);
    }

    /** How many bind the company of which it said nothing. */
    public int notTold() {
        return which(standing -> standing.state() == State.NOT_TOLD).size();
    }

    /** A few that do not bind, next to others that do; each for a reason of its own. */
    public List<Standing> near() {
        Set<String> families = standings.stream()
                .filter(standing -> standing.state() != State.NOT_BOUND)
                .map(standing -> standing.duty().question())
                .collect(Collectors.toSet());
        Set<String> said = new HashSet<>();
        return which(standing -> standing.state() == State.NOT_BOUND
                        && families.contains(standing.duty().question()))
                .stream()
                .filter(standing -> said.add(standing.duty().question()))
                .limit(MOST_NEAR)
                .toList();
    }

    private static boolean isBroken(Standing standing) {
        return standing.state() == State.UNMET || standing.state() == State.IN_PART;
    }

    private List<Standing> which(Predicate<Standing> kind) {
        return standings.stream().filter(kind).toList();
    }
}
