package org.astrolabio.definition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.SheetCheck;

/** Reports what the core finds wrong with a sheet at the lines where it is written. */
final class SheetProblems {

    private final Questionnaire questionnaire;
    private final Mapping table;
    private final FilePosition whole;
    private final Set<String> unreadable;

    /**
     * @param whole where the answers begin
     * @param unreadable questions whose answers have been reported already
     */
    SheetProblems(Questionnaire questionnaire, Mapping table, FilePosition whole, Set<String> unreadable) {
        this.questionnaire = questionnaire;
        this.table = table;
        this.whole = whole;
        this.unreadable = unreadable;
    }

    void report(AnswerSheet sheet) {
        List<AnswerProblem> problems = SheetCheck.strictProblems(questionnaire, sheet);
        Set<String> undecided = undecided(problems);
        Set<String> miscounted = new HashSet<>(unreadable);
        problems.stream()
                .filter(AnswerProblem.NotAPercentage.class::isInstance)
                .map(AnswerProblem::question)
                .forEach(miscounted::add);
        problems.stream()
                .filter(problem -> switch (problem) {
                    case AnswerProblem.DoesNotApply(var question) -> !undecided.contains(question);
                    case AnswerProblem.Missing(var question) -> !undecided.contains(question);
                    case AnswerProblem.SumAbove100(var question, var id, var sum) -> counts(id, miscounted);
                    case AnswerProblem.SumNot100(var question, var id, var sum) -> counts(id, miscounted);
                    default -> true;
                })
                .forEach(this::report);
    }

    private boolean counts(String constraint, Set<String> miscounted) {
        return questionnaire.sections().stream()
                .flatMap(section -> section.constraints().stream())
                .filter(candidate -> candidate.id().equals(constraint))
                .noneMatch(candidate -> candidate.questions().stream().anyMatch(miscounted::contains));
    }

    /** The questions that apply or not depending on an answer that has to be mended first, and the unreadable ones. */
    private Set<String> undecided(List<AnswerProblem> problems) {
        Set<String> faulty = new HashSet<>(unreadable);
        problems.stream()
                .filter(problem -> !(problem instanceof AnswerProblem.DoesNotApply))
                .map(AnswerProblem::question)
                .forEach(faulty::add);
        Set<String> undecided = new HashSet<>(unreadable);
        for (Question question : questionnaire.questions()) {
            if (looksAt(question.when(), faulty)) {
                faulty.add(question.id());
                undecided.add(question.id());
            }
        }
        return undecided;
    }

    private static boolean looksAt(Condition condition, Set<String> questions) {
        return ConditionAtoms.question(condition).filter(questions::contains).isPresent()
                || ConditionAtoms.parts(condition).stream().anyMatch(part -> looksAt(part, questions));
    }

    private void report(AnswerProblem problem) {
        String id = problem.question();
        switch (problem) {
            case AnswerProblem.NoSuchQuestion ignored -> add(id, ProblemKind.NO_SUCH_QUESTION, id);
            case AnswerProblem.DoesNotApply ignored -> add(id, ProblemKind.DOES_NOT_APPLY, id);
            case AnswerProblem.Missing ignored -> add(id, ProblemKind.ANSWER_MISSING, id);
            case AnswerProblem.WrongKind ignored ->
                add(id, ProblemKind.WRONG_KIND, id, AnswerReader.expected(questionnaire.question(id)));
            case AnswerProblem.NoSuchOption(var question, var option) ->
                add(id, ProblemKind.NO_SUCH_OPTION, id, option, options(id));
            case AnswerProblem.RepeatedOption(var question, var option) ->
                add(id, ProblemKind.REPEATED_OPTION, id, option);
            case AnswerProblem.NothingChosen ignored -> add(id, ProblemKind.NOTHING_CHOSEN, id);
            case AnswerProblem.NotAlone(var question, var option) -> add(id, ProblemKind.NOT_ALONE, id, option);
            case AnswerProblem.NotRanked(var question, var left) ->
                add(id, ProblemKind.NOT_RANKED, id, String.join(", ", left));
            case AnswerProblem.NoSuchCountry(var question, var code) -> add(id, ProblemKind.NO_SUCH_COUNTRY, id, code);
            case AnswerProblem.TooManyCountries(var question, var chosen, var most) ->
                add(id, ProblemKind.TOO_MANY_COUNTRIES, id, chosen, most);
            case AnswerProblem.NotAPercentage(var question, var percent) ->
                add(id, ProblemKind.NOT_A_PERCENTAGE, id, percent);
            case AnswerProblem.UnknownNotOffered ignored -> add(id, ProblemKind.UNKNOWN_NOT_OFFERED, id);
            case AnswerProblem.NotApplicableNotOffered ignored -> add(id, ProblemKind.NOT_APPLICABLE_NOT_OFFERED, id);
            case AnswerProblem.SumAbove100(var question, var constraint, var sum) ->
                add(id, ProblemKind.SUM_ABOVE_100, constraint, sum);
            case AnswerProblem.SumNot100(var question, var constraint, var sum) ->
                add(id, ProblemKind.SUM_NOT_100, constraint, sum);
        }
    }

    private String options(String question) {
        return questionnaire.question(question).options().stream()
                .map(Option::id)
                .collect(Collectors.joining(", "));
    }

    private void add(String question, ProblemKind kind, Object... arguments) {
        table.problems().add(table.has(question) ? table.place(question) : whole, kind, arguments);
    }
}
