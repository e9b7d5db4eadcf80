package org.astrolabio.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.astrolabio.database.embedded.EmbeddedDatabaseException;
import org.astrolabio.database.embedded.EmbeddedDatabaseException.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

class EmbeddedDatabaseFailureAnalyzerTest {

    @ParameterizedTest
    @EnumSource
    void everyReasonIsExplainedInSpanishAndInEnglish(Reason reason) {
        FailureAnalysis analysis = new EmbeddedDatabaseFailureAnalyzer()
                .analyze(new EmbeddedDatabaseException(reason, Path.of("/srv/data"), "why", null));

        assertThat(analysis.getDescription().lines()).hasSize(2).doesNotContainNull();
        assertThat(analysis.getAction().lines()).hasSize(2);
        if (reason != Reason.NO_BINARIES) {
            assertThat(analysis.getDescription().lines()).allMatch(line -> line.contains("/srv/data"));
        }
    }
}
