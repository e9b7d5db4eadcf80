package org.astrolabio.web.pages.owner.assessment;

import java.util.List;
import java.util.Optional;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.AssessmentFinished;
import org.astrolabio.assessment.OpenAssessment;
import org.astrolabio.assessment.OpenedAssessment;
import org.astrolabio.assessment.RefusedAnswer;
import org.astrolabio.assessment.Saved;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** The answers of one assessment as one page knows them, stored one by one. */
final class Answering {

    /** What came of trying to store an answer. */
    sealed interface Outcome {

        /** @param changedElsewhere whether another page had stored something meanwhile; its answers are known now */
        record Stored(Saved saved, boolean changedElsewhere) implements Outcome {}

        record Refused(List<AnswerProblem> problems) implements Outcome {}

        /** The database did not take it. */
        record NotStored() implements Outcome {}

        record Finished() implements Outcome {}
    }

    /** Begins to answer on a page. */
    @Component
    static class Desk {

        private final AnswerQuestion answerQuestion;
        private final OpenAssessment openAssessment;

        Desk(AnswerQuestion answerQuestion, OpenAssessment openAssessment) {
            this.answerQuestion = answerQuestion;
            this.openAssessment = openAssessment;
        }

        Answering begin(AssessmentDoor.Visit visit) {
            return new Answering(this, visit);
        }
    }

    private final Desk desk;
    private final AccessKey key;
    private final Questionnaire questionnaire;
    private AnswerSheet sheet;
    private int revision;

    private Answering(Desk desk, AssessmentDoor.Visit visit) {
        this.desk = desk;
        this.key = visit.key();
        this.questionnaire = visit.opened().questionnaire();
        this.sheet = visit.opened().sheet();
        this.revision = visit.opened().revision();
    }

    Questionnaire questionnaire() {
        return questionnaire;
    }

    AnswerSheet sheet() {
        return sheet;
    }

    int revision() {
        return revision;
    }

    Outcome store(Question question, Optional<Answer> answer) {
        try {
            Saved saved = answer.map(given -> desk.answerQuestion.answer(key, question.id(), given))
                    .orElseGet(() -> desk.answerQuestion.clear(key, question.id()));
            AnswerSheet own =
                    answer.map(given -> sheet.with(question.id(), given)).orElseGet(() -> sheet.without(question.id()));
            boolean alone = saved.revision() == revision + 1;
            sheet = own;
            revision = saved.revision();
            if (!alone) {
                take(desk.openAssessment.open(key));
            }
            // What was stored twice because the first answer to it was lost is a step further, and the same.
            return new Outcome.Stored(saved, !sheet.equals(own));
        } catch (RefusedAnswer e) {
            return new Outcome.Refused(e.problems());
        } catch (AssessmentFinished e) {
            return new Outcome.Finished();
        } catch (DataAccessException e) {
            return new Outcome.NotStored();
        }
    }

    /** Reads what other pages have stored meanwhile; tells whether that is anything, and whether all is finished. */
    Reread reread() {
        OpenedAssessment opened = desk.openAssessment.open(key);
        boolean changed = !opened.sheet().equals(sheet);
        take(opened);
        return !opened.isOpen() ? Reread.FINISHED : changed ? Reread.CHANGED : Reread.SAME;
    }

    /** What reading again has shown. */
    enum Reread {
        SAME,
        CHANGED,
        FINISHED
    }

    private void take(OpenedAssessment opened) {
        sheet = opened.sheet();
        revision = opened.revision();
    }
}
