package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
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

    /** @throws InvalidParameterException if the query of the request cannot be decoded */
    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return asked(request).orElseGet(() -> ofReader(request));
    }

    /** The same, whatever the query is like. */
    Locale resolveAnyhow(HttpServletRequest request) {
        try {
            return resolveLocale(request);
        } catch (IllegalStateException undecodable) {
            return ofReader(request);
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A reader's language is chosen on the pages");
    }

    private static Locale ofReader(HttpServletRequest request) {
        return ReaderLanguage.known(request.getCookies(), request.getHeader("Accept-Language"))
                .orElse(Languages.ALL.getFirst());
    }

    private static Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(Parameter.LANGUAGE))
                .map(tag -> Locale.forLanguageTag(tag).getLanguage())
                .flatMap(asked -> Languages.ALL.stream()
                        .filter(language -> language.getLanguage().equals(asked))
                        .findFirst());
    }
}
