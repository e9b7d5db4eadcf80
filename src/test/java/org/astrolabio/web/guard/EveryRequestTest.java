package org.astrolabio.web.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What holds for every request, whoever sends it and whatever it asks for. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "server.address=127.0.0.1",
            "astrolabio.open-pages.of-client=" + EveryRequestTest.PAGES_OF_CLIENT
        })
@Import(Companies.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EveryRequestTest {

    static final int PAGES_OF_CLIENT = 3;

    private static final String INIT = "/?v-r=init&location=&query=";

    private final Companies companies;
    private final OpenPages pages;
    private final RequestMappingHandlerMapping mappings;
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    EveryRequestTest(Companies companies, OpenPages pages, RequestMappingHandlerMapping requestMappingHandlerMapping) {
        this.companies = companies;
        this.pages = pages;
        this.mappings = requestMappingHandlerMapping;
    }

    @ParameterizedTest
    @CsvSource({"X-Forwarded-Proto, https", "Forwarded, proto=https;host=example.org", "X-Forwarded-Ssl, on"})
    void everyCookieBehindTlsIsOfThisHostAlone(String header, String value) throws Exception {
        AccessKey key = companies.unfinished();
        List<String> cookies = new ArrayList<>();
        String link = Site.privateLink(key.secret().text()).under("");
        for (HttpResponse<String> answer : List.of(get(INIT, header, value), post(link, header, value))) {
            assertThat(answer.statusCode()).as(answer.uri().getPath()).isLessThan(400);
            cookies.addAll(answer.headers().allValues("Set-Cookie"));
        }

        assertThat(cookies).hasSizeGreaterThan(1).allSatisfy(cookie -> assertThat(cookie)
                .startsWith("__Host-")
                .contains("; Secure", "; HttpOnly", "; SameSite=", "; Path=/"));
        assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-JSESSIONID="));
        assertThat(cookies).anySatisfy(cookie -> assertThat(cookie).startsWith("__Host-astrolabio-"));
    }

    @Test
    void theCookiesGivenBehindTlsAreUnderstoodWhenTheyComeBack() throws Exception {
        String given = get(INIT, "X-Forwarded-Proto", "https")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceFirst(";.*", "");

        assertThat(get(INIT, "X-Forwarded-Proto", "https", "Cookie", given)
                        .headers()
                        .allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void aSessionThatGainsAKeyGoesOnUnderAnotherId() throws Exception {
        AccessKey key = companies.unfinished();
        String planted = session(get(INIT));

        HttpResponse<String> answer = post(Site.privateLink(key.secret().text()).under(""), "Cookie", planted);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(session(answer)).isNotEqualTo(planted);
        assertThat(get("/?v-r=heartbeat&v-uiId=0", "Cookie", planted).statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    private static String session(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onePageTooManyIsAskedToComeBackLater() throws Exception {
        String client = "203.0.113.7";
        for (int i = 0; i < PAGES_OF_CLIENT; i++) {
            assertThat(get(INIT, "X-Forwarded-For", client).statusCode()).isEqualTo(200);
        }

        for (String path : List.of("/", INIT, "/assessment/" + UUID.randomUUID())) {
            HttpResponse<String> refused = get(path, "X-Forwarded-For", "198.51.100.9, " + client);
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
            assertThat(refused.headers().allValues("Set-Cookie")).isEmpty();
            assertThat(refused.body()).contains("<h1>Ahora mismo no caben más páginas</h1>", "message.css");
        }
        assertThat(get("/message.css", "X-Forwarded-For", client).statusCode()).isEqualTo(200);
        assertThat(get(INIT, "X-Forwarded-For", "203.0.113.8").statusCode()).isEqualTo(200);
        assertThat(get(INIT).statusCode())
                .as("a proxy that does not say for whom")
                .isEqualTo(200);
    }

    @Test
    void sessionsWithoutAPageAreBoundedToo() throws Exception {
        UUID key = UUID.randomUUID();
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < PAGES_OF_CLIENT * 10 + 5; i++) {
            statuses.add(get("/assessment/" + key + "/nothing." + i, "X-Forwarded-For", "203.0.113.20")
                    .statusCode());
        }

        assertThat(statuses.getFirst()).isNotEqualTo(503);
        assertThat(statuses.getLast()).isEqualTo(503);
        assertThat(pages.hasRoomForSession(new org.springframework.mock.web.MockHttpServletRequest()))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/nowhere.css", "/assessment", "/VAADIN/nowhere.js", "/VAADIN/dynamic/x/y"})
    void anUnknownAddressIsToldSoWithoutASession(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void anUnknownAddressIsToldInWords() throws Exception {
        assertThat(get("/nowhere").body()).contains("<h1>Esta página no existe</h1>", "message.css");
    }

    @Test
    void aBrowserThatIsTooOldIsToldSoWithoutASession() throws Exception {
        HttpResponse<String> spanish = get("/?v-r=oldbrowser");
        HttpResponse<String> unknown = get("/assessment/x?v-r=oldbrowser", "Accept-Language", "xx");

        assertThat(spanish.statusCode()).isEqualTo(200);
        assertThat(spanish.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(spanish.body())
                .contains("<h1>Tu navegador es demasiado antiguo</h1>")
                .doesNotContain("too old");
        assertThat(spanish.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(unknown.body()).contains("Tu navegador es demasiado antiguo", "Your browser is too old");
    }

    @ParameterizedTest
    @CsvSource({
        "OPTIONS, /",
        "PUT, /",
        "DELETE, /assessment/x/check",
        "PATCH, /astrolabio.css",
        "PROPFIND, /",
        "PUT, /no-access",
        "DELETE, /continue/x",
        "OPTIONS, /continue/x",
        "PUT, /health/live"
    })
    void noOtherMethodIsAnswered(String method, String path) throws Exception {
        HttpResponse<String> answer = browser.send(
                request(path)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD, POST");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(answer.body()).contains("<h1>Así no se puede pedir esta página</h1>");
    }

    @ParameterizedTest
    @CsvSource({"TRACE /, 405", "GET /<>, 400", "GET /%2f.., 400", "G@T /, 400"})
    void whatTheServerRefusesByItselfHasTheHeadersToo(String beginning, int status) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write((beginning + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer)
                    .startsWith("HTTP/1.1 " + status)
                    .contains("X-Frame-Options: DENY", "X-Content-Type-Options: nosniff", "Content-Security-Policy:")
                    .doesNotContain("Set-Cookie");
        }
    }

    @TestFactory
    Stream<DynamicTest> whatChangesSomethingIsTakenFromThisSiteAlone() {
        List<String> changing = Stream.concat(
                        Stream.of("/?v-r=uidl&v-uiId=0", "/?v-r=heartbeat&v-uiId=0"),
                        mappings.getHandlerMethods().entrySet().stream()
                                .filter(mapping -> mapping.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.POST))
                                .flatMap(mapping -> mapping.getKey().getPatternValues().stream())
                                .map(pattern -> pattern.replaceFirst(
                                                "\\{assessment[^}]*}}",
                                                UUID.randomUUID().toString())
                                        .replaceAll("\\{[^}]*}", "x")))
                .toList();
        assertThat(changing).hasSizeGreaterThan(4);
        Map<Map.Entry<String, String>, Boolean> origins = Map.of(
                Map.entry("Sec-Fetch-Site", "cross-site"), false,
                Map.entry("Sec-Fetch-Site", "same-site"), false,
                Map.entry("Sec-Fetch-Site", "same-origin"), true,
                Map.entry("Origin", "https://evil.example"), false,
                Map.entry("Origin", "null"), false,
                Map.entry("Origin", "http://localhost:" + port), true,
                Map.entry("X-Nothing", "at all"), true);
        return changing.stream().flatMap(path -> origins.entrySet().stream()
                .map(origin -> DynamicTest.dynamicTest(path + " " + origin, () -> {
                    HttpResponse<String> answer = browser.send(
                            request(
                                            path,
                                            origin.getKey().getKey(),
                                            origin.getKey().getValue())
                                    .POST(HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
                    boolean refused = answer.statusCode() == 403
                            && answer.body().contains("<h1>Esto no se ha pedido desde aquí</h1>");
                    assertThat(refused).as("%s", answer.statusCode()).isNotEqualTo(origin.getValue());
                })));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health/live", "/health/ready"})
    void healthIsToldWithoutASession(String path) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body().strip()).isEqualTo("UP");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {INIT, "/astrolabio.css"})
    void textTravelsCompressed(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Accept-Encoding", "gzip");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void bodiesThatDoNotComeKeepNobodyOut() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 300; i++) {
                Socket socket = new Socket("127.0.0.1", port);
                slow.add(socket);
                socket.getOutputStream()
                        .write(
                                "POST /reminder/stop/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 100000\r\n\r\na"
                                        .getBytes(StandardCharsets.US_ASCII));
            }
            long begun = System.nanoTime();

            assertThat(get("/message.css").statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(8));
            await().atMost(Duration.ofSeconds(20)).until(() -> hasEnded(slow.getFirst()));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    private static boolean hasEnded(Socket socket) throws IOException {
        socket.setSoTimeout(200);
        byte[] answer = new byte[1024];
        try {
            while (socket.getInputStream().read(answer) >= 0) {
                // Whatever it says before it hangs up.
            }
            return true;
        } catch (java.net.SocketTimeoutException notYet) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private HttpResponse<String> get(String path, String... headers) throws Exception {
        return browser.send(request(path, headers).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String... headers) throws Exception {
        return browser.send(
                request(path, headers).POST(HttpRequest.BodyPublishers.noBody()).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Language", "es");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
        }
        return request;
    }
}
