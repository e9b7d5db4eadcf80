package org.astrolabio.diagnosis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Answer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as JSON: an object with one key, which tells the kind. For instance {@code {"option":"both"}}; the others are
 * {@code options}, {@code ranking}, {@code countries} and {@code percent}, and {@code {"unknown":true}} and
 * {@code {"notApplicable":true}}.
 */
public final class AnswerJson {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private AnswerJson() {}

    public static String write(Answer answer) {
        return MAPPER.writeValueAsString(node(answer));
    }

    /** @throws IllegalArgumentException if the text is not what {@link #write} makes */
    public static Answer read(String json) {
        try {
            return answer(MAPPER.readTree(json));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not an answer");
        }
    }

    static JsonNode node(Answer answer) {
        return MAPPER.valueToTree(
                switch (answer) {
                    case Answer.Unknown() -> Map.of("unknown", true);
                    case Answer.NotApplicable() -> Map.of("notApplicable", true);
                    case Answer.Chosen(var option) -> Map.of("option", option);
                    case Answer.ChosenSeveral(var options) -> Map.of("options", options);
                    case Answer.Ranked(var options) -> Map.of("ranking", options);
                    case Answer.ChosenCountries(var codes) -> Map.of("countries", codes);
                    case Answer.Share(var percent) -> Map.of("percent", percent);
                });
    }

    /** @throws IllegalArgumentException if it is not what {@link #node} makes */
    static Answer answer(JsonNode node) {
        if (node.size() != 1 || !node.isObject()) {
            throw new IllegalArgumentException("Not an answer");
        }
        String kind = node.propertyNames().iterator().next();
        JsonNode value = node.get(kind);
        try {
            return switch (kind) {
                case "unknown" -> Answer.UNKNOWN;
                case "notApplicable" -> Answer.NOT_APPLICABLE;
                case "option" -> new Answer.Chosen(value.stringValue());
                case "options" -> new Answer.ChosenSeveral(new LinkedHashSet<>(texts(value)));
                case "ranking" -> new Answer.Ranked(texts(value));
                case "countries" -> new Answer.ChosenCountries(texts(value));
                case "percent" -> new Answer.Share(value.intValue());
                default -> throw new IllegalArgumentException("Not a kind of answer");
            };
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not an answer");
        }
    }

    private static List<String> texts(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("Not a list");
        }
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
