package org.astrolabio.wording;

import java.util.List;
import java.util.Locale;
import org.astrolabio.core.planning.CompanyPlan;
import org.astrolabio.core.planning.Guidance;
import org.astrolabio.core.planning.ImprovementPlan;
import org.astrolabio.core.planning.Late;
import org.astrolabio.core.planning.PlannedAction;
import org.astrolabio.core.planning.PlanningRules.Money;
import org.astrolabio.core.questionnaire.Answers;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.language.Messages;

/**
 * Says what the first 90 days of a plan take in all, the same on every page and in every file.
 */
public final class PlanTotals {

    private final Locale language;
    private final Messages messages;
    private final Guidance guidance;
    private final Money money;

    public PlanTotals(Locale language, Messages messages, Guidance guidance) {
        this(language, messages, guidance, guidance.guide().rules().money());
    }

    PlanTotals(Locale language, Messages messages, Guidance guidance, Money money) {
        this.language = language;
        this.messages = messages;
        this.guidance = guidance;
        this.money = money;
    }

    /**
     * How many things there are to do, of how many of the team's hours, and what they cost; and what of the work on what
     * holds the company back they do not see the end of.
     */
    public String firstDays(CompanyPlan company) {
        String totals = totals(company);
        return company.plan()
                .late()
                .map(late -> Reasons.whole(totals, List.of(late(late, company))))
                .orElse(totals);
    }

    private String late(Late late, CompanyPlan company) {
        FigureWording figures = new FigureWording(language, messages);
        String title =
                guidance.texts(language).action(late.action().action().id()).title();
        String mine = figures.work(Fraction.of(company.plan().hoursPerMonth()));
        if (late.tooDear()) {
            return text("late-money", title);
        }
        if (late.enoughHours().isEmpty()) {
            return text("late-waits", title);
        }
        String enough = figures.work(Fraction.of(late.enoughHours().getAsInt()));
        return late.hours().isZero()
                ? text("late", title, mine, enough)
                : text(
                        "late-in-part",
                        title,
                        mine,
                        figures.work(late.hours()),
                        figures.work(late.action().hours()),
                        enough);
    }

    private String totals(CompanyPlan company) {
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
