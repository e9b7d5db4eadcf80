package org.astrolabio.web.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.language.Messages;
import org.springframework.http.HttpStatus;

/** Why a request does not get what it asks for, and what its reader is told. */
public enum Refusal {
    /** The browser has no key to it; whether it exists is not told. */
    NO_ACCESS(
            HttpStatus.NOT_FOUND,
            "assessment.no-access-title",
            "assessment.no-access-text",
            "assessment.no-access-next"),
    NO_PAGE(HttpStatus.NOT_FOUND, "shell.not-found-title", "shell.not-found-text", "shell.not-found-next"),
    LINK_EXPIRED(HttpStatus.NOT_FOUND, "reminder.page-expired-title", "reminder.page-expired"),
    /** There is an assessment, but no diagnosis yet. */
    NOT_YET(HttpStatus.CONFLICT, "shell.not-yet-title", "shell.not-yet-text"),
    /** Neither GET, HEAD nor POST. */
    METHOD(HttpStatus.METHOD_NOT_ALLOWED, "shell.method-title", "shell.method-text"),
    NOT_UNDERSTOOD(
            HttpStatus.BAD_REQUEST,
            "shell.not-understood-title",
            "shell.not-understood-text",
            "shell.not-understood-next"),
    FAILED(HttpStatus.INTERNAL_SERVER_ERROR, "shell.failure-title", "shell.failure-text"),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "shell.database-title", "shell.database-text"),
    /** More is open, or wanted at once, than there is memory for. */
    NO_ROOM(HttpStatus.SERVICE_UNAVAILABLE, "shell.no-room-title", "shell.no-room-text", "shell.no-room-next"),
    /** So many files are wanted at once that this one's turn did not come. */
    TOO_MANY_FILES(HttpStatus.SERVICE_UNAVAILABLE, "shell.too-many-files-title", "shell.too-many-files-text"),
    /** A page of another site wants to change something here. */
    ELSEWHERE(HttpStatus.FORBIDDEN, "shell.elsewhere-title", "shell.elsewhere-text", "shell.elsewhere-next");

    private final HttpStatus status;
    private final String title;
    private final List<String> paragraphs;

    Refusal(HttpStatus status, String title, String... paragraphs) {
        this.status = status;
        this.title = title;
        this.paragraphs = List.of(paragraphs);
    }

    /** What to tell the reader when nothing but a status is known. */
    static Refusal of(int status) {
        return Stream.of(NO_PAGE, METHOD, NOT_YET, DATABASE_AWAY)
                .filter(refusal -> refusal.status.value() == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? NOT_UNDERSTOOD : FAILED);
    }

    HttpStatus status() {
        return status;
    }

    /** Whether it is the program that does not do what it should. */
    boolean isFailure() {
        return this == FAILED || this == DATABASE_AWAY;
    }

    /** Whether it helps to ask again in a minute. */
    boolean passes() {
        return status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    /**
     * The page that says so.
     *
     * @param reference under which it stands in the log
     */
    PlainPage page(Messages messages, Locale language, String reference, PlainPage.Way way) {
        Stream<String> why = paragraphs.stream().map(key -> messages.text(language, key, reference));
        Stream<String> help =
                isFailure() ? Stream.empty() : Stream.of(messages.text(language, "shell.reference", reference));
        return new PlainPage(
                language,
                messages.text(language, title),
                Stream.concat(why, help).toList(),
                Optional.empty(),
                way,
                PlainPage.Way.toNotices(messages, language));
    }
}
