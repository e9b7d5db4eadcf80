package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.astrolabio.address.Address;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.demonstration.EnterDemonstration;
import org.astrolabio.web.shell.SiteCookies;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way to the company that a demonstration shows, open to everybody. */
@RestController
@ConditionalOnProperty("astrolabio.demonstration")
class DemonstrationEndpoint {

    private final EnterDemonstration demonstration;
    private final FollowLink followLink;

    DemonstrationEndpoint(EnterDemonstration demonstration, FollowLink followLink) {
        this.demonstration = demonstration;
        this.followLink = followLink;
    }

    /** Gives the browser the key to the company; leads to the start page as long as there is none. */
    @GetMapping(Endpoints.DEMONSTRATION)
    ResponseEntity<Void> enter(HttpServletRequest request, HttpServletResponse response) {
        return SeeOther.at(
                demonstration
                        .secret()
                        .map(followLink::follow)
                        .map(key -> opened(key, request, response))
                        .orElseGet(Site::start),
                request);
    }

    private static Address opened(AccessKey key, HttpServletRequest request, HttpServletResponse response) {
        SiteCookies.give(key, request, response);
        return new AssessmentSite(key.assessment()).sections();
    }
}
