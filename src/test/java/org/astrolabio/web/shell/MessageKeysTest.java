package org.astrolabio.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' texts are there in both languages, with the same arguments, and each is used. */
class MessageKeysTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:shell|assessment|mail|reminder|progress)\\.[a-z0-9-]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {"shell", "assessment", "peers", "mail", "reminder", "progress", "figure", "action", "market"})
    void bothLanguagesSayTheSameThings(String bundle) throws IOException {
        Properties spanish = read(bundle, "es");
        Properties english = read(bundle, "en");

        assertThat(english.stringPropertyNames()).isEqualTo(spanish.stringPropertyNames());
        for (String key : spanish.stringPropertyNames()) {
            assertThat(arguments(english, key)).as(key).isEqualTo(arguments(spanish, key));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shell", "assessment", "mail", "reminder", "progress"})
    void whatThePagesAskForIsThere(String bundle) throws IOException {
        Set<String> known = read(bundle, "es").stringPropertyNames();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/astrolabio"))) {
            Set<String> asked = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> QUOTED.matcher(content(file)).results().map(match -> match.group(1)))
                    .filter(key -> key.startsWith(bundle + ".") && !key.endsWith("-"))
                    .collect(Collectors.toSet());
            assertThat(asked).isNotEmpty();
            assertThat(known).containsAll(asked);
        }
    }

    private static Set<String> arguments(Properties texts, String key) {
        return new MessageFormat(texts.getProperty(key), Locale.ROOT).getArgumentNames();
    }

    private static Properties read(String bundle, String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
