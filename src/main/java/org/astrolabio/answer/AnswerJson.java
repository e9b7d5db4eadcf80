package org.astrolabio.answer;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.PlainAnswer;
import org.astrolabio.core.questionnaire.PlainAnswer.Form;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as JSON: an object with one key, which tells the form. For instance {@code {"option":"both"}}; the others are
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

    public static JsonNode node(Answer answer) {
        PlainAnswer plain = PlainAnswer.of(answer);
        Object value =
                switch (plain.form()) {
                    case UNKNOWN, NOT_APPLICABLE -> true;
                    case OPTION -> plain.word();
                    case OPTIONS, RANKING, COUNTRIES -> plain.words();
                    case PERCENT -> Integer.valueOf(plain.word());
                };
        return MAPPER.valueToTree(Map.of(key(plain.form()), value));
    }

    /** @throws IllegalArgumentException if it is not what {@link #node} makes */
    public static Answer answer(JsonNode node) {
        if (node.size() != 1 || !node.isObject()) {
            throw new IllegalArgumentException("Not an answer");
        }
        String key = node.propertyNames().iterator().next();
        Form form = Arrays.stream(Form.values())
                .filter(candidate -> key(candidate).equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a form of answer"));
        try {
            return new PlainAnswer(form, words(form, node.get(key))).answer();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("Not an answer");
        }
    }

    private static String key(Form form) {
        return switch (form) {
            case UNKNOWN -> "unknown";
            case NOT_APPLICABLE -> "notApplicable";
            case OPTION -> "option";
            case OPTIONS -> "options";
            case RANKING -> "ranking";
            case COUNTRIES -> "countries";
            case PERCENT -> "percent";
        };
    }

    private static List<String> words(Form form, JsonNode value) {
        return switch (form) {
            case UNKNOWN -> List.of(PlainAnswer.UNKNOWN);
            case NOT_APPLICABLE -> List.of(PlainAnswer.NOT_APPLICABLE);
            case OPTION -> List.of(value.stringValue());
            case OPTIONS, RANKING, COUNTRIES -> texts(value);
            case PERCENT -> List.of(Integer.toString(value.intValue()));
        };
    }

    private static List<String> texts(JsonNode array) {
        if (!array.isArray()) {
            throw new IllegalArgumentException("Not a list");
        }
        return array.valueStream().map(JsonNode::stringValue).toList();
    }
}
