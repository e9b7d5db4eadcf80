package org.astrolabio.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How much of a dossier a document tells. */
public enum Extent {
    /** The report to hand over. */
    REPORT,
    /** What the report rests on: each dimension, what stands out, all answers. */
    ANNEX,
    /** The report with its annex. */
    WHOLE;

    /** The name by which it is asked for. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The extent of that name; absent if there is none. */
    public static Optional<Extent> called(String code) {
        return Stream.of(values()).filter(extent -> extent.code().equals(code)).findFirst();
    }

    boolean hasReport() {
        return this != ANNEX;
    }

    boolean hasAnnex() {
        return this != REPORT;
    }
}
