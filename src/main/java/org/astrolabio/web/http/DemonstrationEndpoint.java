package org.astrolabio.web.http;

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
    @GetMapping("/demonstration")
    ResponseEntity<Void> enter() {
        String path =
                demonstration.secret().map(secret -> "/continue/" + secret).orElse("/");
        return SeeOther.at(path);
    }
}
