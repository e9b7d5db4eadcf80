package org.astrolabio.web.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets browsers keep files whose name says their content: they are never asked for twice. */
@Component
final class UnchangingFilesFilter extends OncePerRequestFilter {

    private static final Pattern NAMED_BY_CONTENT =
            Pattern.compile("/VAADIN/build/(?:[^/]+/)*[^/]+-[A-Za-z0-9_-]{8}\\.[a-z0-9]+");

    private static final String CACHE = "Cache-Control";
    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !NAMED_BY_CONTENT.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setHeader(String name, String value) {
                boolean found = name.equalsIgnoreCase(CACHE) && value.startsWith("max-age=");
                super.setHeader(name, found ? FOR_EVER : value);
            }
        });
    }
}
