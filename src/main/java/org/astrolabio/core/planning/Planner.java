package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Rubric;

/**
 * Makes the improvement plan: judges what is the matter, finds what answers it, adds what merely improves something, and
 * puts it all into weeks. Gains overlap and are never added up: along the order of doing, everything that an action can
 * have touched is scored again.
 *
 * <p>The plan is empty for a company with nothing the matter and of which all that it answered and measured is as good as
 * it can be. What nothing asked could show, such as a gesture that surprises, is no reason for a plan by itself.
 */
public final class Planner {

    private final PlanContext context;
    private final Evidence evidence;
    private final PlanningGuide guide;
    private final Judge judge;

    public Planner(Questionnaire questionnaire, Rubric rubric, Catalogue catalogue) {
        this(questionnaire, rubric, catalogue, PlanningGuide.NONE);
    }

    public Planner(Questionnaire questionnaire, Rubric rubric, Catalogue catalogue, PlanningGuide guide) {
        this.context = PlanContext.of(questionnaire, rubric, catalogue);
        this.evidence = new Evidence(rubric, context.assessor());
        this.guide = guide;
        this.judge = new Judge(guide);
    }

    public ImprovementPlan plan(PlanRequest request) {
        CompanyScores start = context.assessor().scores(request.state());
        KnownCompany company = known(request);
        Judgement judgement = judge.judge(company);
        boolean isFull = company.loadIsAtLeast(guide.rules().fullFrom());
        FurtherActions further = new FurtherActions(context, evidence, request, judgement.withheld(), isFull);
        Candidates today = further.candidates();
        Effort.Scale scale = guide.rules().scale(request.state().sheet());
        Remedies remedies = new Remedies(guide.rules(), today, judgement, scale);
        List<Remedy> needed = remedies.needed();
        List<Remedy> all = new ArrayList<>(needed);
        if (!needed.isEmpty() || !further.isPerfect(start)) {
            all.addAll(further.after(needed, scale));
        }
        Remedies.afterWhatTheyRequire(all);
        List<Remedy> leading = withWhatItRequires(remedies.leading(), all);
        Optional<Remedy> review = review(needed, today, scale);
        Scheduling scheduling = new Scheduling(
                guide.rules(),
                request.hoursPerMonth(),
                guide.rules().money().budget().figure(request.state().sheet()));
        Calendar calendar = scheduling.calendar(all, review, leading);
        ImprovementPlan plan = plan(
                request, start, judgement, Timetable.of(all, review, calendar.weeks()), calendar, further.candidates());
        return calendar.endsInTime(leading)
                ? plan
                : plan.with(late(
                        plan, leading, calendar.earlyHours(leading.getLast().id()), scheduling));
    }

    private ImprovementPlan plan(
            PlanRequest request,
            CompanyScores start,
            Judgement judgement,
            Timetable timetable,
            Calendar calendar,
            Candidates candidates) {
        List<PlannedAction> begun = timetable.placed(candidates);
        List<PlannedAction> open = timetable.later(candidates);
        List<PlannedAction> placed = Timetable.truthful(begun, open);
        List<PlannedAction> later = Timetable.truthful(open, List.of());
        return new ImprovementPlan(
                request.hoursPerMonth(),
                start,
                judgement,
                Optional.empty(),
                new Waves(context.assessor(), request.state(), calendar, request.hoursPerMonth()).of(placed),
                later);
    }

    /** In the order of all. */
    private static List<Remedy> withWhatItRequires(Optional<Remedy> last, List<Remedy> all) {
        Set<String> ids = new HashSet<>();
        last.ifPresent(remedy -> ids.add(remedy.id()));
        for (Remedy remedy : all.reversed()) {
            if (ids.contains(remedy.id())) {
                ids.addAll(remedy.action().requires());
            }
        }
        return all.stream().filter(remedy -> ids.contains(remedy.id())).toList();
    }

    /** What ends after the first 90 days of what works on the bottleneck. */
    private static Late late(ImprovementPlan plan, List<Remedy> leading, Fraction early, Scheduling scheduling) {
        String last = leading.getLast().id();
        return plan.actions()
                .filter(planned -> planned.action().id().equals(last))
                .findFirst()
                .map(planned ->
                        new Late(planned, early, scheduling.enoughHours(leading), scheduling.isTooDear(leading)))
                .orElseThrow();
    }

    private KnownCompany known(PlanRequest request) {
        CompanyState today = request.state();
        Applicability applicability = new Applicability(context.questionnaire(), today.sheet());
        return new KnownCompany(
                applicability,
                today.measurements(),
                request.markets(),
                request.settingsTold(),
                request.home(),
                guide.sums().of(applicability, today.measurements(), request.home()),
                guide.rules().load().flatMap(questions -> questions.load(today.sheet(), today.measurements())),
                request.hoursPerMonth());
    }

    /** What looks back at the first period, where there is enough to look back at. */
    private Optional<Remedy> review(List<Remedy> needed, Candidates candidates, Effort.Scale scale) {
        return guide.rules()
                .review()
                .filter(id -> needed.size() > 2 && candidates.isAvailable(id))
                .map(candidates::action)
                .map(action -> new Remedy(action, scale.hours(action.effort()), new PlannedAction.Reviews(), true));
    }
}
