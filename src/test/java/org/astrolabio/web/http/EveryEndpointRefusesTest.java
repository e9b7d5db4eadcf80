package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.astrolabio.Cable;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AccessSecret;
import org.astrolabio.assessment.Companies;
import org.astrolabio.database.DatabaseForTests;
import org.astrolabio.language.Messages;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What every endpoint says when it cannot give what was asked for: those that there are, so that a new one is tried by
 * itself. The application stands under a path, which nothing that it says may forget.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "server.servlet.context-path=" + EveryEndpointRefusesTest.PATH,
            "spring.datasource.hikari.connection-timeout=400",
            "vaadin.productionMode=true"
        })
@Import({Companies.class, EveryEndpointRefusesTest.ByCable.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class EveryEndpointRefusesTest {

    static final String PATH = "/tools/readiness";

    private static final String SECRET = "A".repeat(43);
    private static final String NO_UUID = "-".repeat(36);
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::(?:[^{}]|\\{[^{}]*})*)?}");
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
    private static final List<Locale> READERS = List.of(Locale.of("es"), Locale.ENGLISH);
    /** These say the same of any token, so that they tell nothing. */
    private static final Predicate<Endpoint> TELLS_NOTHING =
            endpoint -> endpoint.pattern().equals(Endpoints.STOP_REMINDER);

    /** Open to everybody, the same for all, and made without the database. */
    private static final Predicate<Endpoint> NEVER_REFUSES =
            endpoint -> endpoint.pattern().equals(Endpoints.SAMPLE_REPORT);

    private final Cable cable;
    private final RequestMappingHandlerMapping mappings;
    private final Companies companies;
    private final Messages messages;
    private final HttpClient browser = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    EveryEndpointRefusesTest(
            Cable cable,
            RequestMappingHandlerMapping requestMappingHandlerMapping,
            Companies companies,
            Messages messages) {
        this.cable = cable;
        this.mappings = requestMappingHandlerMapping;
        this.companies = companies;
        this.messages = messages;
    }

    /** The cable lasts as long as the pool that goes through it, which is longer than this class. */
    @TestConfiguration(proxyBeanMethods = false)
    static class ByCable {

        @Bean
        Cable cable() throws IOException {
            Cable cable = new Cable();
            mend(cable);
            return cable;
        }

        @Bean
        JdbcConnectionDetails connection(Cable cable) {
            DatabaseForTests database = DatabaseForTests.shared();
            return new JdbcConnectionDetails() {
                @Override
                public String getJdbcUrl() {
                    return database.url().replaceFirst(":\\d+/", ":" + cable.port() + "/");
                }

                @Override
                public String getUsername() {
                    return database.user();
                }

                @Override
                public String getPassword() {
                    return database.password();
                }
            };
        }
    }

    private record Endpoint(String method, String pattern, HandlerMethod handler) {

        boolean reads(Class<?> parameter) {
            return Stream.of(handler.getMethodParameters())
                    .anyMatch(each -> each.getParameterType().equals(parameter));
        }

        String path(Map<String, String> variables) {
            return VARIABLE.matcher(pattern).replaceAll(variable -> {
                assertThat(variables)
                        .as("a value for each variable of %s", pattern)
                        .containsKey(variable.group(1));
                return variables.get(variable.group(1));
            });
        }
    }

    private static void mend(Cable cable) {
        cable.leadTo(URI.create(DatabaseForTests.shared().url().substring("jdbc:".length()))
                .getPort());
    }

    @Test
    void thereAreEndpoints() {
        assertThat(endpoints()).hasSizeGreaterThan(9);
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotThereIsNotFound() {
        return each(
                NEVER_REFUSES.negate(),
                (endpoint, reader) -> assertSays(
                        ask(endpoint, variables(UUID.randomUUID()), "", reader),
                        TELLS_NOTHING.test(endpoint) ? 200 : 404,
                        reader));
    }

    @TestFactory
    Stream<DynamicTest> withoutADatabaseItIsOnlyForAWhile() {
        return each(
                NEVER_REFUSES.negate().and(endpoint -> !endpoint.pattern().equals(Endpoints.ERROR)),
                (endpoint, reader) -> {
                    boolean needsNone =
                            TELLS_NOTHING.test(endpoint) && endpoint.method().equals("GET");
                    cable.cut();
                    try {
                        assertSays(
                                ask(endpoint, variables(UUID.randomUUID()), "", reader), needsNone ? 200 : 503, reader);
                    } finally {
                        mend(cable);
                        await().ignoreExceptions().until(() -> companies.unfinished() != null);
                    }
                });
    }

    @TestFactory
    Stream<DynamicTest> anIdThatIsNoneIsNotUnderstood() {
        Map<String, String> ids = Map.of(
                Parameter.ASSESSMENT, NO_UUID,
                Parameter.OTHER, NO_UUID,
                Parameter.EXTENSION, "ics");
        return each(
                endpoint -> endpoint.pattern().contains("{" + Parameter.ASSESSMENT),
                (endpoint, reader) -> assertSays(ask(endpoint, ids, "", reader), 400, reader));
    }

    @TestFactory
    Stream<DynamicTest> aParameterThatCannotBeDecodedIsNotUnderstood() {
        return each(endpoint -> endpoint.reads(Locale.class), (endpoint, reader) -> {
            UUID assessment = UUID.randomUUID();
            assertSays(
                    raw(endpoint.method() + " " + PATH + endpoint.path(variables(assessment))
                            + "?lang=%ZZ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nCookie: "
                            + cookie(assessment) + "\r\nAccept-Language: " + reader.getLanguage()),
                    400,
                    reader);
        });
    }

    @TestFactory
    Stream<DynamicTest> theMethodThatIsNotTakenIsRefused() {
        return each(
                endpoint -> !endpoint.pattern().equals(Endpoints.ERROR),
                (endpoint, reader) -> assertSays(
                        send("PATCH", endpoint.path(variables(UUID.randomUUID())), "", reader), 405, reader));
    }

    @Test
    void theLooksOfThePagesAreThere() throws Exception {
        assertThat(browser.send(request("GET", "/message.css", "es").build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theLanguageOfTheAddressGoesBeforeThatOfTheBrowser() throws Exception {
        Endpoint report = endpoints().stream()
                .filter(endpoint -> endpoint.pattern().equals(Endpoints.REPORT))
                .findFirst()
                .orElseThrow();

        assertSays(ask(report, variables(UUID.randomUUID()), "?lang=en", Locale.of("es")), 404, Locale.ENGLISH);
    }

    @Test
    void beforeTheEndTheWayLeadsToTheQuestions() throws Exception {
        AccessKey key = companies.unfinished();

        HttpResponse<String> answer = browser.send(
                request("GET", "/assessment/" + key.assessment() + "/report.pdf", "en")
                        .header("Cookie", cookie(key))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertSays(answer(answer), 409, Locale.ENGLISH);
        assertThat(answer.body()).contains("href=\"" + PATH + "/assessment/" + key.assessment() + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost",
                "GET /tools/readiness/%zz HTTP/1.1\r\nHost: localhost",
                "GET /tools/readiness/a%00b HTTP/1.1\r\nHost: localhost",
                "GET /tools/readiness/a\"b HTTP/1.1\r\nHost: localhost",
                "GET /tools/readiness/continue/..%2f.. HTTP/1.1\r\nHost: localhost",
                "GET /tools/readiness/?a=%ZZ&lang=%ZZ HTTP/1.1\r\nHost: loca host",
                "GET /tools/readiness/ HTTP/1.1",
                "GET /tools/readiness/ HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Port: many",
                "GET /tools/readiness/ HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-Host: no host:at all",
                "GET /tools/readiness/ HTTP/1.1\r\nHost: localhost\r\nCookie: 40000",
                "GET /tools/readiness/ HTTP/9.9\r\nHost: localhost",
                "GET",
                "\u0001\u0002 / HTTP/1.1\r\nHost: localhost"
            })
    void whatNeverReachesTheApplicationIsRefusedInItsWordsToo(String request) throws Exception {
        for (Locale reader : READERS) {
            Answer answer = raw(request.replace("40000", "a=" + "x".repeat(40_000)) + "\r\nAccept-Language: "
                    + reader.getLanguage());

            assertThat(answer.status()).isBetween(400, 505);
            assertFriendly(answer);
            if (answer.body().indexOf("<h1>") == answer.body().lastIndexOf("<h1>")) {
                assertThat(answer.body()).contains("<html lang=\"" + reader.getLanguage() + "\">");
            } else {
                assertThat(answer.body()).contains("lang=\"es\"", "lang=\"en\"");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/VAADIN/build/gone.js", "/VAADIN/dynamic/resource/0/x/y", "/error"})
    void whatTheServerRefusesByItselfIsNoDataForMachinesEither(String path) throws Exception {
        for (Locale reader : READERS) {
            HttpResponse<String> answer = browser.send(
                    request("GET", path, reader.getLanguage())
                            .header("Accept", "application/json, */*")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());

            assertSays(answer(answer), 404, reader);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/outside, /outside",
        "/outside/, /outside",
        "/a/b-c_d.e~f, /a/b-c_d.e~f",
        "x, " + PATH,
        "//elsewhere.example, " + PATH,
        "/../up, " + PATH,
        "/a b, " + PATH,
        "https://elsewhere.example, " + PATH,
    })
    void aProxySaysUnderWhichPathTheSiteIs(String prefix, String path) throws Exception {
        AccessKey key = companies.unfinished();

        HttpResponse<String> answer = browser.send(
                request("POST", "/continue/" + key.secret().text(), "es")
                        .header("X-Forwarded-Prefix", prefix)
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains(path + "/assessment/" + key.assessment());
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Path=" + path + ";");
    }

    @FunctionalInterface
    private interface Trial {
        void run(Endpoint endpoint, Locale reader) throws Exception;
    }

    private record Answer(int status, String head, String body) {}

    private Stream<DynamicTest> each(Predicate<Endpoint> tried, Trial trial) {
        return endpoints().stream().filter(tried).flatMap(endpoint -> READERS.stream()
                .map(reader -> DynamicTest.dynamicTest(
                        endpoint.method() + " " + endpoint.pattern() + " " + reader,
                        () -> trial.run(endpoint, reader))));
    }

    private List<Endpoint> endpoints() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().startsWith("org.astrolabio"))
                .flatMap(mapping -> mapping.getKey().getPatternValues().stream().flatMap(pattern -> Stream.concat(
                                mapping.getKey().getMethodsCondition().getMethods().stream()
                                        .map(Enum::name),
                                mapping.getKey()
                                                .getMethodsCondition()
                                                .getMethods()
                                                .isEmpty()
                                        ? Stream.of("GET")
                                        : Stream.empty())
                        .map(method -> new Endpoint(method, pattern, mapping.getValue()))))
                .toList();
    }

    private static Map<String, String> variables(UUID assessment) {
        return Map.of(
                Parameter.ASSESSMENT,
                assessment.toString(),
                Parameter.OTHER,
                UUID.randomUUID().toString(),
                Parameter.EXTENSION,
                "xlsx",
                Parameter.SECRET,
                SECRET);
    }

    private static String cookie(UUID assessment) {
        return cookie(new AccessKey(assessment, AccessSecret.parse(SECRET).orElseThrow()));
    }

    private static String cookie(AccessKey key) {
        jakarta.servlet.http.Cookie cookie = AccessCookie.of(key, false);
        return cookie.getName() + "=" + cookie.getValue();
    }

    private Answer ask(Endpoint endpoint, Map<String, String> variables, String query, Locale reader) throws Exception {
        return send(endpoint.method(), endpoint.path(variables) + query, variables.get(Parameter.ASSESSMENT), reader);
    }

    private Answer send(String method, String path, String assessment, Locale reader) throws Exception {
        HttpRequest.Builder request = request(method, path, reader.getLanguage());
        if (assessment.length() == 36 && !assessment.equals(NO_UUID)) {
            request.header("Cookie", cookie(UUID.fromString(assessment)));
        }
        return answer(browser.send(request.build(), HttpResponse.BodyHandlers.ofString()));
    }

    private HttpRequest.Builder request(String method, String path, String language) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + PATH + path))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Accept-Language", language);
    }

    private static Answer answer(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers().map().toString(), response.body());
    }

    private Answer raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(15_000);
            socket.getOutputStream()
                    .write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher parts = Pattern.compile("^HTTP/1\\.1 (\\d+).*?\r\n(.*?)\r\n\r\n(.*)$", Pattern.DOTALL)
                    .matcher(answer);
            assertThat(parts.matches()).as(answer).isTrue();
            return new Answer(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3));
        }
    }

    private void assertSays(Answer answer, int status, Locale reader) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("<html lang=\"" + reader.getLanguage() + "\">");
        if (status != 200) {
            assertFriendly(answer);
            assertThat(Stream.of(Refusal.values()).map(refusal -> refusal.page(messages, reader, "", way())
                            .title()))
                    .anyMatch(title -> answer.body().contains("<h1>" + title + "</h1>"));
        }
        for (String link : LINK.matcher(answer.body())
                .results()
                .map(match -> match.group(1))
                .toList()) {
            assertThat(link).startsWith(PATH + "/");
        }
    }

    private static PlainPage.Way way() {
        return new PlainPage.Way(org.astrolabio.address.Site.start(), "");
    }

    private static void assertFriendly(Answer answer) {
        assertThat(answer.head().toLowerCase(Locale.ROOT))
                .contains("text/html", "no-store", "nosniff", "content-security-policy");
        assertThat(answer.body())
                .containsPattern("\\b[0-9A-F]{8}\\b")
                .contains("<h1>", "message.css")
                .doesNotContain(SECRET, "Exception", "org.", "java", "Tomcat", "HTTP Status");
    }
}
