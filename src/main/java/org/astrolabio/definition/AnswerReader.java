package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.CountryCodes;
import org.astrolabio.core.questionnaire.PlainAnswer;
import org.astrolabio.core.questionnaire.PlainAnswer.Form;
import org.astrolabio.core.questionnaire.Question;

/** Reads one answer as its question takes it; whether it is offered there is not its matter. */
final class AnswerReader {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private AnswerReader() {}

    /** Absent, with a problem reported, if it is of another kind. */
    static Optional<Answer> read(Question question, Item item) {
        Form form = Form.of(question);
        Optional<PlainAnswer> answer = item.raw()
                .flatMap(PlainAnswer::toAnyQuestion)
                .or(() -> words(form, item).map(words -> new PlainAnswer(form, words)));
        if (answer.isEmpty()) {
            item.problems().add(item.place(), ProblemKind.WRONG_KIND, question.id(), expected(question));
        }
        return answer.map(PlainAnswer::answer);
    }

    private static Optional<List<String>> words(Form form, Item item) {
        Optional<String> word = item.raw();
        return switch (form) {
            case UNKNOWN, NOT_APPLICABLE, OPTION -> word.map(List::of);
            case OPTIONS -> {
                Optional<List<String>> options = texts(item);
                options.ifPresent(found -> reportRepeated(item, found));
                yield options;
            }
            case RANKING -> texts(item);
            case COUNTRIES ->
                texts(item).map(codes -> codes.stream().map(CountryCodes::meant).toList());
            case PERCENT -> word.filter(text -> WHOLE.matcher(text).matches()).map(List::of);
        };
    }

    static Expected expected(Question question) {
        return switch (question) {
            case Question.SingleChoice ignored -> Expected.ONE_OPTION;
            case Question.MultipleChoice ignored -> Expected.SEVERAL_OPTIONS;
            case Question.Ranking ignored -> Expected.RANKED_OPTIONS;
            case Question.CountryChoice ignored -> Expected.COUNTRIES;
            case Question.Percentage ignored -> Expected.PERCENTAGE;
        };
    }

    private static void reportRepeated(Item item, List<String> options) {
        Set<String> seen = new HashSet<>();
        options.stream().filter(option -> !seen.add(option)).distinct().forEach(option -> item.problems()
                .add(item.place(), ProblemKind.REPEATED_OPTION, item.label(), option));
    }

    private static Optional<List<String>> texts(Item item) {
        if (!item.isList()) {
            return Optional.empty();
        }
        List<Item> items = item.list().orElse(List.of());
        List<String> texts = new ArrayList<>();
        items.forEach(one -> one.raw().ifPresent(texts::add));
        return texts.size() == items.size() ? Optional.of(texts) : Optional.empty();
    }
}
