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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;

/** Says to the server what a browser says until it shows a page; keeps nothing but its cookies. */
final class OneBrowser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String address;
    private String cookies;

    OneBrowser(String address, AccessKey key) {
        this.address = address;
        Cookie cookie = AccessCookie.of(key, false);
        this.cookies = cookie.getName() + "=" + cookie.getValue();
    }

    /** @throws IllegalStateException if what comes back is not the questions */
    void open(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = send(request("/" + path).GET());
        page.headers().allValues("Set-Cookie").forEach(set -> cookies += "; " + set.substring(0, set.indexOf(';')));
        String begun = send(request(
                                "/?v-r=init&location=" + URLEncoder.encode(path, StandardCharsets.UTF_8) + "&query=")
                        .GET())
                .body();
        String shown = send(request("/?v-r=uidl&v-uiId=" + found("\"v-uiId\":\\s*(\\d+)", begun))
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(BodyPublishers.ofString(navigation(path, begun))))
                .body();
        if (!shown.contains("astrolabio-choice")) {
            throw new IllegalStateException("No questions: " + shown);
        }
    }

    private static String navigation(String path, String begun) {
        return """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
                "query":"","appShellTitle":"Astrolabio","historyState":null,"trigger":""}}],"syncId":%s,"clientId":0}""".formatted(
                found("\"Vaadin-Security-Key\":\\s*\"([^\"]+)\"", begun), path, found("\"syncId\":\\s*(\\d+)", begun));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept-Language", "es")
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
