package org.astrolabio.report.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name in any script can be read, or what cannot be printed is known. */
class EveryScriptTest {

    private static final Typeface FONT = Typeface.liberation("LiberationSans-Regular");
    private static final String BOX = "\u25A1";

    @ParameterizedTest
    @CsvSource({
        "شركة الأندلس للتجارة, shrkt alandls lltjart",
        "陶瓷公司, tao ci gong si",
        "ქართული, kartuli",
        "บริษัท, 'bris''ath'",
        "हिन्दी, hindi",
        "株式会社, zhu shi hui she",
        "カタカナ, katakana",
        "佐々木, zuo zuo mu",
        "한국어, hangug-eo",
        "Cerámica 🏺 Ñandú, Cerámica • Ñandú",
        "👨‍👩‍👧‍👦 Familia 🇪🇸🇲🇽, • Familia •",
        "👍🏽, •",
        "Привет, Привет",
        "Ελλάδα, Ελλάδα",
        "שלום, שלום",
        "Łódź Đà Nẵng İzmir, Łódź Đà Nẵng İzmir",
        "＠ＡＢＣ（１２）, @ABC(12)",
        "☐, □"
    })
    void aNameCanBeRead(String name, String printed) {
        assertThat(FONT.showable(name)).isEqualTo(printed);
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void whatIsPrintedOtherwiseIsKnown(String script, String sample) {
        String printed = FONT.showable(sample);

        assertThat(FONT.lacks(printed)).as("what is printed").isEmpty();
        assertThat(printed).isNotBlank();
        if (printed.contains(BOX) || !printed.equals(sample)) {
            assertThat(FONT.lacks(sample)).as("%s: %s", script, printed).isNotEmpty();
        }
    }

    /** The letters that languages are written in today, each in the script of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "am", "ar", "be", "bg", "bn", "ca", "cs", "da", "de", "el", "et", "eu", "fa", "fi", "fil", "fr", "gl",
                        "gu",
                "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ja", "ka", "kk", "kn", "ko", "ky", "lt", "lv", "mk",
                        "ml",
                "mn", "mr", "ms", "mt", "nb", "ne", "nl", "or", "pa", "pl", "ps", "pt", "ro", "ru", "sk", "sl", "sq",
                        "sr",
                "sv", "sw", "ta", "te", "tg", "th", "tk", "tr", "uk", "ur", "uz", "vi", "zh", "zh-Hant"
            })
    void theLettersOfTodayHaveNoBoxes(String language) {
        String letters = String.join(
                " ",
                LocaleData.getExemplarSet(ULocale.forLanguageTag(language), 0).addAllTo(new TreeSet<>()));

        assertThat(FONT.showable(letters.replace("々", "木々").replace("ー", "カー")))
                .as("these two never stand alone")
                .doesNotContain(BOX);
    }

    static Stream<Arguments> scripts() {
        return IntStream.rangeClosed(0, UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT))
                .filter(script -> !letters(script).isEmpty())
                .mapToObj(script -> Arguments.of(UScript.getName(script), letters(script)));
    }

    /** Some letters of a script, all over it. */
    private static String letters(int script) {
        List<Integer> letters = IntStream.rangeClosed(0x41, 0x2FFFF)
                .filter(Character::isLetter)
                .filter(letter -> UScript.getScript(letter) == script)
                .boxed()
                .limit(400)
                .toList();
        return IntStream.range(0, letters.size())
                .filter(i -> i % 13 == 0)
                .mapToObj(i -> Character.toString(letters.get(i)))
                .collect(Collectors.joining());
    }
}
