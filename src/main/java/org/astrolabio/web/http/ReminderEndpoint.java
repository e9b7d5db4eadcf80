package org.astrolabio.web.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.reminder.ReminderLinks;
import org.astrolabio.reminder.ReminderState;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the links in the mails lead. Opening one does nothing, as programs that look for harm open links too: the button on
 * the page does it. A mail program that knows the standard presses the button for its reader.
 */
@RestController
@RequestMapping("/reminder")
class ReminderEndpoint {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ReminderLinks links;
    private final Messages messages;

    ReminderEndpoint(ReminderLinks links, Messages messages) {
        this.links = links;
        this.messages = messages;
    }

    @GetMapping("/confirm/{token}")
    ResponseEntity<byte[]> askToConfirm(
            @PathVariable("token") String token, @RequestParam(name = "lang", defaultValue = "") String lang) {
        Locale language = language(lang);
        return links.look(token)
                .map(state -> state instanceof ReminderState.Waiting
                        ? page(language, "page-confirm", Optional.of("confirm-action"))
                        : page(language, "page-confirmed", Optional.empty()))
                .orElseGet(() -> expired(language));
    }

    @PostMapping("/confirm/{token}")
    ResponseEntity<byte[]> confirm(
            @PathVariable("token") String token, @RequestParam(name = "lang", defaultValue = "") String lang) {
        Locale language = language(lang);
        return links.confirm(token)
                .map(state -> page(language, "page-confirmed", Optional.empty()))
                .orElseGet(() -> expired(language));
    }

    /** The same for any token, so that it tells nothing. */
    @GetMapping("/stop/{token}")
    ResponseEntity<byte[]> askToStop(@RequestParam(name = "lang", defaultValue = "") String lang) {
        return page(language(lang), "page-stop", Optional.of("page-stop-action"));
    }

    @PostMapping("/stop/{token}")
    ResponseEntity<byte[]> stop(
            @PathVariable("token") String token, @RequestParam(name = "lang", defaultValue = "") String lang) {
        links.stop(token);
        return page(language(lang), "page-stopped", Optional.empty());
    }

    private ResponseEntity<byte[]> expired(Locale language) {
        return send(HttpStatus.NOT_FOUND, language, "page-expired", Optional.empty());
    }

    private ResponseEntity<byte[]> page(Locale language, String key, Optional<String> button) {
        return send(HttpStatus.OK, language, key, button);
    }

    private ResponseEntity<byte[]> send(HttpStatus status, Locale language, String key, Optional<String> button) {
        PlainPage page = new PlainPage(
                language,
                text(language, key + "-title"),
                List.of(text(language, key)),
                button.map(words -> text(language, words)),
                new PlainPage.Way("/", messages.text(language, "shell.to-start")));
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(page.html().getBytes(StandardCharsets.UTF_8));
    }

    private String text(Locale language, String key) {
        return messages.text(language, "reminder." + key);
    }

    private static Locale language(String lang) {
        return Languages.closestTo(Locale.forLanguageTag(lang));
    }
}
