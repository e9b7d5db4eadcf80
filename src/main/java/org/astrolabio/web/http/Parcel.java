package org.astrolabio.web.http;

import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file of an assessment for its owner, made as a whole before any of it is sent.
 *
 * @param title any text
 */
record Parcel(String title, String extension, String mediaType, byte[] content) {

    /** @param language of its content */
    ResponseEntity<byte[]> in(Locale language) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition(title, extension).toString())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage())
                .body(content);
    }
}
