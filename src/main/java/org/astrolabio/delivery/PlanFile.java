package org.astrolabio.delivery;

import org.astrolabio.report.PlanFormat;

/**
 * A plan to take away, whole.
 *
 * @param title in the language of the file, with the company's name as it was given
 * @param content the bytes of the file; not to be changed
 */
public record PlanFile(String title, PlanFormat format, byte[] content) {}
