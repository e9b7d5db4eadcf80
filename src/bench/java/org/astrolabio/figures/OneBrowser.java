package org.astrolabio.figures;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
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
import java.util.zip.GZIPInputStream;
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
    private long travelled;

    OneBrowser(String address, AccessKey key, Locale language) {
        this.address = address;
        this.language = language;
        Cookie cookie = AccessCookie.of(key, false);
        this.cookies = cookie.getName() + "=" + cookie.getValue();
    }

    /**
     * Opens a page.
     *
     * @param path with the query, if there is one
     * @param element the tag of what must be on it
     * @throws IllegalStateException if it is not
     */
    void open(String path, String element) throws IOException, InterruptedException {
        String route = path.replaceFirst("[?].*", "");
        String query = path.substring(route.length()).replaceFirst("[?]", "");
        send(request("/" + path).GET());
        String begun = send(request("/?v-r=init&location=%s&query=%s".formatted(encoded(route), encoded(query)))
                .GET());
        ui = found("\"v-uiId\":\\s*(\\d+)", begun);
        token = found("\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"", begun);
        answered = begun;
        requests = 0;
        shown = tell("""
            {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
            "appShellTitle":"Astrolabio","historyState":null,"trigger":""}}\
            """.formatted(route, query));
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

    /**
     * Presses a button of the page that is open.
     *
     * @throws IllegalStateException if what comes back does not contain what is expected
     */
    void press(String button, String expected) throws IOException, InterruptedException {
        String text = found(
                "\"node\":(\\d+),\"type\":\"put\",\"key\":\"text\",\"feat\":7,\"value\":\"" + button + "\"", shown);
        String node = found(
                "\"node\":(\\d+),\"type\":\"splice\",\"feat\":2,\"index\":0,\"addNodes\":\\[" + text + "\\]", shown);
        String said = tell("""
            {"type":"event","node":%s,"event":"click","data":{"event.shiftKey":false,"event.metaKey":false,\
            "event.detail":1,"event.ctrlKey":false,"event.clientX":1,"event.clientY":1,"event.altKey":false,\
            "event.button":0,"event.screenY":1,"event.screenX":1}}\
            """.formatted(node));
        if (!said.contains(expected)) {
            throw new IllegalStateException("No " + expected + ": " + said);
        }
    }

    /** Fetches a file. */
    void download(String path) throws IOException, InterruptedException {
        send(request("/" + path).GET());
    }

    /** Bytes that pages and answers took over the wire, compressed; without scripts, styles and headers. */
    long travelled() {
        return travelled;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String tell(String event) throws IOException, InterruptedException {
        String body = """
            {"csrfToken":"%s","rpc":[%s],"syncId":%s,"clientId":%d}\
            """.formatted(token, event, found("\"syncId\":\\s*(\\d+)", answered), requests++);
        answered = send(request("/?v-r=uidl&v-uiId=" + ui)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        return answered;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", language.toLanguageTag())
                .header("Accept", "text/html")
                .header("Accept-Encoding", "gzip")
                .header(
                        "User-Agent",
                        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36")
                .header("Cookie", cookies);
    }

    private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = CLIENT.send(request.build(), BodyHandlers.ofByteArray());
        response.headers().allValues("Set-Cookie").forEach(set -> cookies += "; " + set.substring(0, set.indexOf(';')));
        travelled += response.body().length;
        boolean compressed = response.headers().firstValue("Content-Encoding").isPresent();
        InputStream received = new ByteArrayInputStream(response.body());
        String body = new String(
                (compressed ? new GZIPInputStream(received) : received).readAllBytes(), StandardCharsets.UTF_8);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(response + ": " + body);
        }
        return body;
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }
}
