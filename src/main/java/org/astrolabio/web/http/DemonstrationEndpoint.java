package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Site;
import org.astrolabio.demonstration.EnterDemonstration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way to the company that a demonstration shows, open to everybody. */
@RestController
@ConditionalOnProperty("astrolabio.demonstration")
class DemonstrationEndpoint {

    private final EnterDemonstration demonstration;

    DemonstrationEndpoint(EnterDemonstration demonstration) {
        this.demonstration = demonstration;
    }

    /** Leads through the private link of the company; to the start page as long as there is none. */
    @GetMapping(Endpoints.DEMONSTRATION)
    ResponseEntity<Void> enter(HttpServletRequest request) {
        return SeeOther.at(demonstration.secret().map(Site::privateLink).orElseGet(Site::start), request);
    }
}
