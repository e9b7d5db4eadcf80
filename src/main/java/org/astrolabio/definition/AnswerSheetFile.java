package org.astrolabio.definition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;

/** The file of a company's answers, which an owner can keep and diagnose again. */
public final class AnswerSheetFile {

    private static final Shape SHEET =
            Shape.of("questionnaire", "company", "answers").or("figures", "plan");

    private final Questionnaire questionnaire;
    private final Rubric rubric;
    private final Problems problems = new Problems();

    private AnswerSheetFile(Questionnaire questionnaire, Rubric rubric) {
        this.questionnaire = questionnaire;
        this.rubric = rubric;
    }

    /**
     * Reads a sheet as strictly as it can be diagnosed: complete, and without answers to questions that do not apply.
     *
     * @param name of the file, for the places of its problems
     * @param rubric whose KPIs the sheet can give figures for
     */
    public static AnswerSheetReading read(String name, byte[] content, Questionnaire questionnaire, Rubric rubric) {
        return new AnswerSheetFile(questionnaire, rubric).read(name, content);
    }

    /** As {@link #read(String, byte[], Questionnaire, Rubric)}, of a questionnaire that knows no figures. */
    public static AnswerSheetReading read(String name, byte[] content, Questionnaire questionnaire) {
        return read(name, content, questionnaire, Rubric.NONE);
    }

    /**
     * The sheet as a file that {@link #read(String, byte[], Questionnaire, Rubric)} takes, figures to the last digit; answers to
     * questions that do not apply are left out.
     */
    public static String write(Questionnaire questionnaire, AnswerSheetReading.Valid sheet) {
        return new AnswerSheetWriter(questionnaire).write(sheet);
    }

    private AnswerSheetReading read(String name, byte[] content) {
        Optional<Mapping> file = YamlText.read(name, content, problems).flatMap(item -> item.table(SHEET));
        file.flatMap(table -> table.text("questionnaire").filter(version -> !version.equals(questionnaire.version())))
                .ifPresent(version -> problems.add(
                        file.get().place("questionnaire"),
                        ProblemKind.OTHER_VERSION,
                        version,
                        questionnaire.version()));
        Optional<Company> company = file.flatMap(table -> table.find("company")).flatMap(CompanyReader::read);
        Optional<AnswerSheet> answers =
                file.flatMap(table -> table.table("answers").map(given -> answers(given, table.place("answers"))));
        Measurements figures = file.flatMap(table -> table.find("figures"))
                .map(item -> FiguresReader.read(rubric, item))
                .orElse(Measurements.NONE);
        Optional<PlanSettings> plan = file.flatMap(table -> table.find("plan")).flatMap(PlanSettingsReader::read);
        return company.isPresent() && answers.isPresent() && problems.isEmpty()
                ? new AnswerSheetReading.Valid(company.get(), answers.get(), figures, plan)
                : new AnswerSheetReading.Invalid(problems.all());
    }

    private AnswerSheet answers(Mapping table, FilePosition whole) {
        Map<String, Answer> answers = new HashMap<>();
        Set<String> unreadable = new HashSet<>();
        table.items().forEach((id, item) -> {
            Optional<Question> question = questionnaire.find(id);
            if (question.isEmpty()) {
                unknownQuestion(table.place(id), id).ifPresent(unreadable::add);
                return;
            }
            AnswerReader.read(question.get(), item)
                    .ifPresentOrElse(answer -> answers.put(id, answer), () -> unreadable.add(id));
        });
        AnswerSheet sheet = new AnswerSheet(answers);
        new SheetProblems(questionnaire, table, whole, unreadable).report(sheet);
        return sheet;
    }

    /** The question that was probably meant. */
    private Optional<String> unknownQuestion(FilePosition place, String id) {
        Optional<String> meant = Suggestion.nearest(
                id, questionnaire.questions().stream().map(Question::id).toList());
        meant.ifPresentOrElse(
                near -> problems.add(place, ProblemKind.NO_SUCH_QUESTION_SIMILAR, id, near),
                () -> problems.add(place, ProblemKind.NO_SUCH_QUESTION, id));
        return meant;
    }
}
