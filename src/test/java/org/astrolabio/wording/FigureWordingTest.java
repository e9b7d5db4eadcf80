package org.astrolabio.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astrolabio.core.planning.Action;
import org.astrolabio.core.planning.Effort;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Kpi;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureWordingTest {

    private static final Messages MESSAGES = new Messages();
    private static final FigureWording ENGLISH = new FigureWording(Locale.ENGLISH, MESSAGES);
    private static final FigureWording SPANISH = new FigureWording(Locale.of("es"), MESSAGES);

    @ParameterizedTest
    @CsvSource({
        "MINUTES,   59,  1, 59 min",
        "MINUTES,   60,  1, 1 h",
        "MINUTES, 2880,  1, 48 h",
        "MINUTES, 4080,  1, 2.8 days",
        "MINUTES, 4320,  1, 3 days",
        "SECONDS,   45,  2, 22.5 s",
        "PERCENT, 9996, 100, 100%",
        "PERCENT,  333, 10, 33.3%",
        "STARS,     46, 10, 4.6 out of 5 stars",
        "POINTS,   -50,  1, -50 points",
        "COUNT,   1234,  1, '1,234'",
    })
    void saysAFigureWithItsUnit(Kpi.Unit unit, long numerator, long denominator, String expected) {
        assertThat(ENGLISH.value(unit, Fraction.of(numerator, denominator)).replace('\u00a0', ' '))
                .isEqualTo(expected);
    }

    @Test
    void aBandOfCostsIncludesItsUpperEnd() {
        assertThat(ENGLISH.cost(Action.Cost.LOW)).isEqualTo("up to €50 a month or €500 once");
        assertThat(SPANISH.cost(Action.Cost.HIGH)).isEqualTo("más de 300\u00A0€ al mes o de 3.000\u00A0€ de una vez");
    }

    @Test
    void workIsSaidInHours() {
        assertThat(ENGLISH.effort(new Effort(Fraction.of(1, 2), Fraction.of(1))))
                .isEqualTo("4 to 8 hours");
        assertThat(SPANISH.effort(new Effort(Fraction.of(1, 8), Fraction.of(1, 8))))
                .isEqualTo("1 hora");
    }

    /** Whoever wrote a figure's sentence anew would have to use these texts, or others that no test compares. */
    @Test
    void onlyThisPackageUsesTheTextsOfFiguresActionsAndMarkets() throws IOException {
        Pattern key = Pattern.compile("(?:text|say)\\([^\"]*\"(?:figure|action|market)\\.");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> users = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> key.matcher(content(file)).find())
                    .toList();
            assertThat(users).hasSizeGreaterThanOrEqualTo(3).allSatisfy(file -> assertThat(file.getParent())
                    .hasFileName("wording"));
        }
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
