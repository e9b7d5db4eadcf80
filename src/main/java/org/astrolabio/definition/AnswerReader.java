package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.CountryCodes;
import org.astrolabio.core.questionnaire.Question;

/** Reads one answer as its question takes it; whether it is offered there is not its matter. */
final class AnswerReader {

    static final String UNKNOWN = "unknown";
    static final String NOT_APPLICABLE = "not-applicable";

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

    private AnswerReader() {}

    /** Absent, with a problem reported, if it is of another kind. */
    static Optional<Answer> read(Question question, Item item) {
        Optional<String> raw = item.raw();
        if (raw.filter(UNKNOWN::equals).isPresent()) {
            return Optional.of(Answer.UNKNOWN);
        }
        if (raw.filter(NOT_APPLICABLE::equals).isPresent()) {
            return Optional.of(Answer.NOT_APPLICABLE);
        }
        Optional<Answer> answer =
                switch (question) {
                    case Question.SingleChoice ignored -> raw.map(Answer.Chosen::new);
                    case Question.MultipleChoice ignored -> texts(item).flatMap(options -> several(item, options));
                    case Question.Ranking ignored -> texts(item).map(Answer.Ranked::new);
                    case Question.CountryChoice ignored ->
                        texts(item)
                                .map(codes -> new Answer.ChosenCountries(
                                        codes.stream().map(CountryCodes::meant).toList()));
                    case Question.Percentage ignored ->
                        raw.filter(text -> WHOLE.matcher(text).matches())
                                .map(text -> new Answer.Share(Integer.parseInt(text)));
                };
        if (answer.isEmpty()) {
            item.problems().add(item.place(), ProblemKind.WRONG_KIND, question.id(), expected(question));
        }
        return answer;
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

    private static Optional<Answer> several(Item item, List<String> options) {
        Set<String> repeated = new LinkedHashSet<>();
        LinkedHashSet<String> chosen = new LinkedHashSet<>();
        options.stream().filter(option -> !chosen.add(option)).forEach(repeated::add);
        repeated.forEach(
                option -> item.problems().add(item.place(), ProblemKind.REPEATED_OPTION, item.label(), option));
        return Optional.of(new Answer.ChosenSeveral(chosen));
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
