package org.astrolabio.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "one\ttwo,one two",
                "\t Lola \t,Lola",
                "\u202Egpj.exe,gpj.exe",
                "\uFEFFLola\u200B,Lola",
                "a\u2067b\u2069c,abc",
                "می\u200Cخواهم,می\u200Cخواهم",
                "👩\u200D🚀,👩\u200D🚀",
                "א\u200F!,א\u200F!",
            })
    void isKeptWithoutWhatHidesOrTurns(String typed, String kept) {
        assertThat(TypedText.tidy(typed)).isEqualTo(kept);
        assertThat(TypedText.refused(TypedText.tidy(typed), false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\u0007', U+0007 BELL",
        "'\u2028', U+2028 LINE SEPARATOR",
        "\uFFFF, U+FFFF",
    })
    void whatIsRefusedIsCalledByItsName(String text, String called) {
        assertThat(TypedText.refused("a" + text + "b", true))
                .hasValueSatisfying(name -> assertThat(name).startsWith(called));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uD83E\uDEFF", "\uD83E\uDEC8", "\u0378"})
    void whatThisJavaDoesNotKnowYetIsKept(String newer) {
        assertThat(TypedText.refused(newer, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true"})
    void severalLinesAreTakenWhereTheyBelong(boolean severalLines, boolean refused) {
        assertThat(TypedText.refused("a\nb", severalLines).isPresent()).isEqualTo(refused);
    }
}
