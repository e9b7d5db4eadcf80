import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Opens the first page of a server in Chromium, standing between the two, and prints how many bytes of JavaScript went
 * over the wire. Fails if a script of more than a network packet came uncompressed, or if none came.
 */
final class FirstPage {

    private static final int PACKET = 1400;
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("connection", "content-length", "host", "http2-settings", "transfer-encoding", "upgrade");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI server;
    private final Map<String, Integer> scripts = new ConcurrentSkipListMap<>();
    private final Set<String> uncompressed = new ConcurrentSkipListSet<>();

    private FirstPage(URI server) {
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        new FirstPage(URI.create("http://localhost:" + arguments[1])).measure(arguments[0]);
    }

    private void measure(String chromium) throws IOException, InterruptedException {
        HttpServer between = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        between.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        between.createContext("/", this::forward);
        between.start();
        Path profile = Files.createTempDirectory("first-page-");
        Process browser = new ProcessBuilder(
                        chromium,
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--user-data-dir=" + profile,
                        "--virtual-time-budget=15000",
                        "--dump-dom",
                        "http://localhost:" + between.getAddress().getPort() + "/")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String page = new String(browser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        browser.waitFor(1, TimeUnit.MINUTES);
        between.stop(0);
        delete(profile);
        if (!page.contains("<h1")) {
            throw new IllegalStateException("The page did not come: " + page);
        }
        if (scripts.isEmpty() || !uncompressed.isEmpty()) {
            throw new IllegalStateException("Scripts: " + scripts + ", not compressed: " + uncompressed);
        }
        System.out.println(
                scripts.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private void forward(HttpExchange exchange) throws IOException {
        try (exchange) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(exchange.getRequestURI()))
                    .method(
                            exchange.getRequestMethod(),
                            BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
            exchange.getRequestHeaders().forEach((name, values) -> {
                if (!OF_THE_CONNECTION.contains(name.toLowerCase())) {
                    values.forEach(value -> request.header(name, value));
                }
            });
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            count(exchange.getRequestURI().getPath(), response);
            response.headers().map().forEach((name, values) -> {
                if (!name.startsWith(":") && !OF_THE_CONNECTION.contains(name.toLowerCase())) {
                    exchange.getResponseHeaders().put(name, values);
                }
            });
            exchange.sendResponseHeaders(response.statusCode(), response.body().length == 0 ? -1 : response.body().length);
            exchange.getResponseBody().write(response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void count(String path, HttpResponse<byte[]> response) {
        if (!response.headers().firstValue("Content-Type").orElse("").contains("javascript")) {
            return;
        }
        int size = response.body().length;
        if (size > PACKET && response.headers().firstValue("Content-Encoding").isEmpty()) {
            uncompressed.add(path);
        }
        scripts.put(path, size);
    }
}
