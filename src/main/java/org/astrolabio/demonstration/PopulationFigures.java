package org.astrolabio.demonstration;

import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What invented companies are like.
 *
 * @param options by id of a profile question: what is known of its options, by their ids
 * @param homes shares by ISO 3166-1 or ISO 3166-2 code
 * @param markets shares by ISO 3166-1 code
 */
record PopulationFigures(
        Spread spread,
        Map<String, SequencedMap<String, Leaning>> options,
        SequencedMap<String, Double> homes,
        SequencedMap<String, Double> markets) {

    /**
     * How many choose an option, and where that moves a company.
     *
     * @param share relative to the other options', at least 0
     * @param lean added to the maturity of the company
     */
    record Leaning(double share, double lean) {

        static final Leaning NONE = new Leaning(1, 0);
    }

    /**
     * How maturity varies. It is measured on the scale of log-odds: 0 is half the points, 2 is 88 of 100.
     *
     * @param centre of the companies about which nothing is known
     * @param company standard deviation among companies
     * @param dimension standard deviation of a dimension around its company
     * @param answer standard deviation of an answer around its dimension
     */
    record Spread(double centre, double company, double dimension, double answer) {}

    Optional<SequencedMap<String, Leaning>> optionsOf(String question) {
        return Optional.ofNullable(options.get(question));
    }
}
