package org.astrolabio.web.pages.owner.assessment;

import java.util.List;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Applicability;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.core.questionnaire.SheetCheck;

/** How far a section has come. */
enum SectionState {
    NOT_STARTED("not-started"),
    IN_PROGRESS("in-progress"),
    COMPLETE("complete");

    private final String key;

    SectionState(String key) {
        this.key = key;
    }

    /** Names it in message keys and in the style sheet. */
    String key() {
        return key;
    }

    /** A section of which nothing has to be answered is not started until something is. */
    static SectionState of(Questionnaire questionnaire, Section section, AnswerSheet sheet) {
        List<Question> applying = Applicability.questions(questionnaire, sheet);
        boolean begun = section.questions().stream()
                .anyMatch(question -> applying.contains(question)
                        && sheet.answer(question.id()).isPresent());
        boolean nothingNeeded = section.questions().stream()
                .filter(applying::contains)
                .allMatch(question -> question.facts().optional());
        if (SheetCheck.problems(questionnaire, section, sheet).isEmpty() && (begun || !nothingNeeded)) {
            return COMPLETE;
        }
        return begun ? IN_PROGRESS : NOT_STARTED;
    }
}
