package org.astrolabio.core.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks one answer against its question: kind, options and bounds. */
public final class AnswerCheck {

    private AnswerCheck() {}

    /** What is wrong with the answer; empty if it can be taken. */
    public static List<AnswerProblem> problems(Question question, Answer answer) {
        String id = question.id();
        return switch (answer) {
            case Answer.Unknown() ->
                question.unknownOffered() ? List.of() : List.of(new AnswerProblem.UnknownNotOffered(id));
            case Answer.NotApplicable() ->
                question.facts().notApplicableOffered()
                        ? List.of()
                        : List.of(new AnswerProblem.NotApplicableNotOffered(id));
            case Answer.Chosen(var option)
            when question instanceof Question.SingleChoice -> strangers(question, List.of(option));
            case Answer.ChosenSeveral(var options)
            when question instanceof Question.MultipleChoice -> several(question, options);
            case Answer.Ranked(var options) when question instanceof Question.Ranking -> ranked(question, options);
            case Answer.ChosenCountries(var codes)
            when question instanceof Question.CountryChoice(var ignored, var most) -> countries(id, codes, most);
            case Answer.Share(var percent)
            when question instanceof Question.Percentage ->
                percent >= 0 && percent <= 100 ? List.of() : List.of(new AnswerProblem.NotAPercentage(id, percent));
            case Answer.Chosen ignored -> wrongKind(question);
            case Answer.ChosenSeveral ignored -> wrongKind(question);
            case Answer.Ranked ignored -> wrongKind(question);
            case Answer.ChosenCountries ignored -> wrongKind(question);
            case Answer.Share ignored -> wrongKind(question);
        };
    }

    private static List<AnswerProblem> wrongKind(Question question) {
        return List.of(new AnswerProblem.WrongKind(question.id(), AnswerProblem.Expected.of(question)));
    }

    private static List<AnswerProblem> several(Question question, Collection<String> chosen) {
        if (chosen.isEmpty()) {
            return List.of(new AnswerProblem.NothingChosen(question.id()));
        }
        List<AnswerProblem> problems = new ArrayList<>(strangers(question, chosen));
        if (chosen.size() > 1) {
            question.options().stream()
                    .filter(option -> option.exclusive() && chosen.contains(option.id()))
                    .forEach(option -> problems.add(new AnswerProblem.NotAlone(question.id(), option.id())));
        }
        return problems;
    }

    private static List<AnswerProblem> ranked(Question question, List<String> ranked) {
        List<AnswerProblem> problems = new ArrayList<>(strangers(question, ranked));
        problems.addAll(repeated(question.id(), ranked));
        List<String> left = question.options().stream()
                .map(Option::id)
                .filter(option -> !ranked.contains(option))
                .toList();
        if (!left.isEmpty()) {
            problems.add(new AnswerProblem.NotRanked(question.id(), left));
        }
        return problems;
    }

    private static List<AnswerProblem> countries(String id, List<String> codes, int most) {
        List<AnswerProblem> problems = new ArrayList<>();
        codes.stream()
                .filter(code -> !CountryCodes.ALL.contains(code))
                .forEach(code -> problems.add(new AnswerProblem.NoSuchCountry(id, code)));
        problems.addAll(repeated(id, codes));
        if (codes.size() > most) {
            problems.add(new AnswerProblem.TooManyCountries(id, codes.size(), most));
        }
        return problems;
    }

    private static List<AnswerProblem> strangers(Question question, Collection<String> options) {
        Set<String> offered = new HashSet<>();
        question.options().forEach(option -> offered.add(option.id()));
        return options.stream()
                .filter(option -> !offered.contains(option))
                .<AnswerProblem>map(option -> new AnswerProblem.NoSuchOption(question.id(), option))
                .toList();
    }

    private static List<AnswerProblem> repeated(String id, List<String> options) {
        Set<String> seen = new HashSet<>();
        return options.stream()
                .filter(option -> !seen.add(option))
                .distinct()
                .<AnswerProblem>map(option -> new AnswerProblem.RepeatedOption(id, option))
                .toList();
    }
}
