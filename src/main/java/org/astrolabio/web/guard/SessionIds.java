package org.astrolabio.web.guard;

import jakarta.servlet.http.HttpServletRequest;

/** Lets a session go on under another id, as soon as it can open more than before. */
public final class SessionIds {

    private static final String ATTRIBUTE = SessionIds.class.getName();

    private SessionIds() {}

    /** Says that the server keeps the sessions of a request, and so can give them other ids. */
    static void areKept(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }

    /** Gives the session of a request another id, if it has one. */
    public static void renew(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) != null && request.getSession(false) != null) {
            request.changeSessionId();
        }
    }
}
