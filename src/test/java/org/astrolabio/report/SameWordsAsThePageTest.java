package org.astrolabio.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The PDF says exactly what the page of the diagnosis says. */
class SameWordsAsThePageTest {

    @ParameterizedTest
    @CsvSource({
        "brief, score",
        "radar-title, radar-title",
        "radar-even, radar-even",
        "find-out, find-out",
        "strength-means, strength-means",
        "strength-keep, strength-keep",
        "strength-complete, strength-complete",
        "strengths, strengths",
        "weaknesses, weaknesses",
        "to-find-out, to-find-out",
        "declared, declared",
        "points-of-100, column-points",
        "level-head, column-level",
        "dimension, column-dimension"
    })
    void saysItAlike(String inReport, String onPage) {
        Messages messages = new Messages();
        for (Locale language : Languages.ALL) {
            assertThat(messages.text(language, "report." + inReport, "a", "b", "c", "d"))
                    .isEqualTo(messages.text(language, "results." + onPage, "a", "b", "c", "d"));
        }
    }
}
