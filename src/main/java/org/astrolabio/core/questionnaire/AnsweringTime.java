package org.astrolabio.core.questionnaire;

/** How many seconds a question of each kind takes, reading included. */
public record AnsweringTime(int single, int multiple, int ranking, int countries, int percentage) {

    int seconds(Question question) {
        return switch (question) {
            case Question.SingleChoice ignored -> single;
            case Question.MultipleChoice ignored -> multiple;
            case Question.Ranking ignored -> ranking;
            case Question.CountryChoice ignored -> countries;
            case Question.Percentage ignored -> percentage;
        };
    }
}
