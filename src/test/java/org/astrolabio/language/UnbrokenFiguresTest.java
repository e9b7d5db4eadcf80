package org.astrolabio.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wherever a message is shown, no line ends between a figure and its unit. */
class UnbrokenFiguresTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern BREAKABLE = Pattern.compile("\\d (%|€|h|min|s|km|kg|MB|GB|kB)(?!\\w)");
    /** Messages that speak of the files themselves are for authors. */
    private static final String FOR_AUTHORS = "definition";

    @ParameterizedTest
    @CsvSource({
        "Quedan 14 min, Quedan 14~min",
        "llevas el {1} %., llevas el {1}~%.",
        "'{0, number,#,##0.#} h de trabajo', '{0, number,#,##0.#}~h de trabajo'",
        "[90] % a tiempo, [90]~% a tiempo",
        "de 500 € o más, de 500~€ o más",
        "de 3 hombres, de 3 hombres",
        "3 months, 3 months",
        "8 horas, 8 horas",
    })
    void aFigureAndItsUnitStayTogether(String written, String read) {
        assertThat(UnbrokenFigures.in(written)).isEqualTo(read.replace('~', '\u00A0'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void noMessageBreaksBetweenThem(String language) throws IOException {
        Messages messages = new Messages();
        Object[] figures = new Object[12];
        Arrays.fill(figures, 5);
        List<String> keys = keys(language);
        assertThat(keys).hasSizeGreaterThan(500);
        assertThat(keys).allSatisfy(key -> assertThat(messages.text(Locale.of(language), key, figures))
                .as(key)
                .doesNotContainPattern(BREAKABLE));
    }

    private static List<String> keys(String language) throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_" + language + ".properties") && !name.startsWith(FOR_AUTHORS))
                    .map(name -> PropertiesFile.read("/messages/" + name))
                    .map(Map::keySet)
                    .flatMap(names -> names.stream().sorted())
                    .toList();
        }
    }
}
