package org.astrolabio.report.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.astrolabio.report.tagged.LineBreaker.Line;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private static final Typeface TYPEFACE = Typeface.liberation("LiberationSans-Regular");
    private static final Style STYLE = new Style(TYPEFACE, 10, 14, Color.BLACK);

    @Test
    void breaksAtSpacesWhichStayAtTheEndOfTheLine() {
        assertThat(texts("uno dos tres", STYLE.width("uno dos"))).containsExactly("uno dos ", "tres");
    }

    @Test
    void breaksAfterAHyphenAndASlash() {
        assertThat(texts("comercio-electrónico", STYLE.width("comercio-elec")))
                .containsExactly("comercio-", "electrónico");
        assertThat(texts("comercio/electrónico", STYLE.width("comercio/elec")))
                .containsExactly("comercio/", "electrónico");
    }

    @Test
    void doesNotBreakAtANoBreakSpace() {
        assertThat(texts("hasta 20\u00a0%", STYLE.width("hasta 20"))).containsExactly("hasta ", "20\u00a0%");
    }

    @Test
    void losesNothingAndExceedsNoLineWhateverTheWords() {
        Random random = new Random(1);
        for (int round = 0; round < 300; round++) {
            String text = random.ints(1 + random.nextInt(200), 0, 12)
                    .mapToObj(i -> i < 2 ? " " : i == 2 ? "-" : String.valueOf("aWi.lñ/€x".charAt(i - 3)))
                    .collect(Collectors.joining());
            float width = 12 + random.nextInt(200);

            List<Line> lines = LineBreaker.lines(List.of(new Run(text, STYLE)), width);

            assertThat(lines.stream().map(LineBreakerTest::text).collect(Collectors.joining()))
                    .isEqualTo(text);
            assertThat(lines)
                    .allSatisfy(line -> assertThat(TYPEFACE.width(text(line).stripTrailing(), STYLE.size()))
                            .isLessThanOrEqualTo(width + 0.01f));
        }
    }

    private static List<String> texts(String text, float width) {
        return LineBreaker.lines(List.of(new Run(text, STYLE)), width).stream()
                .map(LineBreakerTest::text)
                .toList();
    }

    private static String text(Line line) {
        return line.pieces().stream().map(Run::text).collect(Collectors.joining());
    }
}
