package org.astrolabio.wording;

import java.util.Locale;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.AnswerSheet;
import org.astrolabio.core.questionnaire.Known;
import org.astrolabio.core.service.CriterionRating;
import org.astrolabio.core.service.CriterionRating.Inferred;
import org.astrolabio.core.service.CriterionRating.Measured;
import org.astrolabio.core.service.CriterionRating.Raised;
import org.astrolabio.core.service.ServiceLevel;

/**
 * Says how customer service stands in a criterion, never more surely than it is known, the same on every page and in
 * every file. What a level looks like is told as a fact about the level, not about the company.
 *
 * @param sayings the messages in that language
 * @param answers those that the levels were inferred from
 */
public record LevelWording(Locale language, Sayings sayings, Guidance guidance, AnswerSheet answers) {

    private static final String FULL_STOP = ".";

    /** The messages in one language. */
    public interface Sayings {

        String text(String key, Object... arguments);
    }

    private enum Claim {
        MEASURED,
        RAISED,
        INFERRED,
        UNPROVEN,
        UNKNOWN
    }

    /** How the company stands, in a sentence. */
    public String standing(CriterionRating rating) {
        Claim claim = claim(rating);
        return switch (claim) {
            case MEASURED, RAISED, INFERRED -> text(claim, looks(rating));
            case UNPROVEN, UNKNOWN -> text(claim);
        };
    }

    /** What stands at the level reached, where all levels of the criterion are shown. */
    public String here(CriterionRating rating) {
        return sayings.text("service.here-" + key(claim(rating)));
    }

    /** A lowest level without a figure proves nothing where a figure could tell, and less where nobody answered. */
    private Claim claim(CriterionRating rating) {
        return switch (rating.basis()) {
            case Measured ignored -> Claim.MEASURED;
            case Raised ignored -> Claim.RAISED;
            case Inferred(var questions) -> {
                if (rating.level() != ServiceLevel.UNACCEPTABLE) {
                    yield Claim.INFERRED;
                }
                if (questions.stream().noneMatch(this::isTold)) {
                    yield Claim.UNKNOWN;
                }
                yield isMeasurable(rating.criterion()) ? Claim.UNPROVEN : Claim.INFERRED;
            }
        };
    }

    private boolean isTold(String question) {
        return answers.answer(question)
                .filter(answer -> !(answer instanceof Answer.Unknown) && !(answer instanceof Answer.NotApplicable))
                .isPresent();
    }

    private boolean isMeasurable(String criterion) {
        return !guidance.rubric().criterion(criterion).scales().isEmpty();
    }

    private String looks(CriterionRating rating) {
        String looks =
                Known.in(guidance.texts(language).criterion(rating.criterion()).levels(), rating.level());
        return looks.endsWith(FULL_STOP) ? looks.substring(0, looks.length() - FULL_STOP.length()) : looks;
    }

    private String text(Claim claim, Object... arguments) {
        return sayings.text("service." + key(claim), arguments);
    }

    private static String key(Claim claim) {
        return claim.name().toLowerCase(Locale.ROOT);
    }
}
