package org.astrolabio.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class FailureHandlerTest {

    private final FailureHandler handler = new FailureHandler(new Messages());

    @Test
    void aReaderWhoLeftIsNoFailure(CapturedOutput log) {
        handler.error(new ErrorEvent(new ClientAbortException(new IOException("Broken pipe"))));

        assertThat(log).doesNotContain("Reference");
    }

    @Test
    void anyOtherFailureIsLoggedUnderAReference(CapturedOutput log) {
        handler.error(new ErrorEvent(new IllegalStateException("unforeseen")));

        assertThat(log).containsPattern("Reference [0-9A-F]{8}").contains("unforeseen");
    }
}
