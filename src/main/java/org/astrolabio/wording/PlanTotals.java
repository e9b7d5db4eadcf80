package org.astrolabio.wording;

import java.util.List;
import java.util.Locale;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.language.Messages;

/** Says what the first 90 days of a plan take in all, the same on every page and in every file. */
public record PlanTotals(Locale language, Messages messages) {

    /** How many things there are to do, of how many of the team's hours, and what they cost. */
    public String firstDays(ImprovementPlan plan) {
        List<PlannedAction> rows = plan.firstDays();
        FigureWording figures = new FigureWording(language, messages);
        String work = text(
                "totals-work",
                rows.size(),
                figures.work(PlannedAction.hours(rows)),
                figures.work(plan.firstCapacity()));
        return plan.spending()
                .map(spending -> text("totals", work, spending(spending)))
                .orElse(work);
    }

    private String spending(ImprovementPlan.Spending spending) {
        if (spending.euros() == 0) {
            return text("totals-free");
        }
        return text(spending.isWithinBudget() ? "totals-within-budget" : "totals-spending", spending.euros());
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "action." + key, arguments);
    }
}
