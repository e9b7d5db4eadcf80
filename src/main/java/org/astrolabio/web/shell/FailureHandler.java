package org.astrolabio.web.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.apache.catalina.connector.ClientAbortException;
import org.astrolabio.language.Messages;
import org.jspecify.annotations.Nullable;

/** Tells the reader of an unexpected failure on the page where it happened; one who has left is told nothing. */
class FailureHandler implements ErrorHandler {

    private final Messages messages;

    FailureHandler(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            return;
        }
        Failure failure = Failure.log(event.getThrowable());
        @Nullable UI ui = UI.getCurrent();
        if (ui != null) {
            MainLayout.of(ui).ifPresent(layout -> layout.alert(failure.text(Words.of(messages))));
        }
    }
}
