package org.astrolabio.core.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Questionnaire;

/** Rates customer service by the rubric: by measured KPIs where there are any, else by answers. */
public final class ServiceRater {

    private final Questionnaire questionnaire;
    private final Rubric rubric;
    private final Map<String, Map<ServiceLevel, CriterionRating>> inferred = new HashMap<>();

    public ServiceRater(Questionnaire questionnaire, Rubric rubric) {
        this.questionnaire = questionnaire;
        this.rubric = rubric;
        rubric.criteria().forEach(criterion -> inferred.put(criterion.id(), inferred(criterion)));
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
     * @param shown ids of the criteria that the changed answers may be evidence of
     * @param lifted ids of the criteria whose least levels changed
     */
    public ServiceProfile rateAgain(
            ServiceProfile before,
            Set<String> shown,
            Set<String> lifted,
            Applicability applicability,
            Measurements measurements,
            Map<String, ServiceLevel> raised) {
        List<CriterionRating> ratings = new ArrayList<>();
        boolean changed = false;
        for (int i = 0; i < rubric.criteria().size(); i++) {
            Criterion criterion = rubric.criteria().get(i);
            CriterionRating rating = before.ratings().get(i);
            CriterionRating again = rating;
            if (shown.contains(criterion.id())) {
                again = rate(criterion, applicability, measurements, raised);
            } else if (lifted.contains(criterion.id())) {
                again = atLeast(rating, raised);
            }
            changed = changed || !again.equals(rating);
            ratings.add(again);
        }
        return changed ? profile(ratings) : before;
    }

    private CriterionRating rate(
            Criterion criterion,
            Applicability applicability,
            Measurements measurements,
            Map<String, ServiceLevel> raised) {
        return atLeast(rate(criterion, applicability, measurements), raised);
    }

    private static CriterionRating atLeast(CriterionRating rating, Map<String, ServiceLevel> raised) {
        ServiceLevel least = raised.getOrDefault(rating.criterion(), ServiceLevel.UNACCEPTABLE);
        return rating.level().isBelow(least)
                ? new CriterionRating(rating.criterion(), least, new CriterionRating.Raised())
                : rating;
    }

    private CriterionRating rate(Criterion criterion, Applicability applicability, Measurements measurements) {
        List<CriterionRating.Figure> figures = figures(criterion, measurements);
        if (!figures.isEmpty()) {
            ServiceLevel level =
                    figures.stream().map(CriterionRating.Figure::level).reduce(ServiceLevel.STELLAR, ServiceLevel::min);
            return new CriterionRating(criterion.id(), level, new CriterionRating.Measured(figures));
        }
        ServiceLevel level = ServiceLevel.UNACCEPTABLE;
        for (Map.Entry<ServiceLevel, Condition> step : criterion.inferred().entrySet()) {
            if (!applicability.holds(step.getValue())) {
                break;
            }
            level = step.getKey();
        }
        return Known.in(Known.in(inferred, criterion.id()), level);
    }

    private static List<CriterionRating.Figure> figures(Criterion criterion, Measurements measurements) {
        if (measurements.equals(Measurements.NONE)) {
            return List.of();
        }
        return criterion.scales().stream()
                .flatMap(scale -> measurements.value(scale.measure()).stream()
                        .map(value -> new CriterionRating.Figure(scale.measure(), value, scale.level(value))))
                .toList();
    }

    /** The rating by level: it rests on what was looked at, up to the level that was not reached. */
    private static Map<ServiceLevel, CriterionRating> inferred(Criterion criterion) {
        Map<ServiceLevel, CriterionRating> ratings = new EnumMap<>(ServiceLevel.class);
        SequencedSet<String> questions = new LinkedHashSet<>();
        ServiceLevel level = ServiceLevel.UNACCEPTABLE;
        for (Map.Entry<ServiceLevel, Condition> step : criterion.inferred().entrySet()) {
            step.getValue().questions().forEach(questions::add);
            ratings.put(level, inferred(criterion, level, questions));
            level = step.getKey();
        }
        ratings.put(level, inferred(criterion, level, questions));
        return ratings;
    }

    private static CriterionRating inferred(Criterion criterion, ServiceLevel level, Collection<String> questions) {
        return new CriterionRating(criterion.id(), level, new CriterionRating.Inferred(List.copyOf(questions)));
    }

    private ServiceProfile profile(List<CriterionRating> ratings) {
        if (ratings.isEmpty()) {
            return new ServiceProfile(ratings, ServiceLevel.UNACCEPTABLE, false, false, Fraction.ZERO);
        }
        ServiceLevel speed = ServiceLevel.STELLAR;
        for (CriterionRating rating : ratings) {
            if (rubric.speed().contains(rating.criterion())) {
                speed = ServiceLevel.min(speed, rating.level());
            }
        }
        boolean fastEnough = !speed.isBelow(rubric.speedFrom());
        int weights = 0;
        int weighted = 0;
        for (int i = 0; i < ratings.size(); i++) {
            int weight = rubric.criteria().get(i).weight();
            weights += weight;
            if (fastEnough || !ratings.get(i).criterion().equals(rubric.delight())) {
                weighted += weight * ratings.get(i).level().ordinal();
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
