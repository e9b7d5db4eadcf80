package org.astrolabio.core.planning;

import java.util.List;
import org.astrolabio.core.service.Criterion;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;

/** What speaks for an action: something that the company answered or measured and that could be better. */
record Evidence(Rubric rubric, Assessor assessor) {

    /**
     * Whether an answer would rise, or a criterion that it serves is lower than measurements or answers could show it.
     * Where answers already show a criterion as high as answers can, it may well be higher.
     */
    boolean speaksFor(Action action, CompanyState state, CompanyScores now) {
        boolean raisesAnswers = !assessor.after(state, List.of(action)).sheet().equals(state.sheet());
        return raisesAnswers
                || action.criteria().keySet().stream().anyMatch(criterion -> couldShowMore(criterion, now.service()));
    }

    private boolean couldShowMore(String id, ServiceProfile service) {
        CriterionRating rating = service.rating(id);
        return switch (rating.basis()) {
            case CriterionRating.Measured ignored -> rating.level().isBelow(ServiceLevel.STELLAR);
            case CriterionRating.Inferred ignored -> rating.level().isBelow(mostThatAnswersShow(rubric.criterion(id)));
            case CriterionRating.Raised ignored -> false;
        };
    }

    private static ServiceLevel mostThatAnswersShow(Criterion criterion) {
        return criterion.inferred().isEmpty()
                ? ServiceLevel.UNACCEPTABLE
                : criterion.inferred().lastEntry().getKey();
    }
}
