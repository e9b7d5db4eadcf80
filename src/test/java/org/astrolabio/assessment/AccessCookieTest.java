package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessCookieTest {

    private final AccessKey key = new AccessKey(new UUID(1, 2), AccessSecret.random(new Random(3)));
    private final AccessKey other = new AccessKey(new UUID(4, 5), AccessSecret.random(new Random(6)));

    @Test
    void givesBackTheKeyOfTheAssessmentAskedFor() {
        Cookie[] cookies = {AccessCookie.of(other, false), AccessCookie.of(key, false)};

        assertThat(AccessCookie.read(key.assessment(), cookies)).contains(key);
        assertThat(AccessCookie.read(other.assessment(), cookies)).contains(other);
    }

    @Test
    void knowsNoKeyWithoutItsCookie() {
        assertThat(AccessCookie.read(key.assessment(), null)).isEmpty();
        assertThat(AccessCookie.read(key.assessment(), new Cookie[] {AccessCookie.of(other, false)}))
                .isEmpty();
    }

    @Test
    void takesNoSecretThatItCannotHaveGiven() {
        Cookie forged = AccessCookie.of(key, false);
        forged.setValue("not-a-secret");

        assertThat(AccessCookie.read(key.assessment(), new Cookie[] {forged})).isEmpty();
    }

    @Test
    void staysOutOfReachOfScriptsAndOfForeignSites() {
        Cookie cookie = AccessCookie.of(key, true);

        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSecure()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
    }
}
