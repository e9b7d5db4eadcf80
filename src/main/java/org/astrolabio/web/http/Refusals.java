package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.address.Site;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.Failure;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with a page what cannot be answered as it was asked, and notes it in the log. */
@Component
public final class Refusals {

    private static final String RETRY_AFTER_SECONDS = "60";

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

    /** Answers by itself, from where there is no endpoint. */
    public void send(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseEntity<byte[]> answer = refused(refusal, request);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.setHeader(name, value)));
        byte[] body = answer.getBody();
        if (body != null) {
            response.getOutputStream().write(body);
        }
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
        ResponseEntity<byte[]> answer = refusal.page(messages, reader, reference, way(refusal, reader, request))
                .answer(status, request.getContextPath());
        return refusal.passes()
                ? ResponseEntity.status(status)
                        .headers(answer.getHeaders())
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                        .body(answer.getBody())
                : answer;
    }

    /** Back to the assessment that the address names, unless it is not there for this browser. */
    private PlainPage.Way way(Refusal refusal, Locale reader, HttpServletRequest request) {
        return KeyArgument.assessment(request)
                .filter(named -> refusal.isFailure() || refusal == Refusal.NOT_YET || refusal == Refusal.TOO_MANY_FILES)
                .map(named ->
                        new PlainPage.Way(new AssessmentSite(named).sections(), messages.text(reader, "shell.back")))
                .orElseGet(() -> new PlainPage.Way(Site.start(), messages.text(reader, "shell.to-start")));
    }
}
