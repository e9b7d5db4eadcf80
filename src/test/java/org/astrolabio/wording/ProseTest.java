package org.astrolabio.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** No text that a reader sees has a turn of phrase that an editor has struck out. */
class ProseTest {

    private static final Path RULES = Path.of("src/test/resources/prose");
    private static final Path QUESTIONNAIRE = Path.of("questionnaire");
    /** Messages that speak of the files themselves, with their keys and quotes. */
    private static final String FOR_AUTHORS = "definition.";

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** @param never what is struck out, @param where in texts whose place contains this pattern */
    private record Rule(Pattern where, Pattern never, String instead, String example) {

        boolean strikes(Text text) {
            return where.matcher(text.place()).find()
                    && never.matcher(text.words()).find();
        }
    }

    private record Text(String place, String words) {}

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everyRuleFindsItsExample(String language) {
        assertThat(rules(language)).isNotEmpty().allSatisfy(rule -> assertThat(
                        rule.never().matcher(rule.example()).find())
                .as(rule.never().pattern())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void noTextSaysWhatAnEditorStruckOut(String language) {
        List<Text> texts = texts(language);
        assertThat(texts).hasSizeGreaterThan(4000);
        List<String> struck = new ArrayList<>();
        for (Rule rule : rules(language)) {
            texts.stream()
                    .filter(rule::strikes)
                    .forEach(text ->
                            struck.add("%s: «%s». Write %s.".formatted(text.place(), text.words(), rule.instead())));
        }
        assertThat(struck).isEmpty();
    }

    private static List<Rule> rules(String language) {
        List<Map<String, String>> rules = read(RULES.resolve(language + ".yaml"), reader -> new Yaml().load(reader));
        return rules.stream()
                .map(rule -> new Rule(
                        Pattern.compile(rule.getOrDefault("where", "")),
                        Pattern.compile(rule.get("never"), Pattern.UNICODE_CHARACTER_CLASS),
                        rule.get("instead"),
                        rule.get("example")))
                .toList();
    }

    private static List<Text> texts(String language) {
        List<Text> texts = new ArrayList<>();
        for (Path file : files(QUESTIONNAIRE.resolve(language), ".yaml")) {
            collect(file.toString(), read(file, reader -> new Yaml().<Object>load(reader)), texts);
        }
        for (Path file : files(MESSAGES, "_" + language + ".properties")) {
            Properties properties = read(file, reader -> {
                Properties messages = new Properties();
                messages.load(reader);
                return messages;
            });
            properties.stringPropertyNames().stream()
                    .filter(key -> !key.startsWith(FOR_AUTHORS))
                    .sorted()
                    .forEach(key -> texts.add(new Text("messages/" + key, properties.getProperty(key))));
        }
        return texts;
    }

    private static void collect(String place, Object node, List<Text> texts) {
        switch (node) {
            case Map<?, ?> map -> map.forEach((key, value) -> collect(place + "/" + key, value, texts));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(place + "/" + i, list.get(i), texts);
                }
            }
            default -> texts.add(new Text(place, node.toString()));
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reading<T> {

        T from(Reader reader) throws IOException;
    }

    private static <T> T read(Path file, Reading<T> reading) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return reading.from(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
