package org.astrolabio.figures;

import java.util.Locale;

/** What was measured, beside the most that it may be. */
record Figure(String what, double measured, double limit, String unit) {

    boolean isMet() {
        return measured <= limit;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-58s %9.1f %-3s at most %4.0f %-3s %s", what, measured, unit, limit, unit, verdict());
    }

    private String verdict() {
        return isMet() ? "ok" : "MISSED";
    }
}
