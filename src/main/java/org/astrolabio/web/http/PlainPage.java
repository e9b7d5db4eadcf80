package org.astrolabio.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/**
 * A page with a few words, outside the application and without scripts.
 *
 * @param button what the button says, if there is one: it posts to the address of the page
 * @param way where else to go
 */
public record PlainPage(Locale language, String title, List<String> paragraphs, Optional<String> button, Way way) {

    /** @param address within this site */
    public record Way(String address, String words) {}

    /** The whole of it. */
    public String html() {
        return """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="/message.css">
                <main><h1>%s</h1>%s%s<p><a href="%s">%s</a></p></main>
                </html>
                """.formatted(
                language.getLanguage(),
                escaped(title),
                escaped(title),
                paragraphs.stream().map(text -> "<p>" + escaped(text) + "</p>").collect(Collectors.joining()),
                button.map(words -> "<form method=\"post\"><button>" + escaped(words) + "</button></form>")
                        .orElse(""),
                way.address(),
                escaped(way.words()));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
