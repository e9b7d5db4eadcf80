package org.astrolabio.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the property files of the program, which are UTF-8. */
public final class PropertiesFile {

    private PropertiesFile() {}

    /**
     * What a file says by key; absent if there is no such file.
     *
     * @param path from the root of the class path, with a slash before it
     * @throws UncheckedIOException if it cannot be read
     */
    public static Optional<Map<String, String>> find(String path) {
        try (@Nullable InputStream stream = PropertiesFile.class.getResourceAsStream(path)) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(properties.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a file says by key.
     *
     * @throws IllegalStateException if there is no such file
     * @throws UncheckedIOException if it cannot be read
     */
    public static Map<String, String> read(String path) {
        return find(path).orElseThrow(() -> new IllegalStateException("There is no " + path));
    }
}
