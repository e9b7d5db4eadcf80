package org.astrolabio.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;

/** The questionnaire of the product, and answer sheets to it. */
public final class RealQuestionnaire {

    public static final Path FOLDER = Path.of("questionnaire");
    public static final Path SHEETS = Path.of("src/test/resources/sheets");

    private RealQuestionnaire() {}

    public static Questionnaire read() {
        return reading().questionnaire();
    }

    public static Guidance guidance() {
        return reading().guidance();
    }

    private static QuestionnaireReading.Valid reading() {
        return switch (QuestionnaireReader.read(FOLDER)) {
            case QuestionnaireReading.Valid valid -> valid;
            case QuestionnaireReading.Invalid(var problems) -> throw new InvalidQuestionnaireException(problems);
        };
    }

    /** The sheet of that name, which must be without problems. */
    public static AnswerSheetReading.Valid sheet(String name, Questionnaire questionnaire) {
        try {
            Path file = SHEETS.resolve(name + ".yaml");
            return switch (AnswerSheetFile.read(file.toString(), Files.readAllBytes(file), questionnaire)) {
                case AnswerSheetReading.Valid valid -> valid;
                case AnswerSheetReading.Invalid(var problems) -> throw new AssertionError(problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that apply answered as well as can be. */
    public static AnswerSheet best(Questionnaire questionnaire) {
        return answeredBy(questionnaire, true);
    }

    /** All that apply answered as badly as can be. */
    public static AnswerSheet worst(Questionnaire questionnaire) {
        return answeredBy(questionnaire, false);
    }

    private static AnswerSheet answeredBy(Questionnaire questionnaire, boolean best) {
        AnswerSheet sheet = AnswerSheet.EMPTY;
        for (Question question : questionnaire.questions()) {
            if (new Applicability(questionnaire, sheet).applies(question) && isAsked(question)) {
                sheet = sheet.with(question.id(), extreme(question, best));
            }
        }
        return sheet;
    }

    private static Answer extreme(Question question, boolean best) {
        return switch (question) {
            case Question.SingleChoice(var facts, var options) ->
                new Answer.Chosen(
                        best ? best(facts.id(), options) : options.getFirst().id());
            case Question.MultipleChoice(var facts, var options, var cap) -> {
                LinkedHashSet<String> chosen = new LinkedHashSet<>();
                boolean exclusive = options.stream().anyMatch(Option::exclusive);
                options.stream()
                        .filter(option -> exclusive ? option.exclusive() != best : true)
                        .map(Option::id)
                        .forEach(chosen::add);
                yield new Answer.ChosenSeveral(chosen);
            }
            case Question.Ranking(var facts, var options) ->
                new Answer.Ranked(options.stream().map(Option::id).toList());
            case Question.CountryChoice ignored -> new Answer.ChosenCountries(List.of("FR", "PT", "DE"));
            case Question.Percentage(var facts, var band) ->
                new Answer.Share(best ? fitting(facts.id()) : worst(facts.id()));
        };
    }

    /** The last option, save of questions whose options do not stand from worst to best. */
    private static String best(String question, List<Option> options) {
        return switch (question) {
            case "customer-service.contacts-a-week" -> "up-to-50";
            case "customer-service.minutes-a-contact" -> "up-to-3";
            case "strategy.goal" -> "better-service";
            default ->
                question.startsWith("duties.") ? "yes" : options.getLast().id();
        };
    }

    /** What may be left open is, but for countries and duties. */
    private static boolean isAsked(Question question) {
        return !question.facts().optional() || question instanceof Question.CountryChoice || isDuty(question);
    }

    private static boolean isDuty(Question question) {
        return question.options().stream().map(Option::id).toList().equals(Duty.STATES);
    }

    /** Shares that lie in their bands and keep to their sums. */
    private static int fitting(String question) {
        return switch (question) {
            case "investment.online-share" -> 40;
            case "investment.platform-share" -> 20;
            case "investment.people-share" -> 30;
            case "investment.marketing-share" -> 40;
            case "investment.advertising-online" -> 80;
            case "investment.advertising-offline" -> 20;
            default -> throw new IllegalArgumentException(question);
        };
    }

    private static int worst(String question) {
        return question.equals("investment.advertising-offline") ? 100 : 0;
    }
}
