package org.astrolabio.web.http;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends a browser on to a page of its own, which it asks for with GET whatever it came with. */
final class SeeOther {

    private SeeOther() {}

    /** @param path from the root of the site */
    static ResponseEntity<Void> at(String path) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(path))
                .cacheControl(CacheControl.noStore())
                .build();
    }

    /** To the page that says that this browser has no key. */
    static ResponseEntity<Void> noAccess() {
        return at("/no-access");
    }
}
