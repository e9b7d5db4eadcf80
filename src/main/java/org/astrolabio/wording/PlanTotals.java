package org.astrolabio.wording;

import java.util.List;
import java.util.Locale;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.PlanningRules.Money;
import org.astrolabio.core.questionnaire.Answers;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.language.Messages;

/**
 * Says what the first 90 days of a plan take in all, the same on every page and in every file.
 *
 * @param money what actions usually cost
 */
public record PlanTotals(Locale language, Messages messages, Money money) {

    /** How many things there are to do, of how many of the team's hours, and what they cost. */
    public String firstDays(CompanyPlan company) {
        ImprovementPlan plan = company.plan();
        List<PlannedAction> rows = plan.firstDays();
        FigureWording figures = new FigureWording(language, messages);
        String work = text(
                "totals-work",
                rows.size(),
                figures.work(PlannedAction.hours(rows)),
                figures.work(plan.firstCapacity()));
        return money.isKnown()
                ? text("totals", work, spending(rows, company.state().sheet()))
                : work;
    }

    private String spending(List<PlannedAction> rows, Answers answers) {
        int euros =
                rows.stream().mapToInt(planned -> money.cost(planned.action())).sum();
        if (euros == 0) {
            return text("totals-free");
        }
        boolean withinBudget = money.budget()
                .figure(answers)
                .filter(most -> Fraction.of(euros).compareTo(most) <= 0)
                .isPresent();
        return text(withinBudget ? "totals-within-budget" : "totals-spending", euros);
    }

    private String text(String key, Object... arguments) {
        return messages.text(language, "action." + key, arguments);
    }
}
