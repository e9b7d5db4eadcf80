package org.astrolabio.web.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookie;
import org.apache.tomcat.util.http.ServerCookies;
import org.jspecify.annotations.Nullable;

/**
 * Behind TLS every cookie, the server's own too, goes over TLS alone and has a name that no other host can give one:
 * {@code __Host-} before it, or {@code __Secure-} where the site has a path. The application knows its cookies by their bare
 * names. A cookie without such a name, which a browser may have from before, counts as long as there is none with one.
 */
final class SiteCookieProcessor extends Rfc6265CookieProcessor {

    private static final String OF_HOST = "__Host-";
    private static final String SECURE = "__Secure-";

    SiteCookieProcessor() {
        setSameSiteCookies("lax");
    }

    @Override
    public String generateHeader(Cookie cookie, @Nullable HttpServletRequest request) {
        if (request == null || !(cookie.getSecure() || request.isSecure())) {
            return super.generateHeader(cookie, request);
        }
        Cookie safe = new Cookie(safeName(cookie), cookie.getValue());
        cookie.getAttributes().forEach(safe::setAttribute);
        safe.setSecure(true);
        return super.generateHeader(safe, request);
    }

    /** One that is taken away is named as whoever takes it away says. */
    private static String safeName(Cookie cookie) {
        if (cookie.getMaxAge() == 0) {
            return cookie.getName();
        }
        return ("/".equals(cookie.getPath()) ? OF_HOST : SECURE) + cookie.getName();
    }

    @Override
    public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
        super.parseCookieHeader(headers, cookies);
        Set<String> safe = new HashSet<>();
        for (int i = 0; i < cookies.getCookieCount(); i++) {
            ServerCookie cookie = cookies.getCookie(i);
            bareName(cookie.getName().toString()).ifPresent(bare -> {
                safe.add(bare);
                cookie.getName().setString(OF_HOST + bare);
            });
        }
        for (int i = 0; i < cookies.getCookieCount(); i++) {
            ServerCookie cookie = cookies.getCookie(i);
            String name = cookie.getName().toString();
            Optional<String> bare = bareName(name);
            if (bare.isPresent()) {
                cookie.getName().setString(bare.get());
            } else if (safe.contains(name)) {
                cookie.getName().setString("");
            }
        }
    }

    private static Optional<String> bareName(String name) {
        return Stream.of(OF_HOST, SECURE)
                .filter(name::startsWith)
                .map(prefix -> name.substring(prefix.length()))
                .findFirst();
    }
}
