package org.astrolabio;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import java.util.concurrent.Executors;

/** A proxy that offers the application under a path, which it takes off and tells of, as many are set up. */
final class StrippingProxy implements AutoCloseable {

    private static final Set<String> OWN = Set.of("connection", "host", "content-length", "upgrade", "http2-settings");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final String path;
    private final int application;

    StrippingProxy(String path, int application) throws IOException {
        this.path = path;
        this.application = application;
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", StrippingProxy::refuse);
        server.createContext(path + "/", this::pass);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** What is outside of the path belongs to somebody else. */
    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(418, -1);
        exchange.close();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpResponse<byte[]> answer = client.send(request(exchange), HttpResponse.BodyHandlers.ofByteArray());
            answer.headers().map().forEach((name, values) -> {
                if (!name.equalsIgnoreCase("transfer-encoding") && !name.equalsIgnoreCase("content-length")) {
                    values.forEach(value -> exchange.getResponseHeaders().add(name, value));
                }
            });
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length == 0 ? -1 : answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRequest request(HttpExchange exchange) throws IOException {
        String target = exchange.getRequestURI().toString().substring(path.length());
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + application + target))
                .method(
                        exchange.getRequestMethod(),
                        HttpRequest.BodyPublishers.ofByteArray(
                                exchange.getRequestBody().readAllBytes()));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OWN.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.header("X-Forwarded-Prefix", path)
                .header("X-Forwarded-Host", exchange.getRequestHeaders().getFirst("Host"))
                .build();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
