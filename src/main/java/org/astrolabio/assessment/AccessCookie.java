package org.astrolabio.assessment;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The cookie in which a browser keeps the secret of an assessment: one an assessment, so that two pages that get one at the
 * same time do not undo each other's. A browser keeps {@value #MOST}, those that it was given last.
 */
public final class AccessCookie {

    /** Together with their names 5 kB, less than any server or proxy takes in a header. */
    public static final int MOST = 50;

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

    /**
     * The keys that have to make room when a browser is given another: those that it was given first, which it names first.
     *
     * @param given which is in none of its cookies yet, or is given anew
     */
    public static List<AccessKey> displaced(AccessKey given, Cookie @Nullable [] cookies) {
        List<AccessKey> others = readAll(cookies).stream()
                .filter(key -> !key.assessment().equals(given.assessment()))
                .toList();
        return others.subList(0, Math.max(0, others.size() + 1 - MOST));
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
        Cookie cookie = cookie(name(key.assessment()), key.secret().text(), secure);
        cookie.setMaxAge(Math.toIntExact(KEPT.toSeconds()));
        return cookie;
    }

    private static Cookie cookie(String name, String value, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    /** The cookies that take such a one away again, under each name that a browser may know it by. */
    public static List<Cookie> gone(AccessKey key, boolean secure) {
        return Stream.of("", "__Host-", "__Secure-")
                .filter(prefix -> secure || prefix.isEmpty())
                .map(prefix -> {
                    Cookie cookie = cookie(prefix + name(key.assessment()), "", secure);
                    cookie.setMaxAge(0);
                    return cookie;
                })
                .toList();
    }

    private static String name(UUID assessment) {
        return PREFIX + assessment;
    }
}
