package org.astrolabio.core.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A problem that a company may have, and what answers it. Its wording stands in the texts of the questionnaire.
 *
 * @param weight what is at stake within its kind, 1–5
 * @param bottleneck how likely it is what holds a company back that has it, 1–10
 * @param told signs by which it holds for certain
 * @param presumed signs by which it seems to hold
 * @param unknown signs by which it decides something and the owner does not know
 * @param answeredBy ids of actions, the best first; of these, the first that fit the company are planned
 * @param needs how many of them it takes, at least 1
 */
public record Finding(
        String id,
        String group,
        Kind kind,
        int weight,
        OptionalInt bottleneck,
        Optional<Signs> told,
        Optional<Signs> presumed,
        Optional<Signs> unknown,
        List<String> answeredBy,
        int needs) {

    /** The group of findings that a duty is not met. */
    public static final String DUTIES = "duties";

    /** What kind of problem it is, the most urgent first. */
    public enum Kind {
        BREAKS_THE_LAW,
        STOPS_THE_SALE,
        OVERLOAD,
        LOSES_CUSTOMERS,
        BLOCKS_THE_GOAL,
        CONTRADICTION,
        UNKNOWN,
        UNLOCKS,
        IMPROVES,
        DELIGHTS
    }

    public Finding {
        answeredBy = List.copyOf(answeredBy);
    }

    /** How surely it holds for a company; absent if nothing speaks for it. */
    Optional<Certainty> certainty(KnownCompany company) {
        if (told.filter(company::shows).filter(company::isTold).isPresent()) {
            return Optional.of(told.get().restOnFigures() ? Certainty.MEASURED : Certainty.TOLD);
        }
        if (presumed.filter(company::shows).isPresent()) {
            return Optional.of(Certainty.PRESUMED);
        }
        return unknown.filter(company::shows).map(signs -> Certainty.UNKNOWN);
    }

    /** Whether the answer tells of the very thing, not of something near it. */
    public boolean isDuty() {
        return group.equals(DUTIES);
    }

    /** The signs that speak at that certainty. */
    public Optional<Signs> signs(Certainty certainty) {
        return switch (certainty) {
            case MEASURED, TOLD -> told;
            case PRESUMED -> presumed;
            case UNKNOWN -> unknown;
        };
    }
}
