package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.web.guard.NewAssessments;
import org.astrolabio.web.shell.SiteCookies;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Lets a reader into the assessments that the browser has a key to. */
@Component
class AssessmentDoor {

    /** An assessment, and the key that it was opened with. */
    record Visit(AccessKey key, OpenedAssessment opened) {}

    /** Ids are made of the time at which they are made. */
    private static final Comparator<AccessKey> LATEST_FIRST = Comparator.comparing(
                    (AccessKey key) -> key.assessment().getMostSignificantBits())
            .reversed();

    private final OpenAssessment openAssessment;
    private final NewAssessments newAssessments;

    AssessmentDoor(OpenAssessment openAssessment, NewAssessments newAssessments) {
        this.openAssessment = openAssessment;
        this.newAssessments = newAssessments;
    }

    /**
     * Opens the assessment of the address that is being entered.
     *
     * @throws AssessmentNotFound if there is none, or the browser has no key to it
     */
    Visit enter(BeforeEnterEvent event) {
        AccessKey key = event.getRouteParameters()
                .get(Parameter.ASSESSMENT)
                .flatMap(AssessmentDoor::id)
                .flatMap(AssessmentDoor::key)
                .orElseThrow(AssessmentNotFound::new);
        return new Visit(key, openAssessment.open(key));
    }

    /**
     * The assessments that this browser can go on with or look at, the latest first. Keys that open nothing any more are taken
     * away from it.
     *
     * @param most how many are wanted
     * @throws DataAccessException if it has keys, and it cannot be seen now what they open
     */
    List<Visit> known(int most) {
        return AccessCookie.readAll(VaadinRequest.getCurrent().getCookies()).stream()
                .sorted(LATEST_FIRST)
                .flatMap(key -> tryOpening(key).stream())
                .limit(most)
                .toList();
    }

    /** Whether one more may be begun from where this reader is; if so, it counts as begun. */
    boolean mayBegin() {
        return newAssessments.mayBegin(VaadinServletRequest.getCurrent());
    }

    /** Gives the browser a key; it opens at once, although the browser sends it only from the next request on. */
    void give(AccessKey key) {
        SiteCookies.give(key);
        KeyOnItsWay.put(key);
    }

    private Optional<Visit> tryOpening(AccessKey key) {
        try {
            return Optional.of(new Visit(key, openAssessment.open(key)));
        } catch (AssessmentNotFound e) {
            SiteCookies.takeAway(key);
            return Optional.empty();
        }
    }

    private static Optional<AccessKey> key(UUID assessment) {
        return AccessCookie.read(assessment, VaadinRequest.getCurrent().getCookies())
                .or(() -> KeyOnItsWay.to(assessment));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
