package org.astrolabio.web.http;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.astrolabio.address.Endpoints;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where the server turns to when an answer failed outside of the endpoints; whoever asks for it finds no page. */
@RestController
class ErrorEndpoint implements ErrorController {

    private final Refusals refusals;

    ErrorEndpoint(Refusals refusals) {
        this.refusals = refusals;
    }

    @RequestMapping(Endpoints.ERROR)
    ResponseEntity<byte[]> error(HttpServletRequest request) {
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable cause) {
            return refusals.failed(cause, request);
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : Refusal.NO_PAGE.status().value();
        return refusals.refused(Refusal.of(status), HttpStatusCode.valueOf(status), request);
    }
}
