package org.astrolabio.customerservice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.questionnaire.AnswerSheet;
import org.astrolabio.questionnaire.Applicability;
import org.astrolabio.questionnaire.Condition;
import org.astrolabio.questionnaire.Fraction;
import org.astrolabio.questionnaire.Questionnaire;

/** Rates customer service by the rubric: by measured KPIs where there are any, else by answers. */
public final class ServiceRater {

    private final Questionnaire questionnaire;
    private final Rubric rubric;
    private final Map<String, Set<String>> evidence = new HashMap<>();

    public ServiceRater(Questionnaire questionnaire, Rubric rubric) {
        this.questionnaire = questionnaire;
        this.rubric = rubric;
        rubric.criteria().forEach(criterion -> evidence.put(criterion.id(), questions(criterion)));
    }

    /**
     * Rates by every criterion of the rubric; without any, the whole is unacceptable.
     *
     * @param raised levels that criteria have at least, by id, as the effect of actions
     */
    public ServiceProfile rate(AnswerSheet sheet, Measurements measurements, Map<String, ServiceLevel> raised) {
        Applicability applicability = new Applicability(questionnaire, sheet);
        List<CriterionRating> ratings = new ArrayList<>();
        for (Criterion criterion : rubric.criteria()) {
            ratings.add(rate(criterion, applicability, measurements, raised));
        }
        return profile(ratings);
    }

    /**
     * What {@link #rate} gives, from the profile of before.
     *
     * @param before the profile before some answers changed
     * @param affected the questions whose answers changed, and all whose applying depends on them
     * @param lifted ids of the criteria whose least levels changed
     */
    public ServiceProfile rateAgain(
            ServiceProfile before,
            Set<String> affected,
            Set<String> lifted,
            AnswerSheet sheet,
            Measurements measurements,
            Map<String, ServiceLevel> raised) {
        Applicability applicability = new Applicability(questionnaire, sheet);
        List<CriterionRating> ratings = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion criterion = rubric.criteria().get(i);
            CriterionRating rating = before.ratings().get(i);
            if (lifted.contains(criterion.id())
                    || !Collections.disjoint(evidence.getOrDefault(criterion.id(), Set.of()), affected)) {
                CriterionRating again = rate(criterion, applicability, measurements, raised);
                changed = changed || !again.equals(rating);
                rating = again;
            }
            ratings.add(rating);
        }
        return changed ? profile(ratings) : before;
    }

    private CriterionRating rate(
            Criterion criterion,
            Applicability applicability,
            Measurements measurements,
            Map<String, ServiceLevel> raised) {
        CriterionRating rating = rate(criterion, applicability, measurements);
        ServiceLevel least = raised.getOrDefault(criterion.id(), ServiceLevel.UNACCEPTABLE);
        return rating.level().isBelow(least)
                ? new CriterionRating(criterion.id(), least, new CriterionRating.Raised())
                : rating;
    }

    private CriterionRating rate(Criterion criterion, Applicability applicability, Measurements measurements) {
        List<CriterionRating.Figure> figures = criterion.scales().stream()
                .flatMap(scale -> measurements.value(scale.measure()).stream()
                        .map(value -> new CriterionRating.Figure(scale.measure(), value, scale.level(value))))
                .toList();
        if (!figures.isEmpty()) {
            ServiceLevel level =
                    figures.stream().map(CriterionRating.Figure::level).reduce(ServiceLevel.STELLAR, ServiceLevel::min);
            return new CriterionRating(criterion.id(), level, new CriterionRating.Measured(figures));
        }
        ServiceLevel level = ServiceLevel.UNACCEPTABLE;
        SequencedSet<String> questions = new LinkedHashSet<>();
        for (Map.Entry<ServiceLevel, Condition> step : criterion.inferred().entrySet()) {
            step.getValue().questions().forEach(questions::add);
            if (!applicability.holds(step.getValue())) {
                break;
            }
            level = step.getKey();
        }
        return new CriterionRating(criterion.id(), level, new CriterionRating.Inferred(List.copyOf(questions)));
    }

    private static Set<String> questions(Criterion criterion) {
        return criterion.inferred().values().stream()
                .flatMap(Condition::questions)
                .collect(Collectors.toSet());
    }

    private ServiceProfile profile(List<CriterionRating> ratings) {
        if (ratings.isEmpty()) {
            return new ServiceProfile(ratings, ServiceLevel.UNACCEPTABLE, false, false, Fraction.ZERO);
        }
        ServiceLevel speed = ratings.stream()
                .filter(rating -> rubric.speed().contains(rating.criterion()))
                .map(CriterionRating::level)
                .reduce(ServiceLevel.STELLAR, ServiceLevel::min);
        boolean fastEnough = !speed.isBelow(rubric.speedFrom());
        int weights = 0;
        int weighted = 0;
        for (CriterionRating rating : ratings) {
            boolean isDelight = rating.criterion().equals(rubric.delight());
            int weight = rubric.criterion(rating.criterion()).weight();
            weights += weight;
            if (fastEnough || !isDelight) {
                weighted += weight * rating.level().ordinal();
            }
        }
        int steps = ServiceLevel.values().length - 1;
        ServiceLevel byCriteria = ServiceLevel.values()[weighted / weights];
        ServiceLevel whole = fastEnough ? byCriteria : ServiceLevel.min(byCriteria, speed);
        return new ServiceProfile(
                ratings,
                whole,
                whole.isBelow(byCriteria),
                fastEnough,
                Fraction.of(100L * weighted, (long) weights * steps));
    }
}
