package org.astrolabio.markets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of {@code markets/}: several words for each key.
 *
 * @param words by key
 */
record MarketFacts(Map<String, List<String>> words) {

    /** @throws UncheckedIOException if there is no such file */
    static MarketFacts read(String name) {
        try (InputStream stream = Objects.requireNonNull(
                MarketFacts.class.getResourceAsStream("/markets/" + name + ".properties"), name)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new MarketFacts(properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            key -> key,
                            key -> List.of(properties.getProperty(key).split(" ")))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<List<String>> of(String key) {
        return Optional.ofNullable(words.get(key));
    }

    Stream<String> all() {
        return words.values().stream().flatMap(List::stream);
    }
}
