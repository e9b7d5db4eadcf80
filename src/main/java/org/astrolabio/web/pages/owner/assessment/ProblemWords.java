package org.astrolabio.web.pages.owner.assessment;

import org.astrolabio.assessment.CompanyProblem;
import org.astrolabio.core.questionnaire.AnswerProblem;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.web.shell.Words;

/** Says what is wrong with an answer, and how to mend it. */
record ProblemWords(Words words, Questionnaire questionnaire) {

    String text(AnswerProblem problem) {
        String id = problem.question();
        String name = questionnaire.find(id).isPresent() ? texts().question(id).text() : id;
        return switch (problem) {
            case AnswerProblem.Missing missing -> words.text(missingKey(missing.question()), name);
            case AnswerProblem.NothingChosen ignored -> words.text("assessment.missing-several", name);
            case AnswerProblem.NotAlone(var ignored, var option) ->
                words.text("assessment.not-alone", name, texts().question(id).option(option));
            case AnswerProblem.NotRanked ignored -> words.text("assessment.missing-ranking", name);
            case AnswerProblem.TooManyCountries(var ignored, var chosen, var most) ->
                words.text("assessment.too-many-countries", name, most);
            case AnswerProblem.NotAPercentage ignored -> notAPercentage(name);
            case AnswerProblem.SumAbove100(var ignored, var constraint, var sum) ->
                words.text("assessment.sum-above-100", texts().constraint(constraint), sum, sum - 100);
            case AnswerProblem.SumNot100(var ignored, var constraint, var sum) ->
                words.text("assessment.sum-not-100", texts().constraint(constraint), sum);
            case AnswerProblem.NoSuchQuestion ignored -> cannotBeTaken(name);
            case AnswerProblem.DoesNotApply ignored -> cannotBeTaken(name);
            case AnswerProblem.WrongKind ignored -> cannotBeTaken(name);
            case AnswerProblem.NoSuchOption ignored -> cannotBeTaken(name);
            case AnswerProblem.RepeatedOption ignored -> cannotBeTaken(name);
            case AnswerProblem.NoSuchCountry ignored -> cannotBeTaken(name);
            case AnswerProblem.UnknownNotOffered ignored -> cannotBeTaken(name);
            case AnswerProblem.NotApplicableNotOffered ignored -> cannotBeTaken(name);
        };
    }

    String notAPercentage(Question question) {
        return notAPercentage(texts().question(question.id()).text());
    }

    static String text(Words words, CompanyProblem problem) {
        return switch (problem) {
            case CompanyProblem.NameMissing() -> words.text("assessment.name-missing");
            case CompanyProblem.NameTooLong(var length, var most) ->
                words.text("assessment.name-too-long", length, most);
            case CompanyProblem.NameNotPrintable(String character) ->
                words.text("assessment.name-not-printable", character);
            case CompanyProblem.CountryMissing() -> words.text("assessment.country-missing");
            case CompanyProblem.NoSuchCountry ignored -> words.text("assessment.country-missing");
            case CompanyProblem.RegionMissing ignored -> words.text("assessment.region-missing");
            case CompanyProblem.RegionElsewhere ignored -> words.text("assessment.region-elsewhere");
        };
    }

    private String missingKey(String question) {
        return switch (questionnaire.question(question)) {
            case Question.SingleChoice ignored -> "assessment.missing-single";
            case Question.MultipleChoice ignored -> "assessment.missing-several";
            case Question.Ranking ignored -> "assessment.missing-ranking";
            case Question.CountryChoice ignored -> "assessment.missing-countries";
            case Question.Percentage ignored -> "assessment.missing-percentage";
        };
    }

    private String notAPercentage(String name) {
        return words.text("assessment.not-a-percentage", name);
    }

    private String cannotBeTaken(String name) {
        return words.text("assessment.cannot-be-taken", name);
    }

    private Texts texts() {
        return questionnaire.texts(words.language());
    }
}
