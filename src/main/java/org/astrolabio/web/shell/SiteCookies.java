package org.astrolabio.web.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.web.guard.SessionIds;

/**
 * Gives cookies to a browser, for this site alone, wherever it is reached. With a key its session gets another id, so that
 * whoever planted or saw the one from before has no part in it.
 */
public final class SiteCookies {

    private SiteCookies() {}

    /** From a page of the application, while it answers a request. */
    public static void give(Cookie cookie) {
        cookie.setPath(Site.cookiePath(VaadinRequest.getCurrent().getContextPath()));
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    /** A key from a page of the application, while it answers a request. */
    public static void give(AccessKey key) {
        give(key, VaadinServletRequest.getCurrent().getHttpServletRequest(), VaadinServletResponse.getCurrent());
    }

    /** A key from anything else that answers a request; those that it has no room for any more are taken away. */
    public static void give(AccessKey key, HttpServletRequest request, HttpServletResponse response) {
        AccessCookie.displaced(key, request.getCookies()).forEach(old -> takeAway(old, request, response));
        give(AccessCookie.of(key, request.isSecure()), request, response);
        SessionIds.renew(request);
    }

    /** Takes a key away that opens nothing any more, while a page of the application answers a request. */
    public static void takeAway(AccessKey key) {
        takeAway(key, VaadinServletRequest.getCurrent().getHttpServletRequest(), VaadinServletResponse.getCurrent());
    }

    private static void takeAway(AccessKey key, HttpServletRequest request, HttpServletResponse response) {
        AccessCookie.gone(key, request.isSecure()).forEach(cookie -> give(cookie, request, response));
    }

    private static void give(Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
        cookie.setPath(Site.cookiePath(request.getContextPath()));
        response.addCookie(cookie);
    }
}
