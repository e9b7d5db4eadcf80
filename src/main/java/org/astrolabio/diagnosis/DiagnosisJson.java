package org.astrolabio.diagnosis;

import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.GuidanceTexts;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
     * The text with the improvement plan in it under the key {@code plan}, titles in the language of the texts. What
     * {@link #read} gives is the diagnosis alone: a plan is made anew whenever it is needed.
     */
    public static String write(Diagnosis diagnosis, CompanyPlan plan, GuidanceTexts texts) {
        ObjectNode tree = MAPPER.valueToTree(DiagnosisDocument.of(diagnosis));
        tree.set("plan", MAPPER.valueToTree(PlanDocument.of(plan, texts)));
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    /**
     * A diagnosis that equals the one written. Texts of the first format, which knew nothing of customer service, give one
     * without measurements and service profile.
     *
     * @throws IllegalArgumentException if the text is not what {@link #write} makes, or was made by a later format
     */
    public static Diagnosis read(String json) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            int format = tree.path("format").intValue(0);
            if (format < 1 || format > DiagnosisDocument.FORMAT) {
                throw new IllegalArgumentException("Not a diagnosis of format 1 to " + DiagnosisDocument.FORMAT);
            }
            if (format == 1 && tree instanceof ObjectNode first) {
                first.putArray("measurements");
            }
            return MAPPER.treeToValue(tree, DiagnosisDocument.class).diagnosis();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not a diagnosis", e);
        }
    }
}
