package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Parameter;
import org.astrolabio.address.Site;
import org.astrolabio.language.Messages;
import org.astrolabio.reminder.ReminderLinks;
import org.astrolabio.reminder.ReminderState;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the links in the mails lead. Opening one does nothing, as programs that look for harm open links too: the button on
 * the page does it. A mail program that knows the standard presses the button for its reader.
 */
@RestController
class ReminderEndpoint {

    private final ReminderLinks links;
    private final Messages messages;

    ReminderEndpoint(ReminderLinks links, Messages messages) {
        this.links = links;
        this.messages = messages;
    }

    @GetMapping(Endpoints.CONFIRM_REMINDER)
    ResponseEntity<byte[]> askToConfirm(
            @PathVariable(Parameter.SECRET) String token, Locale language, HttpServletRequest request) {
        return links.look(token)
                .map(state -> state instanceof ReminderState.Waiting
                        ? page(language, "page-confirm", Optional.of("confirm-action"), request)
                        : page(language, "page-confirmed", Optional.empty(), request))
                .orElseThrow(ReminderLinkExpired::new);
    }

    @PostMapping(Endpoints.CONFIRM_REMINDER)
    ResponseEntity<byte[]> confirm(
            @PathVariable(Parameter.SECRET) String token, Locale language, HttpServletRequest request) {
        return links.confirm(token)
                .map(state -> page(language, "page-confirmed", Optional.empty(), request))
                .orElseThrow(ReminderLinkExpired::new);
    }

    /** The same for any token, so that it tells nothing. */
    @GetMapping(Endpoints.STOP_REMINDER)
    ResponseEntity<byte[]> askToStop(Locale language, HttpServletRequest request) {
        return page(language, "page-stop", Optional.of("page-stop-action"), request);
    }

    @PostMapping(Endpoints.STOP_REMINDER)
    ResponseEntity<byte[]> stop(
            @PathVariable(Parameter.SECRET) String token, Locale language, HttpServletRequest request) {
        links.stop(token);
        return page(language, "page-stopped", Optional.empty(), request);
    }

    private ResponseEntity<byte[]> page(
            Locale language, String key, Optional<String> button, HttpServletRequest request) {
        PlainPage page = new PlainPage(
                language,
                text(language, key + "-title"),
                List.of(text(language, key)),
                button.map(words -> text(language, words)),
                new PlainPage.Way(Site.start(), messages.text(language, "shell.to-start")),
                PlainPage.Way.toNotices(messages, language));
        return page.answer(HttpStatus.OK, request.getContextPath());
    }

    private String text(Locale language, String key) {
        return messages.text(language, "reminder." + key);
    }
}
