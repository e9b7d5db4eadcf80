package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.astrolabio.address.Address;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends a browser on to a page of its own, which it asks for with GET whatever it came with. */
final class SeeOther {

    private SeeOther() {}

    /** @param request tells under which path the browser reaches the site */
    static ResponseEntity<Void> at(Address address, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address.under(request.getContextPath())))
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
