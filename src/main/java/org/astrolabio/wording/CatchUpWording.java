package org.astrolabio.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.peers.Comparison.Among;
import org.astrolabio.core.planning.CatchUp;
import org.astrolabio.core.planning.CatchUp.Way;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.questionnaire.Known;

/** What of a plan is enough to reach the median of others, in the words of one language. */
public final class CatchUpWording {

    private final ComparisonWording wording;
    private final GuidanceTexts texts;
    private final Map<String, Integer> numbers = new HashMap<>();

    /** @param texts of the plan's actions in the same language */
    public CatchUpWording(ComparisonWording wording, GuidanceTexts texts, CompanyPlan plan) {
        this.wording = wording;
        this.texts = texts;
        plan.plan().actions().forEach(planned -> numbers.put(planned.action().id(), numbers.size() + 1));
    }

    /**
     * What is told of a dimension.
     *
     * @param actions that are enough, each with its number in the plan
     * @param result what they lead to; empty where there are none
     */
    public record Told(String dimension, String sentence, List<String> actions, Optional<String> result) {
        public Told {
            actions = List.copyOf(actions);
        }
    }

    /** What follows is about, among how many, and of when. */
    public String about(Among among) {
        return wording.text(
                "catch-up-about", wording.cohort(among.cohort()), among.companies(), wording.month(among.asOf()));
    }

    /** Each dimension in which the diagnosis stands below the median. */
    public List<Told> told(Among among, CatchUp catchUp) {
        List<Told> told = new ArrayList<>();
        among.dimensions().forEach((id, standing) -> {
            if (!standing.reachesMedian()) {
                told.add(told(id, standing.wholeMedian(), catchUp.to(id, standing.wholeMedian())));
            }
        });
        return told;
    }

    private Told told(String id, int median, Way way) {
        String dimension = wording.dimension(id);
        return switch (way) {
            case CatchUp.Reached(int today) -> alone(id, wording.text("catch-up-reached", dimension, median, today));
            case CatchUp.Enough(var actions, int today, int then) ->
                new Told(
                        id,
                        wording.text("catch-up-enough", dimension, median, actions.size()),
                        actions.stream().map(this::action).toList(),
                        Optional.of(wording.text("catch-up-result", today, then)));
            case CatchUp.OutOfReach(int today, int then) ->
                alone(
                        id,
                        today == then
                                ? wording.text("catch-up-no-action", dimension, median, today)
                                : wording.text("catch-up-out-of-reach", dimension, median, today, then));
        };
    }

    private static Told alone(String id, String sentence) {
        return new Told(id, sentence, List.of(), Optional.empty());
    }

    private String action(PlannedAction planned) {
        String id = planned.action().id();
        return wording.text(
                "catch-up-action", Known.in(numbers, id), texts.action(id).title());
    }
}
