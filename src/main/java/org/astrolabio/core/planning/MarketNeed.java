package org.astrolabio.core.planning;

import org.astrolabio.core.markets.MarketGap;

/** What makes a target market need an action. */
public enum MarketNeed {
    /** Nobody at the company speaks its language. */
    LANGUAGE,
    /** Its office hours lie partly outside the company's. */
    HOURS,
    /** Ten hours a week or more of its office hours, on the average of the year, lie outside the company's. */
    MANY_HOURS,
    /** There is a customs border in between. */
    OUTSIDE_EU,
    /** It lies abroad. */
    ANY_ABROAD;

    /** Whether a market has this need. */
    public boolean isOf(MarketGap gap) {
        return switch (this) {
            case LANGUAGE -> gap.missingLanguage().isPresent();
            case HOURS -> gap.leavesHoursUncovered();
            case MANY_HOURS -> gap.leavesManyHoursUncovered();
            case OUTSIDE_EU -> gap.customsBorder();
            case ANY_ABROAD -> gap.abroad();
        };
    }

    /** Whether it depends on what the company says of its languages and hours. */
    boolean restsOnSettings() {
        return this == LANGUAGE || this == HOURS || this == MANY_HOURS;
    }
}
