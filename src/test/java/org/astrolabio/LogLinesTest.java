package org.astrolabio;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody writes a line of their own into the log, wherever what they sent is quoted. */
class LogLinesTest {

    private static final String FORGED = "2026-11-30T08:08:08.000Z ERROR forged";

    private final PatternLayout layout = new PatternLayout();
    private final LoggerContext context = new LoggerContext();

    @BeforeEach
    void readPattern() throws IOException {
        Properties settings = new Properties();
        try (Reader file = new InputStreamReader(
                LogLinesTest.class.getResourceAsStream("/application.properties"), StandardCharsets.UTF_8)) {
            settings.load(file);
        }
        layout.setContext(context);
        layout.setPattern(settings.getProperty("logging.pattern.console"));
        layout.start();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u2028", "\u2029", "\u0085", "\n\n", "\n \n", "\u001b[2K\r"})
    void aLineBreakInWhatIsQuotedBeginsNoLine(String lineBreak) {
        String foreign = "x" + lineBreak + FORGED;
        String[] logged = {
            layout(foreign, null),
            layout("quoted: {}", null, foreign),
            layout("with a cause", new IllegalStateException(foreign)),
            layout("with a deeper cause", new IllegalStateException("outer", new IOException(foreign))),
            layout("with a cause alone", new IllegalStateException(new IOException(foreign + lineBreak + FORGED)))
        };

        assertThat(logged).allSatisfy(text -> {
            assertThat(text).contains("forged").endsWith("\n");
            assertThat(text.split("\\R"))
                    .noneMatch(line -> line.strip().startsWith(FORGED.substring(0, 10))
                            && line.contains("ERROR forged")
                            && !line.contains(" : "));
            assertThat(text).doesNotContain("\u001b");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n"})
    void theFramesOfAStackStandUnderEachOther(String lineBreak) {
        String text = layout("failed", new IllegalStateException("outer", new IOException("inner")));

        assertThat(text.lines()).anyMatch(line -> line.startsWith("java.lang.IllegalStateException: outer"));
        assertThat(text.lines().filter(line -> line.startsWith("\tat "))).hasSizeGreaterThan(3);
        assertThat(text.lines()).anyMatch(line -> line.startsWith("Caused by: java.io.IOException: inner"));
        assertThat(layout("nothing failed", null).split(lineBreak)).hasSize(1);
    }

    private String layout(String message, @Nullable Throwable thrown, Object... arguments) {
        return layout.doLayout(new LoggingEvent(
                LogLinesTest.class.getName(), context.getLogger("x"), Level.ERROR, message, thrown, arguments));
    }
}
