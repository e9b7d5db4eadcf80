package org.astrolabio.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.ServerCookies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteCookieProcessorTest {

    private final SiteCookieProcessor processor = new SiteCookieProcessor();

    @ParameterizedTest
    @CsvSource({"/, __Host-", "/tools/readiness, __Secure-"})
    void behindTlsACookieIsOfThisHostAlone(String path, String prefix) {
        String header = processor.generateHeader(cookie("JSESSIONID", path), request(true));

        assertThat(header).startsWith(prefix + "JSESSIONID=x;").contains("Secure", "SameSite=Lax", "Path=" + path);
    }

    @Test
    void withoutTlsABrowserWouldNotTakeSuchACookie() {
        assertThat(processor.generateHeader(cookie("a", "/"), request(false)))
                .startsWith("a=x;")
                .doesNotContain("Secure");
    }

    @Test
    void whatIsTakenAwayIsNamedAsTheBrowserHasIt() {
        Cookie gone = cookie("a", "/");
        gone.setMaxAge(0);

        assertThat(processor.generateHeader(gone, request(true)))
                .startsWith("a=x;")
                .contains("Secure");
    }

    @ParameterizedTest
    @CsvSource({
        "a=1, a=1",
        "__Host-a=1, a=1",
        "__Secure-a=1, a=1",
        "a=tossed; __Host-a=1, a=1",
        "__Host-a=1; a=tossed, a=1",
        "a=tossed; b=2; __Host-a=1, b=2 a=1",
    })
    void theCookieThatNobodyElseCanGiveCounts(String sent, String understood) {
        assertThat(String.join(" ", understood(sent))).isEqualTo(understood);
    }

    @Test
    void aBrowserWithTwoHundredOldKeysIsUnderstood() {
        String sent = String.join(
                "; ",
                IntStream.range(0, 150)
                        .mapToObj(i -> "astrolabio-" + new UUID(i, i) + "=" + "A".repeat(43))
                        .toList());

        assertThat(understood(sent)).hasSize(150);
    }

    private List<String> understood(String sent) {
        MimeHeaders headers = new MimeHeaders();
        byte[] bytes = sent.getBytes(StandardCharsets.ISO_8859_1);
        headers.addValue("Cookie").setBytes(bytes, 0, bytes.length);
        ServerCookies cookies = new ServerCookies(4);
        cookies.setLimit(200);
        processor.parseCookieHeader(headers, cookies);
        List<String> understood = new ArrayList<>();
        for (int i = 0; i < cookies.getCookieCount(); i++) {
            String name = cookies.getCookie(i).getName().toString();
            if (!name.isEmpty()) {
                understood.add(name + "=" + cookies.getCookie(i).getValue());
            }
        }
        return understood;
    }

    private static Cookie cookie(String name, String path) {
        Cookie cookie = new Cookie(name, "x");
        cookie.setPath(path);
        return cookie;
    }

    private static MockHttpServletRequest request(boolean secure) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSecure(secure);
        return request;
    }
}
