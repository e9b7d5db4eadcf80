package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

@UseCaseTest
class FollowLinkTest {

    private final Owner owner;
    private final FollowLink follow;
    private final OpenAssessment open;

    FollowLinkTest(Owner owner, FollowLink follow, OpenAssessment open) {
        this.owner = owner;
        this.follow = follow;
        this.open = open;
    }

    @Test
    void leadsToItsAssessment() {
        AccessKey key = owner.begins();
        owner.begins();

        AccessKey followed = follow.follow(key.secret().text());

        assertThat(followed).isEqualTo(key);
        assertThat(open.open(followed).id()).isEqualTo(key.assessment());
    }

    @Test
    void leadsNowhereWhenItIsWrong() {
        String good = owner.begins().secret().text();
        String other = AccessSecret.random(new SecureRandom()).text();

        for (String text : List.of(
                other,
                "",
                " ",
                good + "A",
                good + "=",
                good.substring(1),
                good.toLowerCase(java.util.Locale.ROOT) + "!",
                "../../etc/passwd",
                "'; drop table answer; --",
                "😀".repeat(50_000))) {
            assertThatThrownBy(() -> follow.follow(text)).isExactlyInstanceOf(AssessmentNotFound.class);
        }
    }

    /** The 43rd character carries two bits that mean nothing: only one writing of them is a link. */
    @Test
    void hasOneWritingOnly() {
        String good = owner.begins().secret().text();
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        char last = good.charAt(42);
        String sameBits = good.substring(0, 42) + alphabet.charAt(alphabet.indexOf(last) + 1);

        assertThat(AccessSecret.parse(sameBits)).isEmpty();
    }
}
