package org.astrolabio.web.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.address.Address;
import org.astrolabio.address.Site;
import org.astrolabio.language.Messages;
import org.astrolabio.notice.Notice;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/**
 * A page with a few words, outside the application and without scripts.
 *
 * @param button what the button says, if there is one: it posts to the address of the page
 * @param way where else to go
 * @param notices the ways to what the site says of itself
 */
record PlainPage(
        Locale language, String title, List<String> paragraphs, Optional<String> button, Way way, List<Way> notices) {

    static final MediaType MEDIA_TYPE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** So that a browser which does not tell of a form whether it comes from this site tells at least its origin. */
    private static final String OF_THIS_SITE = "\n<meta name=\"referrer\" content=\"strict-origin\">";

    record Way(Address address, String words) {

        static List<Way> toNotices(Messages messages, Locale language) {
            return Stream.of(Notice.values())
                    .map(notice -> new Way(
                            Site.notice(notice.code()), messages.text(language, "notice.name-" + notice.code())))
                    .toList();
        }

        private String link(String contextPath, String look) {
            return String.format(
                    Locale.ROOT, "<a%s href=\"%s\">%s</a>", look, escaped(address.under(contextPath)), escaped(words));
        }
    }

    /** @param contextPath of the request that it answers */
    String html(String contextPath) {
        return html(List.of(this), contextPath);
    }

    /**
     * One page that says the same in several languages, for a reader of whom none is known.
     *
     * @param languages the first gives its title
     */
    static String html(List<PlainPage> languages, String contextPath) {
        return String.format(
                Locale.ROOT,
                """
                <!doctype html>
                <html lang="%s">
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">%s
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                <main>%s</main>
                </html>
                """,
                languages.getFirst().language().getLanguage(),
                languages.stream().anyMatch(page -> page.button().isPresent()) ? OF_THIS_SITE : "",
                escaped(languages.getFirst().title()),
                escaped(Site.plainStyle().under(contextPath)),
                languages.stream().map(page -> page.content(contextPath)).collect(Collectors.joining()));
    }

    /** As the answer to a request. */
    ResponseEntity<byte[]> answer(HttpStatusCode status, String contextPath) {
        return ResponseEntity.status(status)
                .contentType(MEDIA_TYPE)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .body(html(contextPath).getBytes(StandardCharsets.UTF_8));
    }

    private String content(String contextPath) {
        return String.format(
                Locale.ROOT,
                """
                <section lang="%s"><h1>%s</h1>%s%s<p>%s</p><footer>%s</footer></section>
                """,
                language.getLanguage(),
                escaped(title),
                paragraphs.stream().map(text -> "<p>" + escaped(text) + "</p>").collect(Collectors.joining()),
                button.map(words -> "<form method=\"post\"><button>" + escaped(words) + "</button></form>")
                        .orElse(""),
                way.link(contextPath, " class=\"primary\""),
                notices.stream().map(notice -> notice.link(contextPath, "")).collect(Collectors.joining(" ")));
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
