package org.astrolabio.core.planning;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Fraction;

/** Tells what is the matter with a company, and what of it holds the company back. */
record Judge(PlanningGuide guide) {

    /** What several duties share one question about is asked once. */
    Judgement judge(KnownCompany company) {
        Map<String, String> questions = guide.duties().stream()
                .filter(duty -> duty.binds(company))
                .collect(Collectors.toMap(duty -> Duty.findingId(duty.id()), Duty::question));
        Set<String> asked = new HashSet<>();
        List<OpenFinding> open = guide.findings().stream()
                .filter(finding -> !finding.isDuty() || questions.containsKey(finding.id()))
                .flatMap(finding -> finding.certainty(company).map(sure -> open(finding, sure, company)).stream())
                .sorted(Comparator.comparing(OpenFinding::urgency).reversed())
                .filter(found -> !found.isUnknown()
                        || !found.finding().isDuty()
                        || asked.add(questions.get(found.finding().id())))
                .toList();
        List<NotNow> advisedAgainst = guide.notNow().stream()
                .filter(one -> company.shows(one.signs()))
                .sorted(Comparator.comparingInt(NotNow::weight).reversed())
                .toList();
        List<Duty.Standing> duties =
                guide.duties().stream().map(duty -> duty.of(company)).toList();
        return new Judgement(open, bottleneck(open), advisedAgainst, duties, company.figures(), company.load());
    }

    private OpenFinding open(Finding finding, Certainty certainty, KnownCompany company) {
        OpenFinding open = new OpenFinding(finding, certainty, Fraction.ZERO);
        return open.withUrgency(guide.rules().urgency(open, company));
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
