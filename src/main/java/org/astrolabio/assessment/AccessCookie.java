package org.astrolabio.assessment;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cookie in which a browser keeps the secret of an assessment: one an assessment, so that none displaces another. */
public final class AccessCookie {

    private static final String PREFIX = "astrolabio-";
    private static final Duration KEPT = Duration.ofDays(180);

    private AccessCookie() {}

    /** The key to this assessment, if the browser has one; whether it opens anything is for the use case to say. */
    public static Optional<AccessKey> read(UUID assessment, Cookie @Nullable [] cookies) {
        return cookies == null ? Optional.empty() : read(assessment, Arrays.stream(cookies));
    }

    /** All keys that the browser has, in the order of its cookies. */
    public static List<AccessKey> readAll(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .flatMap(cookie -> assessment(cookie.getName()).stream())
                .flatMap(assessment -> read(assessment, cookies).stream())
                .toList();
    }

    private static Optional<UUID> assessment(String cookieName) {
        try {
            return Optional.of(cookieName)
                    .filter(name -> name.startsWith(PREFIX))
                    .map(name -> UUID.fromString(name.substring(PREFIX.length())))
                    .filter(assessment -> cookieName.equals(name(assessment)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<AccessKey> read(UUID assessment, Stream<Cookie> cookies) {
        return cookies.filter(cookie -> cookie.getName().equals(name(assessment)))
                .flatMap(cookie -> AccessSecret.parse(cookie.getValue()).stream())
                .map(secret -> new AccessKey(assessment, secret))
                .findFirst();
    }

    /**
     * The cookie to give to a browser that may go on with this assessment; no script can read it. Its path is left to whoever
     * gives it and knows under which one the site is reached.
     *
     * @param secure whether the browser must send it over TLS only: true if it came that way
     */
    public static Cookie of(AccessKey key, boolean secure) {
        Cookie cookie = new Cookie(name(key.assessment()), key.secret().text());
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        return cookie;
    }

    private static String name(UUID assessment) {
        return PREFIX + assessment;
    }
}
