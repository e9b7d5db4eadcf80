package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.address.Parameter;
import org.astrolabio.language.Languages;
import org.astrolabio.web.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/** The language to answer a request in: the one that its address asks for, else the reader's own. */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
final class RequestLanguage implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request)
                .or(() -> ReaderLanguage.known(request.getCookies(), request.getHeader("Accept-Language")))
                .orElse(Languages.ALL.getFirst());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A reader's language is chosen on the pages");
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(parameter(request))
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .flatMap(asked -> Languages.ALL.stream()
                        .filter(language -> language.getLanguage().equals(asked))
                        .findFirst());
    }

    /** Of a query that cannot be decoded the server gives no parameter at all. */
    private static @Nullable String parameter(HttpServletRequest request) {
        try {
            return request.getParameter(Parameter.LANGUAGE);
        } catch (IllegalStateException undecodable) {
            return null;
        }
    }
}
