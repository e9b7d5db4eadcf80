package org.astrolabio.web.shell;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.astrolabio.address.Site;

/** Gives cookies to a browser, for this site alone, wherever it is reached. */
public final class SiteCookies {

    private SiteCookies() {}

    /** From a page of the application, while it answers a request. */
    public static void give(Cookie cookie) {
        cookie.setPath(Site.cookiePath(VaadinRequest.getCurrent().getContextPath()));
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    /** From anything else that answers a request. */
    public static void give(Cookie cookie, HttpServletRequest request, HttpServletResponse response) {
        cookie.setPath(Site.cookiePath(request.getContextPath()));
        response.addCookie(cookie);
    }
}
