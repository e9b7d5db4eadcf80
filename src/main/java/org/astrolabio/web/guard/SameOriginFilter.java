package org.astrolabio.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.web.http.Refusal;
import org.astrolabio.web.http.Refusals;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes a request that can change something only from a page of this site. What says of no site at all, as a mail program
 * that presses the button for its reader, comes from no page and is taken too.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> CHANGE_NOTHING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OF_THIS_SITE = Set.of("same-origin", "none");

    private final Refusals refusals;
    private final Optional<String> outside;

    SameOriginFilter(Refusals refusals, @Value("${astrolabio.base-url:}") String outside) {
        this.refusals = refusals;
        this.outside = authority(outside);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return CHANGE_NOTHING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isFromThisSite(request)) {
            chain.doFilter(request, response);
        } else {
            refusals.send(Refusal.ELSEWHERE, request, response);
        }
    }

    private boolean isFromThisSite(HttpServletRequest request) {
        @Nullable String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OF_THIS_SITE.contains(site);
        }
        @Nullable String origin = request.getHeader("Origin");
        if (origin == null) {
            return true;
        }
        Optional<String> from = authority(origin);
        return from.isPresent() && (from.equals(here(request)) || from.equals(outside));
    }

    private static Optional<String> here(HttpServletRequest request) {
        return authority(request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort());
    }

    /** Scheme, host and port in one form, however they are written. */
    private static Optional<String> authority(String url) {
        try {
            URI uri = URI.create(url);
            if (uri.getHost() == null) {
                return Optional.empty();
            }
            int usual = "https".equals(uri.getScheme()) ? 443 : 80;
            return Optional.of(
                    uri.getScheme() + "://" + uri.getHost() + ":" + (uri.getPort() < 0 ? usual : uri.getPort()));
        } catch (IllegalArgumentException noUrl) {
            return Optional.empty();
        }
    }
}
