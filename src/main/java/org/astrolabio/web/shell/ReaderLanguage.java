package org.astrolabio.web.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.language.Languages;
import org.jspecify.annotations.Nullable;

/** The language that a reader chose, kept in a cookie; before any choice, the best of those that the browser prefers. */
public final class ReaderLanguage {

    private static final String COOKIE = "astrolabio-language";

    private ReaderLanguage() {}

    static Locale of(VaadinRequest request) {
        return known(request.getCookies(), request.getHeader("Accept-Language")).orElse(Languages.ALL.getFirst());
    }

    /**
     * The language that a request tells.
     *
     * @param accepted the header {@code Accept-Language}, whatever it says
     * @return empty if it tells none that is spoken here
     */
    public static Optional<Locale> known(Cookie @Nullable [] cookies, @Nullable String accepted) {
        return chosen(cookies).or(() -> preferred(accepted));
    }

    /** Changes the language of the reader's session, and of the following ones. */
    static void choose(Locale language) {
        VaadinSession.getCurrent().setLocale(language);
        Cookie cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setHttpOnly(true);
        cookie.setSecure(VaadinRequest.getCurrent().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        SiteCookies.give(cookie);
    }

    private static Optional<Locale> chosen(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> Languages.ALL.stream()
                        .filter(language -> language.getLanguage().equals(cookie.getValue())))
                .findFirst();
    }

    private static Optional<Locale> preferred(@Nullable String header) {
        if (header == null) {
            return Optional.empty();
        }
        try {
            List<LanguageRange> ranges = LanguageRange.parse(header);
            return Optional.ofNullable(Locale.lookup(ranges, Languages.ALL));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
