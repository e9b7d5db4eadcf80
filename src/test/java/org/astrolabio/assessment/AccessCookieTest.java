package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
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

    @Test
    void oneKeyMoreThanThereIsRoomForDisplacesTheOneGivenFirst() {
        Random random = new Random(7);
        List<AccessKey> given = new ArrayList<>();
        List<Cookie> browser = new ArrayList<>();
        for (int i = 0; i < 3 * AccessCookie.MOST; i++) {
            AccessKey next = new AccessKey(new UUID(i, random.nextLong()), AccessSecret.random(random));
            List<AccessKey> displaced = AccessCookie.displaced(next, browser.toArray(Cookie[]::new));
            for (AccessKey old : displaced) {
                Cookie gone = AccessCookie.gone(old, false).getFirst();
                assertThat(gone.getMaxAge()).isZero();
                browser.removeIf(cookie -> cookie.getName().equals(gone.getName()));
            }
            browser.add(AccessCookie.of(next, false));
            given.add(next);
        }

        assertThat(AccessCookie.readAll(browser.toArray(Cookie[]::new)))
                .isEqualTo(given.subList(given.size() - AccessCookie.MOST, given.size()));
    }

    @Test
    void aKeyThatIsGivenAgainDisplacesNone() {
        List<Cookie> browser = IntStream.range(0, AccessCookie.MOST)
                .mapToObj(i -> AccessCookie.of(new AccessKey(new UUID(i, i), key.secret()), false))
                .toList();

        assertThat(AccessCookie.displaced(new AccessKey(new UUID(3, 3), key.secret()), browser.toArray(Cookie[]::new)))
                .isEmpty();
    }

    @Test
    void allKeysTogetherFitIntoAHeader() {
        String longest = "__Secure-" + AccessCookie.of(key, true).getName() + "="
                + key.secret().text() + "; ";

        assertThat(longest.length() * AccessCookie.MOST).isLessThan(6_000);
    }
}
