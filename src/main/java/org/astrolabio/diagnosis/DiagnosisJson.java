package org.astrolabio.diagnosis;

import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A diagnosis as JSON for people and programs: as it is stored, and as the command line writes it. The same diagnosis
 * always gives the same text.
 */
public final class DiagnosisJson {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .defaultPrettyPrinter(
                    new DefaultPrettyPrinter().withArrayIndenter(INDENTER).withObjectIndenter(INDENTER))
            .build();

    private DiagnosisJson() {}

    /** The text, with a line break at its end. */
    public static String write(Diagnosis diagnosis) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(DiagnosisDocument.of(diagnosis)) + "\n";
    }

    /**
     * A diagnosis that equals the one written.
     *
     * @throws IllegalArgumentException if the text is not what {@link #write} makes, or was made by a later format
     */
    public static Diagnosis read(String json) {
        try {
            int format = MAPPER.readTree(json).path("format").intValue(0);
            if (format != DiagnosisDocument.FORMAT) {
                throw new IllegalArgumentException("Not a diagnosis of format " + DiagnosisDocument.FORMAT);
            }
            return MAPPER.readValue(json, DiagnosisDocument.class).diagnosis();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a diagnosis", e);
        }
    }
}
