package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.ListAssessments;
import org.astrolabio.assessment.StartFollowUp;
import org.astrolabio.language.Languages;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * From one assessment to another of the same company: the browser gets the cookie for it and goes there. What begins a new
 * one is a POST, which the cookie's SameSite keeps other sites from sending.
 */
@RestController
class FollowUpEndpoint {

    private static final String ASSESSMENT = "/assessment/{assessment:[0-9a-fA-F-]{36}}";

    private final StartFollowUp startFollowUp;
    private final ListAssessments listAssessments;

    FollowUpEndpoint(StartFollowUp startFollowUp, ListAssessments listAssessments) {
        this.startFollowUp = startFollowUp;
        this.listAssessments = listAssessments;
    }

    @PostMapping(ASSESSMENT + "/follow-up")
    ResponseEntity<Void> start(
            @PathVariable("assessment") UUID assessment,
            @RequestParam(name = "lang", defaultValue = "") String lang,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            Locale language = Languages.closestTo(Locale.forLanguageTag(lang));
            AccessKey next = startFollowUp.start(key(assessment, request), language);
            response.addCookie(AccessCookie.of(next, request.isSecure()));
            return SeeOther.at("/assessment/" + next.assessment() + "/changes");
        } catch (AssessmentNotFound e) {
            return SeeOther.noAccess();
        }
    }

    @GetMapping(ASSESSMENT + "/sibling/{other:[0-9a-fA-F-]{36}}")
    ResponseEntity<Void> open(
            @PathVariable("assessment") UUID assessment,
            @PathVariable("other") UUID other,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            AccessKey key = key(assessment, request);
            AccessKey sibling = listAssessments.list(key).stream()
                    .filter(each -> each.id().equals(other))
                    .map(each -> new AccessKey(each.id(), key.secret()))
                    .findFirst()
                    .orElseThrow(AssessmentNotFound::new);
            response.addCookie(AccessCookie.of(sibling, request.isSecure()));
            return SeeOther.at("/assessment/" + other + "/results");
        } catch (AssessmentNotFound e) {
            return SeeOther.noAccess();
        }
    }

    private static AccessKey key(UUID assessment, HttpServletRequest request) {
        return AccessCookie.read(assessment, request.getCookies()).orElseThrow(AssessmentNotFound::new);
    }
}
