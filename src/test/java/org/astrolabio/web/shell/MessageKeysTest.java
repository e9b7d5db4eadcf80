package org.astrolabio.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts are there in every language, with the same arguments, and those that the pages ask for are there. */
class MessageKeysTest {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Pattern QUOTED =
            Pattern.compile("\"((?:shell|assessment|mail|reminder|progress)\\.[a-z0-9-]+)\"");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageSaysTheSameThings(String bundle) throws IOException {
        Properties first = read(bundle, Languages.ALL.getFirst());
        assertThat(first).isNotEmpty();
        for (Locale language : languages()) {
            Properties texts = read(bundle, language);

            assertThat(texts.stringPropertyNames()).as(language.getLanguage()).isEqualTo(first.stringPropertyNames());
            for (String key : first.stringPropertyNames()) {
                assertThat(arguments(texts, key)).as("%s in %s", key, language).isEqualTo(arguments(first, key));
            }
        }
    }

    /** Those that somebody has begun, offered or not. */
    private static List<Locale> languages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst(".*_(.*)\\.properties", "$1"))
                    .distinct()
                    .sorted()
                    .map(Locale::of)
                    .toList();
        }
    }

    private static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("_.*", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shell", "assessment", "mail", "reminder", "progress"})
    void whatThePagesAskForIsThere(String bundle) throws IOException {
        Set<String> known = read(bundle, Languages.ALL.getFirst()).stringPropertyNames();
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

    private static Properties read(String bundle, Locale language) throws IOException {
        Path file = FOLDER.resolve(bundle + "_" + language.getLanguage() + ".properties");
        assertThat(file).exists();
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
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
