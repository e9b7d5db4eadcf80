package org.astrolabio.core.planning;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;

/** How customer service has come on from one state to the next. */
record ServiceProgress(Rubric rubric, ServiceProfile before, ServiceProfile now) {

    /** Ids of the criteria whose points changed. */
    Set<String> risen() {
        List<CriterionRating> ratings = now.ratings();
        Set<String> risen = new HashSet<>();
        for (int i = 0; i < ratings.size(); i++) {
            if (!ratings.get(i).equals(before.ratings().get(i))) {
                risen.add(ratings.get(i).criterion());
            }
        }
        if (now.delightCounts() != before.delightCounts() || risen.contains(rubric.delight())) {
            ratings.forEach(rating -> risen.add(rating.criterion()));
        }
        return risen;
    }

    /** Whether the criterion's next level asks for one of these questions. */
    boolean nextLevelAsksFor(String criterion, Set<String> questions) {
        ServiceLevel level = now.rating(criterion).level();
        return rubric.criterion(criterion).inferred().entrySet().stream()
                .filter(step -> level.isBelow(step.getKey()))
                .findFirst()
                .stream()
                .flatMap(step -> step.getValue().questions())
                .anyMatch(questions::contains);
    }
}
