package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * Finds the actions that a company needs, and in which order: the bottleneck first, then by the urgency of what each
 * answers; what nobody knows is asked near the start; something is felt soon.
 */
final class Remedies {

    private static final Fraction HALF = Fraction.of(1, 2);
    private static final int MOST_WEIGHT = 5;
    private static final int MOST_ASKING_HOURS = 3;
    /** Actions of the bottleneck that stand first. */
    private static final int ON_THE_BOTTLENECK = 2;
    /** The place, from 0, by which something is asked and something is felt. */
    private static final int EARLY = 2;

    private final PlanningRules rules;
    private final Candidates candidates;
    private final Judgement judgement;
    private final Effort.Scale scale;
    private final SequencedMap<String, Remedy> chosen = new LinkedHashMap<>();
    /** Whether a finding is answered by asking. */
    private boolean asks;

    /** @param candidates before any action is done */
    Remedies(PlanningRules rules, Candidates candidates, Judgement judgement, Effort.Scale scale) {
        this.rules = rules;
        this.candidates = candidates;
        this.judgement = judgement;
        this.scale = scale;
    }

    /** In the order of doing, but for what the calendar makes of it. */
    List<Remedy> needed() {
        judgement.bottleneck().ifPresent(this::answerFirst);
        int first = chosen.size();
        judgement.problems().forEach(open -> answer(open, open.finding().needs()));
        List<Remedy> needed = new ArrayList<>(chosen.values());
        needed.subList(first, needed.size())
                .sort(Comparator.comparing(this::place).reversed());
        afterWhatTheyRequire(needed);
        felt(needed).ifPresent(quick -> {
            needed.remove(quick);
            needed.add(Math.min(EARLY, needed.size()), quick);
        });
        asking().ifPresent(asking -> needed.add(Math.min(EARLY, needed.size()), asking));
        return needed;
    }

    /** The first action that answers the bottleneck, once what is needed has been found. */
    Optional<Remedy> leading() {
        return chosen.values().stream().filter(this::worksOnTheBottleneck).findFirst();
    }

    private boolean worksOnTheBottleneck(Remedy remedy) {
        return remedy.reason() instanceof PlannedAction.Answers(var open)
                && judgement.bottleneck().filter(open::equals).isPresent();
    }

    /** A second action stands first beside the one that is needed, unless it needs more than itself. */
    private void answerFirst(OpenFinding bottleneck) {
        answer(bottleneck, bottleneck.finding().needs());
        bottleneck.finding().answeredBy().stream()
                .filter(id -> !chosen.containsKey(id) && !isAsk(id) && !isOfItsOwn(id))
                .filter(id -> isOpen(id, bottleneck.finding()))
                .map(candidates::action)
                .filter(action -> action.requires().stream()
                        .allMatch(required -> chosen.containsKey(required) || !candidates.isAvailable(required)))
                .limit(Math.max(0, ON_THE_BOTTLENECK - chosen.size()))
                .toList()
                .forEach(action -> plan(action, new PlannedAction.Answers(bottleneck)));
    }

    /** Plans as many actions as it takes, of those that fit; those planned already count, and so do those done. */
    private void answer(OpenFinding open, int needs) {
        int missing = needs;
        for (String id : open.finding().answeredBy()) {
            if (missing == 0) {
                return;
            }
            if (isAsk(id)) {
                asks = true;
                missing--;
            } else if (chosen.containsKey(id) || candidates.isSettled(id)) {
                missing--;
            } else if (!isOfItsOwn(id) && isOpen(id, open.finding())) {
                plan(candidates.action(id), new PlannedAction.Answers(open));
                missing--;
            }
        }
    }

    /**
     * Who says that a duty is not met says so of the very thing, and the duty knows whom it binds; who says in which
     * languages and hours it serves says so whatever else was ticked.
     */
    private boolean isOpen(String id, Finding finding) {
        if (finding.isDuty()) {
            return candidates.isOpen(id);
        }
        boolean ofSettings = candidates
                .action(id)
                .markets()
                .filter(MarketNeed::restsOnSettings)
                .isPresent();
        return ofSettings ? candidates.isRelevant(id) : candidates.isAvailable(id);
    }

    /** Whether it has a place of its own, whatever it answers. */
    private boolean isOfItsOwn(String id) {
        return rules.review().filter(id::equals).isPresent();
    }

    private boolean isAsk(String id) {
        return rules.ask().filter(id::equals).isPresent();
    }

    private void plan(Action action, PlannedAction.Reason reason) {
        for (String required : action.requires()) {
            if (!chosen.containsKey(required) && candidates.isAvailable(required)) {
                plan(candidates.action(required), new PlannedAction.Unlocks(action.id()));
            }
        }
        chosen.putIfAbsent(action.id(), new Remedy(action, scale.hours(action.effort()), reason, true));
    }

    private Fraction place(Remedy remedy) {
        PlanningRules.Clock clock = rules.clock();
        boolean waits = clock.weeks() > 0 && remedy.action().pace().waits() >= clock.weeks();
        return waits ? urgency(remedy).times(clock.factor()) : urgency(remedy);
    }

    /** What breaks the law with each sale is stopped at once; the rest of it must not crowd out all else. */
    private Fraction urgency(Remedy remedy) {
        return switch (remedy.reason()) {
            case PlannedAction.Answers(var open) -> {
                boolean mayTakeItsTime = remedy.isLaw()
                        && open.finding().weight() < MOST_WEIGHT
                        && remedy.hours().compareTo(Fraction.of(rules.quickWin().hours())) > 0;
                yield mayTakeItsTime ? open.urgency().times(HALF) : open.urgency();
            }
            case PlannedAction.Unlocks(var action) ->
                Optional.ofNullable(chosen.get(action)).map(this::urgency).orElse(Fraction.ZERO);
            default -> Fraction.ZERO;
        };
    }

    /** Puts each after what it requires, and leaves the order as it is otherwise. */
    static void afterWhatTheyRequire(List<Remedy> remedies) {
        for (int i = 0; i < remedies.size(); i++) {
            Action action = remedies.get(i).action();
            int last = i;
            for (int j = i + 1; j < remedies.size(); j++) {
                if (action.requires().contains(remedies.get(j).id())) {
                    last = j;
                }
            }
            if (last > i) {
                remedies.add(last, remedies.remove(i));
                i--;
            }
        }
    }

    /** Something that is felt soon and costs little, unless it stands early anyway. */
    private Optional<Remedy> felt(List<Remedy> needed) {
        boolean early = needed.stream().limit(EARLY + 1L).anyMatch(this::isQuick);
        return early
                ? Optional.empty()
                : needed.stream()
                        .filter(this::isQuick)
                        .filter(remedy -> remedy.action().requires().stream().noneMatch(chosen::containsKey))
                        .findFirst();
    }

    private boolean isQuick(Remedy remedy) {
        return remedy.hours().compareTo(Fraction.of(rules.quickWin().hours())) <= 0
                && remedy.action().cost() == Action.Cost.NONE
                && remedy.action().effectAfterDays() <= rules.quickWin().days();
    }

    /** Half an hour a question. */
    private Optional<Remedy> asking() {
        int questions = judgement.unknown().size() + (asks ? 1 : 0);
        return rules.ask()
                .filter(id -> questions > 0 && candidates.isAvailable(id))
                .map(candidates::action)
                .map(action -> new Remedy(
                        action,
                        HALF.times(questions).min(Fraction.of(MOST_ASKING_HOURS)),
                        new PlannedAction.FindsOut(),
                        true));
    }
}
