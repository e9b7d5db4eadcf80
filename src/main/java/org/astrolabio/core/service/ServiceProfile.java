package org.astrolabio.core.service;

import java.util.List;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * Where a company's customer service stands.
 *
 * @param ratings one a criterion, the most important first
 * @param whole the level of the service as a whole
 * @param heldDownBySpeed whether slow response or resolution keeps the whole below what its criteria would give
 * @param delightCounts false while response or resolution is too slow for delight to matter
 * @param points 0–100: the weighted mean of the criteria, 0 where all are unacceptable and 100 where all are stellar
 */
public record ServiceProfile(
        List<CriterionRating> ratings,
        ServiceLevel whole,
        boolean heldDownBySpeed,
        boolean delightCounts,
        Fraction points) {
    public ServiceProfile {
        ratings = List.copyOf(ratings);
    }

    /** @throws IllegalArgumentException if there is no such criterion */
    public CriterionRating rating(String criterion) {
        return ratings.stream()
                .filter(rating -> rating.criterion().equals(criterion))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No criterion " + criterion));
    }
}
