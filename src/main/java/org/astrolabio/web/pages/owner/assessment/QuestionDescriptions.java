package org.astrolabio.web.pages.owner.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.astrolabio.core.questionnaire.PlainAnswer;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts.QuestionText;
import org.astrolabio.language.Messages;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Questions in words, as JSON for the page's elements. Each is written once and shared by all readers. */
@Component
class QuestionDescriptions {

    private record Key(String questionnaireHash, String question, Locale language) {}

    private record Choice(String id, String text, boolean exclusive) {}

    private record Term(String term, String meaning) {}

    private record Description(
            String id,
            String text,
            String help,
            List<Term> terms,
            List<Choice> options,
            List<Choice> apart,
            Map<String, String> words) {}

    private final Messages messages;
    private final JsonMapper json = new JsonMapper();
    private final Map<Key, String> written = new ConcurrentHashMap<>();

    QuestionDescriptions(Messages messages) {
        this.messages = messages;
    }

    String json(Questionnaire questionnaire, Question question, Locale language) {
        return written.computeIfAbsent(
                new Key(questionnaire.hash(), question.id(), language),
                key -> json.writeValueAsString(
                        describe(question, questionnaire.texts(language).question(question.id()), language)));
    }

    private Description describe(Question question, QuestionText text, Locale language) {
        return new Description(
                question.id(),
                text.text(),
                text.help(),
                text.terms().entrySet().stream()
                        .map(entry -> new Term(entry.getKey(), entry.getValue()))
                        .toList(),
                question.options().stream()
                        .map(option -> new Choice(option.id(), text.option(option.id()), option.exclusive()))
                        .toList(),
                apart(question, language),
                words(question, language));
    }

    private List<Choice> apart(Question question, Locale language) {
        List<Choice> apart = new ArrayList<>();
        if (question.unknownOffered()) {
            apart.add(new Choice(PlainAnswer.UNKNOWN, messages.text(language, "language.unknown"), true));
        }
        if (question.facts().notApplicableOffered()) {
            apart.add(new Choice(PlainAnswer.NOT_APPLICABLE, messages.text(language, "language.not-applicable"), true));
        }
        return apart;
    }

    private Map<String, String> words(Question question, Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        if (question.facts().optional()) {
            words.put("optional", messages.text(language, "assessment.optional"));
        }
        switch (question) {
            case Question.SingleChoice ignored -> words.put("kind", "single");
            case Question.MultipleChoice ignored -> {
                words.put("kind", "multiple");
                words.put("how", messages.text(language, "assessment.choose-several"));
            }
            case Question.Ranking ignored -> {
                words.put("how", messages.text(language, "assessment.ranking-how"));
                for (String word : List.of("up", "down", "moved", "confirm")) {
                    words.put(word, messages.text(language, "assessment.ranking-" + word));
                }
            }
            case Question.Percentage ignored -> words.put("unit", messages.text(language, "assessment.per-cent"));
            case Question.CountryChoice ignored -> {}
        }
        return words;
    }
}
