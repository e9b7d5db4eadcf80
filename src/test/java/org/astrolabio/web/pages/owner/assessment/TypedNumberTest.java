package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.language.NumberConventions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedNumberTest {

    /** Language, country of the company, what is typed, what it means: two numbers where it has to be asked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | ES | 1.234   | 1234",
                "es | ES | 1,234   | 1.234",
                "es | ES | 12,5    | 12.5",
                "es | ES | 12.5    | 12.5",
                "es | ES | 1.234,5 | 1234.5",
                "es | ES | 1,234.5 | 1234.5",
                "es | ES | 1 234   | 1234",
                "es | MX | 1.234   | 1234 1.234",
                "es | MX | 1,234   | 1.234 1234",
                "es | MX | 1234    | 1234",
                "es | MX | 12.5    | 12.5",
                "es | MX | 1,234.5 | 1234.5",
                "es | MX | 0.500   | 0.5",
                "es | MX | 1,234,567 | 1234567",
                "en | ES | 1.234   | 1.234 1234",
                "en | GB | 1,234   | 1234",
                "en | GB | 1.234   | 1.234",
                "es | AR | 1.234   | 1234",
                "es | PE | 4.800   | 4800 4.8",
                "en | CH | 1’234   | 1234",
                "es | ES | -20     | -20",
                "es | ES | 80 %    | 80",
                "es | ES | ١٢٣     | ''",
                "es | ES | doce    | ''",
                "es | ES | 1.23.4  | ''",
            })
    void isReadAsItsWriterMeansIt(String language, String country, String typed, String means) {
        Locale spoken = Locale.of(language);
        TypedNumber read = TypedNumber.read(typed, NumberConventions.of(spoken), NumberConventions.of(country, spoken));

        List<Fraction> expected = java.util.Arrays.stream(means.split(" "))
                .filter(one -> !one.isEmpty())
                .map(one -> Fraction.of(new BigDecimal(one)))
                .toList();
        assertThat(read)
                .isEqualTo(
                        switch (expected.size()) {
                            case 0 -> new TypedNumber.NoNumber();
                            case 1 -> new TypedNumber.Understood(expected.getFirst());
                            default -> new TypedNumber.Ambiguous(expected);
                        });
    }
}
