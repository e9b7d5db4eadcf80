package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.web.shell.SiteCookies;
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

    @GetMapping(Endpoints.CONTINUE)
    ResponseEntity<Void> follow(
            @PathVariable(Parameter.SECRET) String secret, HttpServletRequest request, HttpServletResponse response) {
        AccessKey key = followLink.follow(secret);
        SiteCookies.give(key, request, response);
        return SeeOther.at(new AssessmentSite(key.assessment()).sections(), request);
    }
}
