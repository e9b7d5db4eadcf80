package org.astrolabio.demonstration;

import java.util.HashMap;
import java.util.Map;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.demonstration.PopulationFigures.Spread;

/** How far a company has come, in each dimension; the company's own maturity stands behind all of them. */
final class Maturity {

    private final Spread spread;
    private final Map<String, Double> dimensions = new HashMap<>();

    /** @param lean what the company's profile adds, in log-odds */
    Maturity(Spread spread, Questionnaire questionnaire, double lean, Draw draw) {
        this.spread = spread;
        double company = spread.centre() + lean + draw.gaussian(spread.company());
        for (Dimension dimension : questionnaire.dimensions()) {
            dimensions.put(dimension.id(), company + draw.gaussian(spread.dimension()));
        }
    }

    /** How far the company is in one practice of a dimension: above 0, below 1. */
    double target(String dimension, Draw draw) {
        return 1 / (1 + StrictMath.exp(-(Known.in(dimensions, dimension) + draw.gaussian(spread.answer()))));
    }
}
