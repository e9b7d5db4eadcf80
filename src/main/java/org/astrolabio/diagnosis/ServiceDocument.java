package org.astrolabio.diagnosis;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.ServiceLevel;
import org.astrolabio.core.service.ServiceProfile;

/**
 * The shape of a service profile as a file.
 *
 * @param exact points of 100 as a fraction
 */
record ServiceDocument(
        String whole, boolean heldDownBySpeed, boolean delightCounts, String exact, List<OfCriterion> criteria) {

    /**
     * @param figures what was measured; absent where the level was inferred
     * @param inferredFrom ids of questions; absent where the level was measured
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfCriterion(
            String criterion, String level, Optional<List<OfFigure>> figures, Optional<List<String>> inferredFrom) {

        static OfCriterion of(CriterionRating rating) {
            return switch (rating.basis()) {
                case CriterionRating.Measured(var figures) ->
                    of(rating, Optional.of(figures.stream().map(OfFigure::of).toList()), Optional.empty());
                case CriterionRating.Inferred(var questions) -> of(rating, Optional.empty(), Optional.of(questions));
                case CriterionRating.Raised() -> of(rating, Optional.empty(), Optional.empty());
            };
        }

        private static OfCriterion of(
                CriterionRating rating, Optional<List<OfFigure>> figures, Optional<List<String>> questions) {
            return new OfCriterion(rating.criterion(), rating.level().id(), figures, questions);
        }

        CriterionRating rating() {
            CriterionRating.Basis basis = figures.<CriterionRating.Basis>map(measured -> new CriterionRating.Measured(
                            measured.stream().map(OfFigure::figure).toList()))
                    .or(() -> inferredFrom.map(CriterionRating.Inferred::new))
                    .orElseGet(CriterionRating.Raised::new);
            return new CriterionRating(criterion, ServiceDocument.level(level), basis);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfFigure(String kpi, Optional<String> channel, String value, String level) {

        static OfFigure of(CriterionRating.Figure figure) {
            return new OfFigure(
                    figure.measure().kpi(),
                    figure.measure().channel(),
                    figure.value().toString(),
                    figure.level().id());
        }

        CriterionRating.Figure figure() {
            return new CriterionRating.Figure(
                    new Measure(kpi, channel), Fraction.parse(value), ServiceDocument.level(level));
        }
    }

    /** @param value in the KPI's unit, as a fraction */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfMeasurement(String kpi, Optional<String> channel, String value) {}

    static ServiceDocument of(ServiceProfile profile) {
        return new ServiceDocument(
                profile.whole().id(),
                profile.heldDownBySpeed(),
                profile.delightCounts(),
                profile.points().toString(),
                profile.ratings().stream().map(OfCriterion::of).toList());
    }

    ServiceProfile profile() {
        return new ServiceProfile(
                criteria.stream().map(OfCriterion::rating).toList(),
                level(whole),
                heldDownBySpeed,
                delightCounts,
                Fraction.parse(exact));
    }

    /** Sorted by KPI and channel. */
    static List<OfMeasurement> of(Measurements measurements) {
        return measurements.values().entrySet().stream()
                .map(measured -> new OfMeasurement(
                        measured.getKey().kpi(),
                        measured.getKey().channel(),
                        measured.getValue().toString()))
                .sorted(Comparator.comparing(OfMeasurement::kpi)
                        .thenComparing(measured -> measured.channel().orElse("")))
                .toList();
    }

    static Measurements measurements(List<OfMeasurement> measurements) {
        return new Measurements(measurements.stream()
                .collect(Collectors.toMap(
                        measured -> new Measure(measured.kpi(), measured.channel()),
                        measured -> Fraction.parse(measured.value()))));
    }

    private static ServiceLevel level(String id) {
        return ServiceLevel.find(id).orElseThrow(() -> new IllegalArgumentException("No level " + id));
    }
}
