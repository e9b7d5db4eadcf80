package org.astrolabio.core.planning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Dependents;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.scoring.RunningScore;
import org.astrolabio.core.scoring.Score;

/** What of a plan is enough to bring a dimension to some points; found by scoring again. */
public final class CatchUp {

    private final Questionnaire questionnaire;
    private final Dependents dependents;
    private final Effects effects;
    private final CompanyState today;
    private final RunningScore scoreToday;
    private final List<PlannedAction> actions;
    private final List<RunningScore> scores = new ArrayList<>();

    /** How a company comes to the points asked for. */
    public sealed interface Way {}

    /** It has them today. */
    public record Reached(int today) implements Way {}

    /**
     * These actions are enough, and none of them is too much.
     *
     * @param actions in the order of the plan, each after what it requires of the plan
     * @param today whole points of the dimension
     * @param then whole points of the dimension once they are done
     */
    public record Enough(List<PlannedAction> actions, int today, int then) implements Way {
        public Enough {
            actions = List.copyOf(actions);
        }
    }

    /**
     * No part of the plan is enough that begins with its first action.
     *
     * @param then whole points of the dimension once all of the plan is done
     */
    public record OutOfReach(int today, int then) implements Way {}

    public CatchUp(Questionnaire questionnaire, CompanyPlan plan) {
        this(questionnaire, plan.state(), plan.plan());
    }

    CatchUp(Questionnaire questionnaire, CompanyState today, ImprovementPlan plan) {
        this.questionnaire = questionnaire;
        this.dependents = new Dependents(questionnaire);
        this.effects = new Effects(questionnaire);
        this.today = today;
        this.scoreToday = RunningScore.of(questionnaire, today.sheet());
        this.actions = plan.actions().toList();
        CompanyState reached = today;
        RunningScore score = scoreToday;
        for (PlannedAction planned : actions) {
            reached = effects.apply(reached, planned.action());
            score = score.with(new Applicability(questionnaire, reached.sheet()), affected(planned));
            scores.add(score);
        }
    }

    /** @param points whole points, 0–100 */
    public Way to(String dimension, int points) {
        int now = points(scoreToday, dimension);
        if (now >= points) {
            return new Reached(now);
        }
        return IntStream.range(0, actions.size())
                .filter(i -> points(scores.get(i), dimension) >= points)
                .mapToObj(i -> enough(actions.subList(0, i + 1), dimension, points, now))
                .findFirst()
                .orElseGet(() -> new OutOfReach(now, scores.isEmpty() ? now : points(scores.getLast(), dimension)));
    }

    private Way enough(List<PlannedAction> first, String dimension, int points, int now) {
        List<PlannedAction> touching = touching(first, dimension);
        List<PlannedAction> kept = points(touching, dimension) >= points ? touching : first;
        boolean fewer = true;
        while (fewer) {
            fewer = false;
            for (PlannedAction planned : kept.reversed()) {
                List<PlannedAction> rest = without(kept, planned);
                if (!isRequired(planned, rest) && points(rest, dimension) >= points) {
                    kept = rest;
                    fewer = true;
                }
            }
        }
        return new Enough(kept, now, points(kept, dimension));
    }

    /** Those that may change the dimension, and what they require. */
    private List<PlannedAction> touching(List<PlannedAction> first, String dimension) {
        Map<String, PlannedAction> byId = first.stream()
                .collect(Collectors.toMap(planned -> planned.action().id(), Function.identity()));
        Set<String> ids = new HashSet<>();
        for (PlannedAction planned : first) {
            if (affected(planned).stream().anyMatch(question -> isIn(question, dimension))) {
                add(planned, byId, ids);
            }
        }
        return first.stream()
                .filter(planned -> ids.contains(planned.action().id()))
                .toList();
    }

    private static void add(PlannedAction planned, Map<String, PlannedAction> byId, Set<String> ids) {
        if (ids.add(planned.action().id())) {
            planned.action().requires().stream()
                    .filter(byId::containsKey)
                    .forEach(required -> add(Known.in(byId, required), byId, ids));
        }
    }

    private int points(List<PlannedAction> done, String dimension) {
        CompanyState reached = today;
        Set<String> affected = new HashSet<>();
        for (PlannedAction planned : done) {
            reached = effects.apply(reached, planned.action());
            affected.addAll(affected(planned));
        }
        return points(scoreToday.with(new Applicability(questionnaire, reached.sheet()), affected), dimension);
    }

    private static int points(RunningScore score, String dimension) {
        return score.dimension(dimension).map(Score::wholePoints).orElse(0);
    }

    private Set<String> affected(PlannedAction planned) {
        return dependents.with(planned.action().answers().keySet());
    }

    private boolean isIn(String question, String dimension) {
        return questionnaire
                .sectionOf(question)
                .dimension()
                .filter(dimension::equals)
                .isPresent();
    }

    private static boolean isRequired(PlannedAction planned, List<PlannedAction> others) {
        return others.stream()
                .anyMatch(other ->
                        other.action().requires().contains(planned.action().id()));
    }

    private static List<PlannedAction> without(List<PlannedAction> all, PlannedAction one) {
        return all.stream().filter(other -> other != one).toList();
    }
}
