package org.astrolabio.core.planning;

import java.util.List;

/**
 * From what the judgement about a company is made.
 *
 * @param findings those that duties are not met among them
 * @param sums what can be worked out of companies that told enough
 */
public record PlanningGuide(
        List<Finding> findings, List<NotNow> notNow, List<Duty> duties, SumRules sums, PlanningRules rules) {

    public static final PlanningGuide NONE =
            new PlanningGuide(List.of(), List.of(), List.of(), SumRules.NONE, PlanningRules.NONE);

    public PlanningGuide {
        findings = List.copyOf(findings);
        notNow = List.copyOf(notNow);
        duties = List.copyOf(duties);
    }
}
