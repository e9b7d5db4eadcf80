package org.astrolabio.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.definition.Questionnaires;

/** Companies of all kinds, each answering the whole questionnaire. */
public class Companies {

    public static final String NAME = "Cerámica Lola";

    private final Questionnaire questionnaire;
    private final StartAssessment start;
    private final AnswerQuestion answer;
    private final DescribeCompany describe;
    private final FinishAssessment finish;

    public Companies(
            Questionnaires questionnaires,
            StartAssessment start,
            AnswerQuestion answer,
            DescribeCompany describe,
            FinishAssessment finish) {
        this.questionnaire = questionnaires.current();
        this.start = start;
        this.answer = answer;
        this.describe = describe;
        this.finish = finish;
    }

    /** Does everything as well as can be, except where it answers otherwise. */
    public AccessKey perfect(Map<String, Answer> exceptions) {
        return finished(NAME, Companies::best, exceptions);
    }

    public AccessKey worst() {
        return worst(Map.of());
    }

    /** Does everything as badly as can be, except where it answers otherwise. */
    public AccessKey worst(Map<String, Answer> exceptions) {
        return finished(NAME, Companies::worst, exceptions);
    }

    public AccessKey ignorant() {
        return finished(NAME, question -> question.isScored() ? Answer.UNKNOWN : best(question), Map.of());
    }

    public AccessKey called(String name) {
        return finished(name, Companies::best, Map.of());
    }

    public AccessKey unfinished() {
        return start.start(Locale.forLanguageTag("es"));
    }

    private AccessKey finished(String name, Function<Question, Answer> habit, Map<String, Answer> exceptions) {
        AccessKey key = unfinished();
        answers(habit, exceptions).forEach((question, given) -> answer.answer(key, question, given));
        describe.describe(key, new CompanyDraft(Optional.of(name), Optional.of("ES"), Optional.of("ES-AN")));
        finish.finish(key);
        return key;
    }

    private Map<String, Answer> answers(Function<Question, Answer> habit, Map<String, Answer> exceptions) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        Optional<Question> open = firstOpen(sheet, exceptions);
        while (open.isPresent()) {
            Question question = open.get();
            Answer exception = exceptions.get(question.id());
            sheet = sheet.with(question.id(), exception == null ? habit.apply(question) : exception);
            open = firstOpen(sheet, exceptions);
        }
        return sheet.answers();
    }

    /** What may be left open is, but for countries, duties and what is answered otherwise. */
    private Optional<Question> firstOpen(AnswerSheet sheet, Map<String, Answer> exceptions) {
        return Applicability.questions(questionnaire, sheet).stream()
                .filter(question -> sheet.answer(question.id()).isEmpty())
                .filter(question -> !question.facts().optional()
                        || question instanceof Question.CountryChoice
                        || isDuty(question)
                        || exceptions.containsKey(question.id()))
                .findFirst();
    }

    private static Answer best(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Chosen(
                        isDuty(single) ? "yes" : rungs(single).getLast().id());
            case Question.MultipleChoice multiple ->
                Answer.ChosenSeveral.of(multiple.options().stream()
                        .filter(option -> !option.exclusive())
                        .map(Option::id)
                        .toArray(String[]::new));
            case Question.Percentage percentage ->
                new Answer.Share(
                        switch (percentage.id()) {
                            case "investment.advertising-online" -> 60;
                            case "investment.advertising-offline" -> 40;
                            default -> percentage.band().from();
                        });
            case Question.Ranking ranking -> ranked(ranking);
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(List.of("FR"));
        };
    }

    private static Answer worst(Question question) {
        return switch (question) {
            case Question.SingleChoice single ->
                new Answer.Chosen(rungs(single).getFirst().id());
            case Question.MultipleChoice multiple ->
                Answer.ChosenSeveral.of(multiple.options().stream()
                        .min(Comparator.comparing(Option::points))
                        .orElseThrow()
                        .id());
            case Question.Percentage ignored -> new Answer.Share(0);
            case Question.Ranking ranking -> ranked(ranking);
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(List.of());
        };
    }

    private static boolean isDuty(Question question) {
        return question.options().stream().map(Option::id).toList().equals(Duty.STATES);
    }

    private static List<Option> rungs(Question question) {
        return question.options().stream()
                .sorted(Comparator.comparing(Option::points))
                .toList();
    }

    private static Answer ranked(Question.Ranking ranking) {
        return new Answer.Ranked(ranking.options().stream().map(Option::id).toList());
    }
}
