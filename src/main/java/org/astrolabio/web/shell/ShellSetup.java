package org.astrolabio.web.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.springframework.stereotype.Component;

/** Gives sessions their language, and whatever Vaadin says by itself the words of that language. */
@Component
class ShellSetup implements VaadinServiceInitListener {

    private final Messages messages;

    ShellSetup(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> systemMessages(Languages.closestTo(info.getLocale())));
        event.getSource().addSessionInitListener(begun -> {
            begun.getSession().setLocale(ReaderLanguage.of(begun.getRequest()));
            begun.getSession().setErrorHandler(new FailureHandler(messages));
        });
        event.getSource().addUIInitListener(begun -> connection(begun.getUI()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", VaadinSession.getCurrent().getLocale().getLanguage()));
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .head()
                .appendElement("meta")
                .attr("name", "description")
                .attr("content", messages.text(VaadinSession.getCurrent().getLocale(), "shell.description")));
        event.addIndexHtmlRequestListener(new ContentSecurity());
    }

    private void connection(UI ui) {
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(messages.text(ui.getLocale(), "shell.reconnecting"));
        dialog.setDialogTextGaveUp(messages.text(ui.getLocale(), "shell.reconnecting-gave-up"));
        dialog.setReconnectInterval(2_000);
        dialog.setReconnectAttempts(1_000);
    }

    /** After its session has ended the page loads itself again, as all that it shows comes from its address. */
    private SystemMessages systemMessages(Locale language) {
        CustomizedSystemMessages words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(false);
        words.setSessionExpiredURL(null);
        words.setInternalErrorCaption(messages.text(language, "shell.failure-title"));
        words.setInternalErrorMessage(messages.text(language, "shell.failure-reload"));
        words.setCookiesDisabledCaption(messages.text(language, "shell.cookies-title"));
        words.setCookiesDisabledMessage(messages.text(language, "shell.cookies-text"));
        return words;
    }
}
