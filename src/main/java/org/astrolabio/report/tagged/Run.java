package org.astrolabio.report.tagged;

/** A piece of text in one style. */
public record Run(String text, Style style) {}
