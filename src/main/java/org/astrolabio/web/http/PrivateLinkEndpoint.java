package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Endpoints;
import org.astrolabio.address.Parameter;
import org.astrolabio.address.Site;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.SiteCookies;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a private link leads. Opening it gives the browser nothing, as another site or a program that looks for harm can
 * open it too: the page says whose diagnosis it is, and its button gives the key as a cookie. A browser that has the key
 * already goes on at once. Either way the secret leaves the address.
 */
@RestController
class PrivateLinkEndpoint {

    private final FollowLink followLink;
    private final OpenAssessment openAssessment;
    private final Messages messages;

    PrivateLinkEndpoint(FollowLink followLink, OpenAssessment openAssessment, Messages messages) {
        this.followLink = followLink;
        this.openAssessment = openAssessment;
        this.messages = messages;
    }

    @GetMapping(Endpoints.CONTINUE)
    ResponseEntity<?> ask(@PathVariable(Parameter.SECRET) String secret, Locale language, HttpServletRequest request) {
        AccessKey key = followLink.follow(secret);
        boolean known = AccessCookie.read(key.assessment(), request.getCookies())
                .filter(key::equals)
                .isPresent();
        return known ? goOn(key, request) : page(key, language).answer(HttpStatus.OK, request.getContextPath());
    }

    @PostMapping(Endpoints.CONTINUE)
    ResponseEntity<Void> open(
            @PathVariable(Parameter.SECRET) String secret, HttpServletRequest request, HttpServletResponse response) {
        AccessKey key = followLink.follow(secret);
        SiteCookies.give(key, request, response);
        return goOn(key, request);
    }

    private static ResponseEntity<Void> goOn(AccessKey key, HttpServletRequest request) {
        return SeeOther.at(new AssessmentSite(key.assessment()).sections(), request);
    }

    private PlainPage page(AccessKey key, Locale language) {
        String whose = openAssessment
                .open(key)
                .company()
                .name()
                .map(name -> messages.text(language, "assessment.link-opens", name))
                .orElseGet(() -> messages.text(language, "assessment.link-opens-unnamed"));
        return new PlainPage(
                language,
                messages.text(language, "assessment.link-opens-title"),
                List.of(whose, messages.text(language, "assessment.link-opens-if")),
                Optional.of(messages.text(language, "assessment.link-open")),
                new PlainPage.Way(Site.start(), messages.text(language, "shell.to-start")),
                PlainPage.Way.toNotices(messages, language));
    }
}
