package org.astrolabio.demonstration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.astrolabio.demonstration.PopulationFigures.Leaning;
import org.astrolabio.demonstration.PopulationFigures.Spread;
import org.astrolabio.language.PropertiesFile;

/** The file that says what invented companies are like; how it is written stands at its head. */
final class PopulationFile {

    private static final String NAME = "/population/companies.properties";
    private static final String OPTION = "option.";

    private final Map<String, String> entries;

    private PopulationFile(Map<String, String> entries) {
        this.entries = entries;
    }

    static PopulationFigures read() {
        // In an order of their own, so that the same seed draws the same.
        return new PopulationFile(new TreeMap<>(PropertiesFile.read(NAME))).figures();
    }

    private PopulationFigures figures() {
        Spread spread = new Spread(
                number("centre"), number("spread.company"), number("spread.dimension"), number("spread.answer"));
        return new PopulationFigures(spread, options(), shares("home."), shares("market."));
    }

    private Map<String, SequencedMap<String, Leaning>> options() {
        Map<String, SequencedMap<String, Leaning>> options = new HashMap<>();
        entries.forEach((key, value) -> {
            if (key.startsWith(OPTION)) {
                String[] question = key.substring(OPTION.length()).split("/", 2);
                String[] leaning = value.split(" +", 2);
                options.computeIfAbsent(question[0], id -> new LinkedHashMap<>())
                        .put(question[1], new Leaning(Double.parseDouble(leaning[0]), Double.parseDouble(leaning[1])));
            }
        });
        return options;
    }

    private SequencedMap<String, Double> shares(String prefix) {
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        entries.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                shares.put(key.substring(prefix.length()), Double.valueOf(value));
            }
        });
        return shares;
    }

    private double number(String key) {
        return Double.parseDouble(entries.get(key));
    }
}
