package org.astrolabio.core.planning;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Tells what is the matter with a company, and what of it holds the company back. */
record Judge(PlanningGuide guide) {

    Judgement judge(KnownCompany company) {
        List<OpenFinding> open = guide.findings().stream()
                .flatMap(finding -> finding.certainty(company).map(sure -> new OpenFinding(finding, sure)).stream())
                .sorted(Comparator.comparing(
                                (OpenFinding found) -> guide.rules().urgency(found))
                        .reversed())
                .toList();
        List<NotNow> advisedAgainst = guide.notNow().stream()
                .filter(one -> company.shows(one.signs()))
                .sorted(Comparator.comparingInt(NotNow::weight).reversed())
                .toList();
        List<Duty.Standing> duties =
                guide.duties().stream().map(duty -> duty.of(company)).toList();
        return new Judgement(open, bottleneck(open), advisedAgainst, duties, company.load());
    }

    /** Of what may hold a company back, what most likely does; of equals, the more urgent. */
    private static Optional<OpenFinding> bottleneck(List<OpenFinding> open) {
        return open.stream()
                .filter(found ->
                        !found.isUnknown() && found.finding().bottleneck().isPresent())
                .reduce((first, second) -> rank(second) > rank(first) ? second : first);
    }

    private static int rank(OpenFinding open) {
        int rank = 2 * open.finding().bottleneck().orElseThrow();
        return open.certainty() == Certainty.PRESUMED ? rank - 1 : rank;
    }
}
