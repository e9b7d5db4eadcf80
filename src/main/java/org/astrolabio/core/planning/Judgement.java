package org.astrolabio.core.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be said of a company before its plan.
 *
 * @param findings that hold, the most urgent first
 * @param bottleneck what really holds it back
 * @param notNow what it is better advised not to do for now, the weightiest first
 * @param duties how it stands to each
 * @param figures that it told, and what comes of them
 * @param load how much of the staffed time its contacts take
 */
public record Judgement(
        List<OpenFinding> findings,
        Optional<OpenFinding> bottleneck,
        List<NotNow> notNow,
        List<Duty.Standing> duties,
        OwnFigures figures,
        Optional<Load> load) {

    public static final Judgement NONE =
            new Judgement(List.of(), Optional.empty(), List.of(), List.of(), OwnFigures.NONE, Optional.empty());

    public Judgement {
        findings = List.copyOf(findings);
        notNow = List.copyOf(notNow);
        duties = List.copyOf(duties);
    }

    /** What decides something and nobody knows. */
    public List<OpenFinding> unknown() {
        return findings.stream().filter(OpenFinding::isUnknown).toList();
    }

    /** What is a problem, for certain or presumably. */
    public List<OpenFinding> problems() {
        return findings.stream().filter(open -> !open.isUnknown()).toList();
    }

    /** Ids of actions that are not planned for now. */
    public Set<String> withheld() {
        return notNow.stream().flatMap(one -> one.withholds().stream()).collect(Collectors.toSet());
    }
}
