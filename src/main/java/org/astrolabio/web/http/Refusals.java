package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Site;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.Failure;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a page what cannot be answered as it was asked, and notes it in the log. */
@Component
final class Refusals {

    private final Messages messages;
    private final RequestLanguage language;

    Refusals(Messages messages, RequestLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    /** Something was thrown that nobody expected, or the database is away. */
    ResponseEntity<byte[]> failed(Throwable cause, HttpServletRequest request) {
        Failure failure = Failure.log(cause);
        Refusal refusal = failure.databaseAway() ? Refusal.DATABASE_AWAY : Refusal.FAILED;
        return answer(refusal, refusal.status(), failure.reference(), request);
    }

    ResponseEntity<byte[]> refused(Refusal refusal, HttpServletRequest request) {
        return refused(refusal, refusal.status(), request);
    }

    /** @param status instead of the refusal's own */
    ResponseEntity<byte[]> refused(Refusal refusal, HttpStatusCode status, HttpServletRequest request) {
        return answer(refusal, status, Failure.refused(status.value()), request);
    }

    private ResponseEntity<byte[]> answer(
            Refusal refusal, HttpStatusCode status, String reference, HttpServletRequest request) {
        Locale reader = language.resolveAnyhow(request);
        return refusal.page(messages, reader, reference, way(refusal, reader, request))
                .answer(status, request.getContextPath());
    }

    /** Back to the assessment that the address names, unless it is not there for this browser. */
    private PlainPage.Way way(Refusal refusal, Locale reader, HttpServletRequest request) {
        return KeyArgument.assessment(request)
                .filter(named -> refusal.isFailure() || refusal == Refusal.NOT_YET)
                .map(named ->
                        new PlainPage.Way(new AssessmentSite(named).sections(), messages.text(reader, "shell.back")))
                .orElseGet(() -> new PlainPage.Way(Site.start(), messages.text(reader, "shell.to-start")));
    }
}
