package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Parameter;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.ListAssessments;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.web.shell.SiteCookies;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * From one assessment to another of the same company: the browser gets the cookie for it and goes there. What begins a new
 * one is a POST, which the cookie's SameSite keeps other sites from sending.
 */
@RestController
class FollowUpEndpoint {

    private final StartFollowUp startFollowUp;
    private final ListAssessments listAssessments;

    FollowUpEndpoint(StartFollowUp startFollowUp, ListAssessments listAssessments) {
        this.startFollowUp = startFollowUp;
        this.listAssessments = listAssessments;
    }

    @PostMapping(Endpoints.FOLLOW_UP)
    ResponseEntity<Void> start(
            AccessKey key, Locale language, HttpServletRequest request, HttpServletResponse response) {
        AccessKey next = startFollowUp.start(key, language);
        SiteCookies.give(next, request, response);
        return SeeOther.at(new AssessmentSite(next.assessment()).changes(), request);
    }

    @GetMapping(Endpoints.SIBLING)
    ResponseEntity<Void> open(
            AccessKey key,
            @PathVariable(Parameter.OTHER) UUID other,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccessKey sibling = listAssessments.list(key).stream()
                .filter(each -> each.id().equals(other))
                .map(each -> new AccessKey(each.id(), key.secret()))
                .findFirst()
                .orElseThrow(AssessmentNotFound::new);
        SiteCookies.give(sibling, request, response);
        return SeeOther.at(new AssessmentSite(other).results(), request);
    }
}
