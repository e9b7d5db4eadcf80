package org.astrolabio.assessment;

import java.util.List;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.SheetCheck;
import org.astrolabio.core.service.Measurements;
import org.astrolabio.core.service.Rubric;
import org.astrolabio.definition.Questionnaires;
import org.springframework.stereotype.Component;

/** All that a diagnosis is made of: complete, and free of mistakes. */
record CompleteAnswers(
        Company company, Questionnaire questionnaire, Rubric rubric, AnswerSheet sheet, Measurements measurements) {

    /** Reads and checks it. */
    @Component
    static class Reader {

        private final AssessmentRepository assessments;
        private final MeasurementRepository measurements;
        private final Questionnaires questionnaires;
        private final CompanyCheck companyCheck;

        Reader(
                AssessmentRepository assessments,
                MeasurementRepository measurements,
                Questionnaires questionnaires,
                CompanyCheck companyCheck) {
            this.assessments = assessments;
            this.measurements = measurements;
            this.questionnaires = questionnaires;
            this.companyCheck = companyCheck;
        }

        /**
         * What was answered in an assessment, under its own version of the questionnaire.
         *
         * @throws IncompleteAssessment with everything that is missing or wrong
         */
        CompleteAnswers of(StoredAssessment stored) {
            Questionnaire questionnaire = questionnaires.byHash(stored.questionnaireHash());
            AnswerSheet sheet = assessments.answers(stored.id());
            List<AnswerProblem> problems = SheetCheck.problems(questionnaire, sheet);
            List<CompanyProblem> companyProblems = companyCheck.problems(stored.company());
            if (!problems.isEmpty() || !companyProblems.isEmpty()) {
                throw new IncompleteAssessment(problems, companyProblems);
            }
            return new CompleteAnswers(
                    stored.company().complete(),
                    questionnaire,
                    questionnaires.guidance(stored.questionnaireHash()).rubric(),
                    sheet,
                    measurements.find(stored.id()).values());
        }
    }
}
