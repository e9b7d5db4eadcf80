package org.astrolabio.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.address.ServerPath;
import org.astrolabio.address.Site;
import org.astrolabio.web.http.KindOfRequest;
import org.astrolabio.web.http.Refusal;
import org.astrolabio.web.http.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks whoever wants to open one page too many to come back in a while, before anything is kept for the page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 210)
final class RoomFilter extends OncePerRequestFilter {

    /** What a page sends that is open already. */
    private static final Set<String> OF_OPEN_PAGE = Set.of("uidl", "heartbeat", "push");

    private final OpenPages open;
    private final Refusals refusals;

    RoomFilter(OpenPages open, Refusals refusals) {
        this.open = open;
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals(Site.plainStyle().under("")) || path.equals(ServerPath.HEALTH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> kind = KindOfRequest.of(request);
        boolean ofOpenPage = kind.filter(OF_OPEN_PAGE::contains).isPresent();
        boolean hasSession = request.getSession(false) != null;
        if (!ofOpenPage
                && (opensPage(request, kind) && !open.hasRoomForPage(request)
                        || !hasSession && !open.hasRoomForSession(request))) {
            refusals.send(Refusal.NO_ROOM, request, response);
            return;
        }
        SessionIds.areKept(request);
        try {
            chain.doFilter(request, response);
        } finally {
            @Nullable HttpSession begun = hasSession ? null : request.getSession(false);
            if (begun != null) {
                open.count(request, begun);
            }
        }
    }

    private static boolean opensPage(HttpServletRequest request, Optional<String> kind) {
        String path = request.getServletPath();
        return kind.map("init"::equals).orElseGet(() -> !path.startsWith(ServerPath.OF_PAGES) && path.indexOf('.') < 0);
    }
}
