package org.astrolabio.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AssessmentNotFound;
import org.astrolabio.assessment.NoDiagnosisYet;
import org.astrolabio.assessment.ShowDiagnosis;
import org.astrolabio.core.planning.PlanSettings;
import org.astrolabio.database.Transactions;
import org.springframework.stereotype.Service;

/** Stores what a company asks of its plan: hours a month, languages, hours of service. What is changed last wins. */
@Service
public class ChangePlanSettings {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");
    private static final int MOST_LANGUAGES = 100;

    private final ShowDiagnosis showDiagnosis;
    private final Transactions transactions;
    private final PlanRepository plans;
    private final Clock clock;

    ChangePlanSettings(ShowDiagnosis showDiagnosis, Transactions transactions, PlanRepository plans, Clock clock) {
        this.showDiagnosis = showDiagnosis;
        this.transactions = transactions;
        this.plans = plans;
        this.clock = clock;
    }

    /**
     * Stores settings where they differ from those that their page had shown; the rest stays as it is, so that two pages do
     * not undo each other.
     *
     * @param shown the settings that the page had shown
     * @return when they were stored
     * @throws IllegalArgumentException if a language is no ISO 639 code, or there are more than a hundred
     * @throws AssessmentNotFound if the key opens nothing
     * @throws NoDiagnosisYet while the assessment is being answered
     */
    public Instant change(AccessKey key, PlanSettings shown, PlanSettings settings) {
        showDiagnosis.show(key);
        if (settings.languages().size() > MOST_LANGUAGES
                || !settings.languages().stream().allMatch(LANGUAGE.asMatchPredicate())) {
            throw new IllegalArgumentException("Not languages: " + settings.languages());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.run(() -> {
            PlanSettings stored = plans.lockSettings(key.assessment()).orElse(shown);
            plans.save(key.assessment(), settings.since(shown, stored), now);
            return now;
        });
    }
}
