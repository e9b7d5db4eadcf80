package org.astrolabio.wording;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.astrolabio.core.diagnosis.Movement;
import org.astrolabio.core.diagnosis.ScoreShift;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.Scorecard;

/** Says what moved between two diagnoses, the same on every page and in every file. */
public final class MovementWording {

    private static final String MINUS = "\u2212";

    /** Gives the text of a message key in the reader's language. */
    @FunctionalInterface
    public interface Say {
        String say(String key, Object... arguments);
    }

    private final Say say;
    private final Function<Instant, String> date;
    private final Function<Questionnaire, Texts> texts;

    /**
     * @param say asked for keys of {@code progress}
     * @param date a date as the reader writes it
     * @param texts of a questionnaire in the reader's language
     */
    public MovementWording(Say say, Function<Instant, String> date, Function<Questionnaire, Texts> texts) {
        this.say = say;
        this.date = date;
        this.texts = texts;
    }

    /**
     * How far the overall score moved, in one sentence.
     *
     * @param fromVersion the version of the diagnosis moved from
     * @param toVersion the version of the other
     */
    public String sentence(Movement movement, Questionnaire fromVersion, Questionnaire toVersion) {
        ScoreShift shift = movement.overall();
        int points = shift.wholeMoved();
        String since = date.apply(movement.from().createdAt());
        String now = score(movement.to().scorecard(), toVersion);
        if (points == 0) {
            return say.say(shift.moved().isZero() ? "progress.still" : "progress.moved-slightly", since, now);
        }
        return say.say(
                points > 0 ? "progress.moved-up" : "progress.moved-down",
                since,
                Math.abs(points),
                score(movement.from().scorecard(), fromVersion),
                now);
    }

    /** What of it comes from the answers and what from another version; empty where there is one version. */
    public Optional<String> parts(Movement movement) {
        return movement.sameVersion()
                ? Optional.empty()
                : Optional.of(say.say(
                        "progress.parts",
                        signed(movement.overall().wholeByAnswers()),
                        signed(movement.overall().wholeByVersion())));
    }

    /** Points with their sign. */
    public static String signed(int points) {
        return points == 0 ? "0" : (points > 0 ? "+" : MINUS) + Math.abs(points);
    }

    private String score(Scorecard scorecard, Questionnaire version) {
        return say.say(
                "progress.score-and-level",
                scorecard.overall().wholePoints(),
                texts.apply(version).level(scorecard.level().id()).name());
    }
}
