package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.FollowLink;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a private link leads: the browser gets the key as a cookie, and the secret leaves the address at once. */
@RestController
class PrivateLinkEndpoint {

    private final FollowLink followLink;

    PrivateLinkEndpoint(FollowLink followLink) {
        this.followLink = followLink;
    }

    @GetMapping("/continue/{secret}")
    ResponseEntity<Void> follow(
            @PathVariable("secret") String secret, HttpServletRequest request, HttpServletResponse response) {
        try {
            AccessKey key = followLink.follow(secret);
            response.addCookie(AccessCookie.of(key, request.isSecure()));
            return SeeOther.at("/assessment/" + key.assessment());
        } catch (AssessmentNotFound e) {
            return SeeOther.noAccess();
        }
    }
}
