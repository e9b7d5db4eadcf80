package org.astrolabio.core.questionnaire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks a whole sheet of answers: each answer, the sums, and whether anything required is missing. */
public final class SheetCheck {

    private SheetCheck() {}

    /**
     * Everything that keeps the sheet from being diagnosed, in the order of asking; answers to questions that do not
     * exist come last. Answers to questions that do not apply are left alone, as going back and forth leaves them.
     */
    public static List<AnswerProblem> problems(Questionnaire questionnaire, AnswerSheet sheet) {
        List<Question> applying = Applicability.questions(questionnaire, sheet);
        List<AnswerProblem> problems = new ArrayList<>();
        for (Section section : questionnaire.sections()) {
            problems.addAll(problems(section, applying, sheet));
        }
        sheet.answers().keySet().stream()
                .filter(id -> questionnaire.find(id).isEmpty())
                .sorted()
                .forEach(id -> problems.add(new AnswerProblem.NoSuchQuestion(id)));
        return problems;
    }

    /** The same as {@link #problems(Questionnaire, AnswerSheet)}, and refuses answers to questions that do not apply. */
    public static List<AnswerProblem> strictProblems(Questionnaire questionnaire, AnswerSheet sheet) {
        Set<String> applying = ids(Applicability.questions(questionnaire, sheet));
        List<AnswerProblem> problems = new ArrayList<>();
        for (Question question : questionnaire.questions()) {
            if (!applying.contains(question.id()) && sheet.answer(question.id()).isPresent()) {
                problems.add(new AnswerProblem.DoesNotApply(question.id()));
            }
        }
        problems.addAll(problems(questionnaire, sheet));
        return problems;
    }

    /** Everything that keeps a section from being complete, in the order of asking. */
    public static List<AnswerProblem> problems(Questionnaire questionnaire, Section section, AnswerSheet sheet) {
        return problems(section, Applicability.questions(questionnaire, sheet), sheet);
    }

    private static List<AnswerProblem> problems(Section section, List<Question> applying, AnswerSheet sheet) {
        Set<String> ids = ids(applying);
        List<AnswerProblem> problems = new ArrayList<>();
        for (Question question : section.questions()) {
            if (ids.contains(question.id())) {
                sheet.answer(question.id())
                        .ifPresentOrElse(
                                answer -> problems.addAll(AnswerCheck.problems(question, answer)),
                                () -> missing(question).ifPresent(problems::add));
            }
        }
        for (SumConstraint constraint : section.constraints()) {
            sumProblem(constraint, ids, sheet).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<AnswerProblem> missing(Question question) {
        return question.facts().optional() ? Optional.empty() : Optional.of(new AnswerProblem.Missing(question.id()));
    }

    private static Optional<AnswerProblem> sumProblem(
            SumConstraint constraint, Set<String> applying, AnswerSheet sheet) {
        List<String> counted = constraint.questions().stream()
                .filter(applying::contains)
                .filter(id ->
                        sheet.answer(id).filter(Answer.Share.class::isInstance).isPresent())
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        int sum = counted.stream().mapToInt(id -> percent(sheet, id)).sum();
        boolean complete = counted.size() == constraint.questions().size();
        String last = counted.getLast();
        if (sum > 100) {
            return Optional.of(new AnswerProblem.SumAbove100(last, constraint.id(), sum));
        }
        return switch (constraint.kind()) {
            case AT_MOST_100 -> Optional.empty();
            case EXACTLY_100_OR_ZERO ->
                complete && sum != 100 && sum != 0
                        ? Optional.of(new AnswerProblem.SumNot100(last, constraint.id(), sum))
                        : Optional.empty();
        };
    }

    private static int percent(AnswerSheet sheet, String id) {
        return sheet.answer(id).orElseThrow() instanceof Answer.Share(var percent) ? percent : 0;
    }

    private static Set<String> ids(List<Question> questions) {
        return questions.stream().map(Question::id).collect(Collectors.toSet());
    }
}
