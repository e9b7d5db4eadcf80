package org.astrolabio.demonstration;

import java.net.URI;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The way to the company that a demonstration shows, open to everybody. */
@RestController
@ConditionalOnProperty("astrolabio.demonstration")
class DemonstrationEndpoint {

    private final DemonstrationRepository demonstration;

    DemonstrationEndpoint(DemonstrationRepository demonstration) {
        this.demonstration = demonstration;
    }

    /** Leads through the private link of the company; to the start page as long as there is none. */
    @GetMapping("/demonstration")
    ResponseEntity<Void> enter() {
        String path =
                demonstration.entrance().map(secret -> "/continue/" + secret).orElse("/");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
