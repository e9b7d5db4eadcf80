package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.springframework.stereotype.Component;

/**
 * The key that a session was just given and whose cookie the browser has still to send. As soon as it does, the session
 * forgets it, so that a session alone opens nothing.
 */
@Component
class KeyOnItsWay implements VaadinServiceInitListener, RequestHandler {

    private static final String ATTRIBUTE = KeyOnItsWay.class.getName();

    static void put(AccessKey key) {
        VaadinRequest.getCurrent().getWrappedSession().setAttribute(ATTRIBUTE, key);
    }

    static Optional<AccessKey> to(UUID assessment) {
        return in(VaadinRequest.getCurrent().getWrappedSession())
                .filter(key -> key.assessment().equals(assessment));
    }

    private static Optional<AccessKey> in(WrappedSession session) {
        return Optional.ofNullable((AccessKey) session.getAttribute(ATTRIBUTE));
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    /** Looks at the cookies of every request, and leaves the answer to others. */
    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        in(session.getSession())
                .filter(key -> AccessCookie.read(key.assessment(), request.getCookies())
                        .filter(key::equals)
                        .isPresent())
                .ifPresent(arrived -> session.getSession().removeAttribute(ATTRIBUTE));
        return false;
    }
}
