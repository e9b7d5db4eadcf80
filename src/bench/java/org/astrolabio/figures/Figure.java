package org.astrolabio.figures;

import java.util.Locale;

/**
 * What was measured, beside the most that it may be.
 *
 * @param note what helps to judge it, or empty
 */
record Figure(String what, double measured, double limit, String unit, String note) {

    Figure(String what, double measured, double limit, String unit) {
        this(what, measured, limit, unit, "");
    }

    boolean isMet() {
        return measured <= limit;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-58s %9.1f %-3s at most %4.0f %-3s %s%s",
                what,
                measured,
                unit,
                limit,
                unit,
                verdict(),
                note.isEmpty() ? "" : " (" + note + ")");
    }

    private String verdict() {
        return isMet() ? "ok" : "MISSED";
    }
}
