package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.SumConstraint;
import org.astrolabio.web.shell.Words;

/** The running total of percentages that must add up, and what is left. */
final class SumLine extends Paragraph {

    private final Words words;
    private final SumConstraint constraint;
    private final String name;

    SumLine(Words words, SumConstraint constraint, String name) {
        this.words = words;
        this.constraint = constraint;
        this.name = name;
        addClassName("sum");
        getElement().setAttribute("role", "status");
    }

    /** Whether it stands right after this question, the last of its group. */
    boolean isAfter(Question question) {
        return constraint.questions().getLast().equals(question.id());
    }

    /** Adds up again; shown while any of its questions is. */
    void show(AnswerSheet sheet, Set<String> asked) {
        List<String> counted =
                constraint.questions().stream().filter(asked::contains).toList();
        setVisible(!counted.isEmpty());
        int sum = counted.stream().mapToInt(id -> percent(sheet, id)).sum();
        boolean unknown = counted.stream()
                .anyMatch(id -> sheet.answer(id).filter(Answer.UNKNOWN::equals).isPresent());
        setText(words.text(unknown && sum < 100 ? "assessment.sum-unknown" : key(sum), name, sum, Math.abs(100 - sum)));
        getElement().setAttribute("data-state", sum > 100 ? "over" : sum == 100 ? "full" : "open");
    }

    private String key(int sum) {
        if (sum > 100) {
            return "assessment.sum-over";
        }
        if (sum == 100) {
            return "assessment.sum-full";
        }
        return switch (constraint.kind()) {
            case AT_MOST_100 -> "assessment.sum-left-at-most";
            case EXACTLY_100_OR_ZERO -> sum == 0 ? "assessment.sum-zero" : "assessment.sum-left-exactly";
        };
    }

    private static int percent(AnswerSheet sheet, String id) {
        return sheet.answer(id)
                .map(answer -> answer instanceof Answer.Share(var percent) ? percent : 0)
                .orElse(0);
    }
}
