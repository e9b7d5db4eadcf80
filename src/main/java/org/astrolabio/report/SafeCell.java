package org.astrolabio.report;

/** Keeps spreadsheets from taking a text for a formula. */
final class SafeCell {

    /** What formulas begin with, also in the wide forms that some versions read alike, and what hides such a beginning. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private SafeCell() {}

    /** The same text; after an apostrophe, which spreadsheets take for "this is text", where it could be a formula. */
    static String harmless(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
