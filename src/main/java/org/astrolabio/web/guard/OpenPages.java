package org.astrolabio.web.guard;

import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What readers make the server keep: pages that are open, each with what stands on it, and sessions, most of which have one.
 * Both are bounded, of each client and in all.
 */
@Component
public final class OpenPages {

    /** What the application needs for itself, and what a page that somebody reads needs at most. */
    private static final long BYTES_FOR_ITSELF = 80L << 20;

    private static final long BYTES_OF_A_PAGE = 160L << 10;
    private static final int FEWEST = 50;
    private static final int SESSIONS_A_PAGE = 10;

    private final Tally pages;
    private final Tally sessions;

    /**
     * @param mostOfClient how many pages of one client may be open
     * @param mostInAll how many pages may be open, 0 for as many as the memory is enough for
     */
    OpenPages(
            @Value("${astrolabio.open-pages.of-client}") int mostOfClient,
            @Value("${astrolabio.open-pages.in-all}") int mostInAll) {
        int most =
                mostInAll > 0 ? mostInAll : enoughMemoryFor(Runtime.getRuntime().maxMemory());
        this.pages = new Tally(mostOfClient, most);
        this.sessions = new Tally(mostOfClient * SESSIONS_A_PAGE, most * SESSIONS_A_PAGE);
    }

    static int enoughMemoryFor(long bytes) {
        return Math.toIntExact(Math.max(FEWEST, Math.min((bytes - BYTES_FOR_ITSELF) / BYTES_OF_A_PAGE, 100_000)));
    }

    /** Something to be called when the page is closed. */
    @FunctionalInterface
    public interface Counted {
        void end();
    }

    /** Counts a page that is opened. */
    public Counted open(ServletRequest request) {
        Optional<Client> client = Client.of(request);
        pages.add(client);
        return () -> pages.remove(client);
    }

    boolean hasRoomForPage(ServletRequest request) {
        return pages.hasRoomFor(Client.of(request));
    }

    boolean hasRoomForSession(ServletRequest request) {
        return sessions.hasRoomFor(Client.of(request));
    }

    /** Counts the session that a request has begun, until it ends. */
    void count(HttpServletRequest request, HttpSession begun) {
        Optional<Client> client = Client.of(request);
        begun.setAttribute(CountedSession.class.getName(), new CountedSession(client));
    }

    private final class CountedSession implements HttpSessionBindingListener {

        private final Optional<Client> client;

        CountedSession(Optional<Client> client) {
            this.client = client;
        }

        @Override
        public void valueBound(HttpSessionBindingEvent event) {
            sessions.add(client);
        }

        @Override
        public void valueUnbound(HttpSessionBindingEvent event) {
            sessions.remove(client);
        }
    }
}
