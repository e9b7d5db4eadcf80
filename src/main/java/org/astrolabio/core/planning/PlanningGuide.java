package org.astrolabio.core.planning;

import java.util.List;

/**
 * From what the judgement about a company is made.
 *
 * @param findings those that duties are not met among them
 */
public record PlanningGuide(List<Finding> findings, List<NotNow> notNow, List<Duty> duties, PlanningRules rules) {

    public static final PlanningGuide NONE = new PlanningGuide(List.of(), List.of(), List.of(), PlanningRules.NONE);

    public PlanningGuide {
        findings = List.copyOf(findings);
        notNow = List.copyOf(notNow);
        duties = List.copyOf(duties);
    }
}
