package org.astrolabio.figures;

import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;

/** Says to the server what a browser says to show a page, and what it says when its reader does something on it. */
final class OneBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private final Locale language;
    private String cookies;
    private String ui = "";
    private String token = "";
    private String shown = "";
    private String answered = "";
    private int requests;

    OneBrowser(String address, AccessKey key, Locale language) {
        this.address = address;
        this.language = language;
        Cookie cookie = AccessCookie.of(key, false);
        this.cookies = cookie.getName() + "=" + cookie.getValue();
    }

    /**
     * Opens a page.
     *
     * @param element the tag of what must be on it
     * @throws IllegalStateException if it is not
     */
    void open(String path, String element) throws IOException, InterruptedException {
        HttpResponse<String> page = send(request("/" + path).GET());
        page.headers().allValues("Set-Cookie").forEach(set -> cookies += "; " + set.substring(0, set.indexOf(';')));
        String begun = send(request(
                                "/?v-r=init&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&query=")
                        .GET())
                .body();
        ui = found("\"v-uiId\":\\s*(\\d+)", begun);
        token = found("\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"", begun);
        answered = begun;
        requests = 0;
        shown = tell("""
            {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"",\
            "appShellTitle":"Astrolabio","historyState":null,"trigger":""}}\
            """.formatted(path));
        if (!shown.contains(element)) {
            throw new IllegalStateException("No " + element + ": " + shown);
        }
    }

    /**
     * Calls a method of an element of the page that is open.
     *
     * @throws IllegalStateException if what comes back does not contain what is expected
     */
    void call(String element, String method, String expected, String... arguments)
            throws IOException, InterruptedException {
        String node =
                found("\"node\":(\\d+),\"type\":\"put\",\"key\":\"tag\",[^}]*\"value\":\"" + element + "\"", shown);
        String said = tell("""
            {"type":"publishedEventHandler","node":%s,"templateEventMethodName":"%s",\
            "templateEventMethodArgs":[%s],"promise":%d}\
            """.formatted(
                node,
                method,
                Arrays.stream(arguments).map(argument -> '"' + argument + '"').collect(Collectors.joining(",")),
                requests));
        if (!said.contains(expected)) {
            throw new IllegalStateException("No " + expected + ": " + said);
        }
    }

    private String tell(String event) throws IOException, InterruptedException {
        String body = """
            {"csrfToken":"%s","rpc":[%s],"syncId":%s,"clientId":%d}\
            """.formatted(token, event, found("\"syncId\":\\s*(\\d+)", answered), requests++);
        answered = send(request("/?v-r=uidl&v-uiId=" + ui)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body)))
                .body();
        return answered;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", language.toLanguageTag())
                .header("Accept", "text/html")
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36")
                .header("Cookie", cookies);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response + ": " + response.body());
        }
        return response;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }
}
