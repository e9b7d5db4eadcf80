package org.astrolabio.wording;

import java.util.Optional;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.questionnaire.Texts;
import org.astrolabio.core.scoring.Scorecard;

/**
 * Says how far what a company has done has brought it since its diagnosis, the same on every page and in every file.
 *
 * @param sayings the messages in one language
 * @param texts of the questionnaire in the same
 */
public record SinceDiagnosis(LevelWording.Sayings sayings, Texts texts) {

    /** The points of the diagnosis, those of today with their level, and why they differ; nothing while they are the same. */
    public Optional<String> told(Scorecard diagnosed, CompanyPlan plan) {
        Scorecard today = plan.today().scorecard();
        int then = diagnosed.overall().wholePoints();
        int now = today.overall().wholePoints();
        if (then == now && diagnosed.level().equals(today.level())) {
            return Optional.empty();
        }
        long done = plan.progress().values().stream()
                .filter(progress -> progress.status() == Status.DONE)
                .count();
        return Optional.of(sayings.text(
                "plan.since-diagnosis",
                then,
                now,
                texts.level(today.level().id()).name(),
                done));
    }
}
