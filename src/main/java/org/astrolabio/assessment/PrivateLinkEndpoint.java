package org.astrolabio.assessment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
            return seeOther("/assessment/" + key.assessment());
        } catch (AssessmentNotFound e) {
            return seeOther("/no-access");
        }
    }

    private static ResponseEntity<Void> seeOther(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
