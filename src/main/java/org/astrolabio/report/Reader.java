package org.astrolabio.report;

import java.time.ZoneId;
import java.util.Locale;

/**
 * Whom a file is written for.
 *
 * @param language the questionnaire's first is written where this one is not spoken
 * @param zone whose calendar its dates are of
 */
public record Reader(Locale language, ZoneId zone) {}
