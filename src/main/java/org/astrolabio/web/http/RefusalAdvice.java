package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.delivery.TooManyFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/** What every endpoint answers when it cannot give what was asked for. */
@ControllerAdvice
final class RefusalAdvice {

    private final Refusals refusals;

    RefusalAdvice(Refusals refusals) {
        this.refusals = refusals;
    }

    @ExceptionHandler(AssessmentNotFound.class)
    ResponseEntity<byte[]> noAccess(HttpServletRequest request) {
        return refusals.refused(Refusal.NO_ACCESS, request);
    }

    @ExceptionHandler(ReminderLinkExpired.class)
    ResponseEntity<byte[]> expired(HttpServletRequest request) {
        return refusals.refused(Refusal.LINK_EXPIRED, request);
    }

    @ExceptionHandler(NoDiagnosisYet.class)
    ResponseEntity<byte[]> notYet(HttpServletRequest request) {
        return refusals.refused(Refusal.NOT_YET, request);
    }

    @ExceptionHandler(TooManyFiles.class)
    ResponseEntity<byte[]> later(HttpServletRequest request) {
        return refusals.refused(Refusal.TOO_MANY_FILES, request);
    }

    @ExceptionHandler({
        TypeMismatchException.class,
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        InvalidParameterException.class
    })
    ResponseEntity<byte[]> notUnderstood(HttpServletRequest request) {
        return refusals.refused(Refusal.NOT_UNDERSTOOD, request);
    }

    /** @return nothing if there is nobody left to read it */
    @ExceptionHandler(Exception.class)
    @Nullable
    ResponseEntity<byte[]> failed(Exception cause, HttpServletRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(cause)) {
            return null;
        }
        if (cause instanceof ErrorResponse refused && refused.getStatusCode().is4xxClientError()) {
            HttpStatusCode status = refused.getStatusCode();
            return refusals.refused(Refusal.of(status.value()), status, request);
        }
        return refusals.failed(cause, request);
    }
}
