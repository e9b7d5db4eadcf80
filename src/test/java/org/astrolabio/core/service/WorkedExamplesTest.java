package org.astrolabio.core.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked example that stands beside each formula is what the calculator makes of the same figures. */
class WorkedExamplesTest {

    private static final Guidance GUIDANCE = RealQuestionnaire.guidance();
    private static final String NUMBER = "([\\d.,]*\\d)";
    private static final Pattern EXAMPLE = Pattern.compile(
            "(?:\\(" + NUMBER + " − " + NUMBER + "\\)|" + NUMBER + ") ÷ " + NUMBER + "( × 100)? = " + NUMBER);

    static Stream<Arguments> examples() {
        return GUIDANCE.rubric().kpis().stream()
                .flatMap(kpi -> Languages.ALL.stream().map(language -> Arguments.of(kpi.id(), language)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExampleOfEveryFormula(String id, Locale language) {
        Kpi kpi = GUIDANCE.rubric().kpi(id);
        String text = GUIDANCE.texts(language).kpi(id).example();
        Matcher example = EXAMPLE.matcher(text);
        assertThat(example.find()).as(text).isTrue();
        List<BigDecimal> given = new ArrayList<>();
        for (int group = 1; group <= 4; group++) {
            if (example.group(group) != null) {
                given.add(number(example.group(group), language));
            }
        }
        BigDecimal result = number(example.group(6), language);
        Map<String, Fraction> counts = counts(kpi.calculation(), given);

        assertThat(kpi.problems(counts)).isEmpty();
        assertThat(decimal(kpi.calculation().value(counts), result.scale()))
                .as(text)
                .isEqualByComparingTo(result);
        assertThat(example.group(5) != null)
                .as("times a hundred")
                .isEqualTo(!(kpi.calculation() instanceof Calculation.Mean));
    }

    /** The figures by the names that the calculation has for them, in the order in which the formula is written. */
    private static Map<String, Fraction> counts(Calculation calculation, List<BigDecimal> given) {
        List<String> order =
                switch (calculation) {
                    case Calculation.Mean(var total, var count) -> List.of(total, count);
                    case Calculation.Share(var part, var whole) -> List.of(part, whole);
                    case Calculation.Difference(var plus, var minus, var whole) -> List.of(plus, minus, whole);
                    case Calculation.Retention(var start, var end, var acquired) -> List.of(end, acquired, start);
                };
        assertThat(given).hasSameSizeAs(order);
        Map<String, Fraction> counts = new java.util.HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            counts.put(order.get(i), Fraction.of(given.get(i)));
        }
        return counts;
    }

    private static BigDecimal decimal(Fraction value, int decimals) {
        return value.roundedDown(6).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String text, Locale language) {
        return new BigDecimal(
                language.getLanguage().equals("es") ? text.replace(".", "").replace(',', '.') : text.replace(",", ""));
    }
}
