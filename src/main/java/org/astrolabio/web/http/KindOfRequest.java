package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page wants of the framework, such as {@code init} or {@code uidl}. */
public final class KindOfRequest {

    private static final String NAME = "v-r=";

    private KindOfRequest() {}

    /** Read from the query alone: what a body says is not read here. Empty if it does not say. */
    public static Optional<String> of(HttpServletRequest request) {
        @Nullable String query = request.getQueryString();
        return query == null
                ? Optional.empty()
                : Stream.of(query.split("&"))
                        .filter(pair -> pair.startsWith(NAME))
                        .map(pair -> pair.substring(NAME.length()))
                        .findFirst();
    }
}
