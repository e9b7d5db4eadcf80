package org.astrolabio.web.http;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiFunction;
import org.astrolabio.assessment.AccessCookie;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.language.Languages;
import org.astrolabio.language.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a file of an assessment to its owner: the whole of it, or a page that says why there is none. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Messages messages;
    private final String kind;

    /** @param kind what the file is called in the keys of its messages */
    Delivery(Messages messages, String kind) {
        this.messages = messages;
        this.kind = kind;
    }

    /**
     * A file.
     *
     * @param title any text
     */
    record Parcel(String title, String extension, String mediaType, byte[] content) {}

    /** @param lang the language asked for, BCP 47 */
    ResponseEntity<byte[]> send(
            UUID assessment, String lang, HttpServletRequest request, BiFunction<AccessKey, Locale, Parcel> make) {
        Locale language = Languages.closestTo(Locale.forLanguageTag(lang));
        try {
            Parcel parcel = make.apply(
                    AccessCookie.read(assessment, request.getCookies()).orElseThrow(AssessmentNotFound::new), language);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(parcel.mediaType()))
                    .cacheControl(CacheControl.noStore())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            FileName.disposition(parcel.title(), parcel.extension())
                                    .toString())
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                    .body(parcel.content());
        } catch (AssessmentNotFound e) {
            return page(HttpStatus.NOT_FOUND, language, kind + "-refused", "/");
        } catch (NoDiagnosisYet e) {
            return page(HttpStatus.CONFLICT, language, kind + "-not-yet", "/assessment/" + assessment);
        } catch (RuntimeException e) {
            String reference = HexFormat.of()
                    .withUpperCase()
                    .toHexDigits(ThreadLocalRandom.current().nextInt());
            LOG.error("Reference {}: no {}", reference, kind, e);
            return page(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    language,
                    kind + "-failed",
                    "/assessment/" + assessment + "/results",
                    reference);
        }
    }

    private ResponseEntity<byte[]> page(
            HttpStatus status, Locale language, String message, String back, Object... arguments) {
        PlainPage page = new PlainPage(
                language,
                text(language, message + "-title"),
                List.of(text(language, message, arguments)),
                Optional.empty(),
                new PlainPage.Way(back, text(language, "back")));
        return ResponseEntity.status(status)
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .body(page.html().getBytes(StandardCharsets.UTF_8));
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.text(language, "results." + key, arguments);
    }
}
