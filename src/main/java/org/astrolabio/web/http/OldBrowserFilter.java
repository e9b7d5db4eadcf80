package org.astrolabio.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.address.Site;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.ReaderLanguage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells a browser that is too old for the pages so, in words of our own; the pages send it here by themselves. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 160)
final class OldBrowserFilter extends OncePerRequestFilter {

    private static final String KIND = "oldbrowser";

    private final Messages messages;

    OldBrowserFilter(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return KindOfRequest.of(request).filter(KIND::equals).isEmpty();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<PlainPage> pages = ReaderLanguage.known(request.getCookies(), request.getHeader("Accept-Language"))
                .map(List::of)
                .orElse(Languages.ALL)
                .stream()
                .map(this::page)
                .toList();
        response.setContentType(PlainPage.MEDIA_TYPE.toString());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream()
                .write(PlainPage.html(pages, request.getContextPath()).getBytes(StandardCharsets.UTF_8));
    }

    private PlainPage page(Locale language) {
        return new PlainPage(
                language,
                messages.text(language, "shell.old-browser-title"),
                List.of(
                        messages.text(language, "shell.old-browser-text"),
                        messages.text(language, "shell.old-browser-next")),
                Optional.empty(),
                new PlainPage.Way(Site.start(), messages.text(language, "shell.to-start")),
                PlainPage.Way.toNotices(messages, language));
    }
}
