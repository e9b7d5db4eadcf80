package org.astrolabio.web.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;

/** Warns that the session is about to end for want of use. */
@org.springframework.stereotype.Component
class SessionEnd {

    private static final Duration LONGEST_WARNING = Duration.ofMinutes(5);

    private final Duration timeout;

    SessionEnd(@Value("${server.servlet.session.timeout:30m}") Duration timeout) {
        this.timeout = timeout;
    }

    Component warning(Words words) {
        return new Warning(timeout, words);
    }

    private Duration warnedBefore() {
        Duration half = timeout.dividedBy(2);
        return half.compareTo(LONGEST_WARNING) < 0 ? half : LONGEST_WARNING;
    }

    @Tag("astrolabio-session")
    @JsModule("./astrolabio-session.ts")
    private class Warning extends Component {

        Warning(Duration timeout, Words words) {
            getElement()
                    .setProperty("seconds", timeout.toSeconds())
                    .setProperty("warning", warnedBefore().toSeconds())
                    .setProperty(
                            "words",
                            JacksonUtils.mapToJson(Map.of(
                                            "title", words.text("shell.session-title"),
                                            "text",
                                                    words.text(
                                                            "shell.session-text",
                                                            warnedBefore().toMinutes()),
                                            "stay", words.text("shell.session-stay")))
                                    .toString());
            getElement().addEventListener("stay", event -> {});
        }
    }
}
