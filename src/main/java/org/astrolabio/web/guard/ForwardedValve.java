package org.astrolabio.web.guard;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Believes what a trusted proxy says of the client and of TLS, and takes out what anybody else says. It is done here because
 * the server makes its session cookie by itself, below all filters.
 */
final class ForwardedValve extends ValveBase {

    private static final String FOR = "X-Forwarded-For";
    private static final List<String> HEADERS = List.of(
            "Forwarded",
            FOR,
            "X-Forwarded-Host",
            "X-Forwarded-Port",
            "X-Forwarded-Prefix",
            "X-Forwarded-Proto",
            "X-Forwarded-Ssl");

    private final TrustedProxies proxies;

    ForwardedValve(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Optional<InetAddress> peer = Network.literal(request.getRemoteAddr().replaceFirst("%.*", ""));
        if (peer.filter(proxies::trust).isPresent()) {
            if (isSecure(request)) {
                request.setSecure(true);
            }
        } else {
            HEADERS.forEach(
                    header -> request.getCoyoteRequest().getMimeHeaders().removeHeader(header));
        }
        peer.flatMap(address -> proxies.client(address, forwardedFor(request)))
                .ifPresent(client -> client.remember(request));
        getNext().invoke(request, response);
    }

    private static boolean isSecure(Request request) {
        return says(request, "X-Forwarded-Proto", "https")
                || says(request, "X-Forwarded-Ssl", "on")
                || standard(request, "proto").anyMatch("https"::equalsIgnoreCase);
    }

    private static boolean says(Request request, String header, String value) {
        return values(request, header)
                .findFirst()
                .filter(value::equalsIgnoreCase)
                .isPresent();
    }

    private static List<String> forwardedFor(Request request) {
        List<String> noted = values(request, FOR).toList();
        return noted.isEmpty()
                ? standard(request, "for")
                        .map(node -> node.replaceFirst("^\\[(.*)](:\\d+)?$", "$1"))
                        .map(node -> node.replaceFirst("^(\\d+(?:\\.\\d+){3}):\\d+$", "$1"))
                        .toList()
                : noted;
    }

    /** What the header of RFC 7239 says of each hop. */
    private static Stream<String> standard(Request request, String parameter) {
        return values(request, "Forwarded")
                .flatMap(hop -> Arrays.stream(hop.split(";")))
                .map(String::strip)
                .filter(pair -> pair.toLowerCase(Locale.ROOT).startsWith(parameter + "="))
                .map(pair -> pair.substring(parameter.length() + 1).replace("\"", ""));
    }

    private static Stream<String> values(Request request, String header) {
        return Collections.list(request.getHeaders(header)).stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(String::strip);
    }
}
