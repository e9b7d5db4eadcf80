package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;

/** Finds the key that the browser has to the assessment of an address. */
final class ResultsDoor {

    private ResultsDoor() {}

    /** @throws AssessmentNotFound if the address names no assessment, or the browser has no key to it */
    static AccessKey key(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get(Parameter.ASSESSMENT)
                .flatMap(ResultsDoor::id)
                .flatMap(id -> AccessCookie.read(id, VaadinRequest.getCurrent().getCookies()))
                .orElseThrow(AssessmentNotFound::new);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
