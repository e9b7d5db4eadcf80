package org.astrolabio.markets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.language.PropertiesFile;

/**
 * A file of {@code markets/}: several words for each key.
 *
 * @param words by key
 */
record MarketFacts(Map<String, List<String>> words) {

    /** @throws IllegalStateException if there is no such file */
    static MarketFacts read(String name) {
        return new MarketFacts(PropertiesFile.read("/markets/" + name + ".properties").entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> List.of(entry.getValue().split(" ")))));
    }

    Optional<List<String>> of(String key) {
        return Optional.ofNullable(words.get(key));
    }

    Stream<String> all() {
        return words.values().stream().flatMap(List::stream);
    }
}
