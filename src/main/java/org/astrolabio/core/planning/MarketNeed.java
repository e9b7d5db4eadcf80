package org.astrolabio.core.planning;

/** What makes a target market need an action. */
public enum MarketNeed {
    /** Nobody at the company speaks its language. */
    LANGUAGE,
    /** Its office hours lie partly outside the company's. */
    HOURS,
    /** There is a customs border in between. */
    OUTSIDE_EU,
    /** It lies abroad. */
    ANY_ABROAD
}
