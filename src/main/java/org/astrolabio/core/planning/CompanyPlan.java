package org.astrolabio.core.planning;

import java.util.List;
import java.util.Map;
import org.astrolabio.core.markets.MarketGap;
import org.astrolabio.core.service.Measurements;

/**
 * The plan of a company as it is shown: ordered, filled into waves, and with what the company said of it.
 *
 * @param state where the company stands today: as it answered, with what is done since
 * @param plan starts from there
 * @param progress by action id; what is not in it is open
 * @param gaps what each target market asks of the company, in the order of choosing
 */
public record CompanyPlan(
        PlanSettings settings,
        CompanyState state,
        ImprovementPlan plan,
        Map<String, ActionProgress> progress,
        List<MarketGap> gaps,
        Positioning positioning) {

    public CompanyPlan {
        progress = Map.copyOf(progress);
        gaps = List.copyOf(gaps);
    }

    /** What the company said of an action; open if nothing. */
    public ActionProgress progress(String action) {
        return progress.getOrDefault(action, ActionProgress.OPEN);
    }

    /** Whether no figure says how good the customer service is: nothing but the answers does. */
    public boolean measuresNothing() {
        return state.measurements().equals(Measurements.NONE);
    }

    /** Where the company stands today, done actions applied. */
    public CompanyScores today() {
        return plan.now();
    }
}
