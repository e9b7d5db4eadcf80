package org.astrolabio.report;

import java.util.Arrays;

/** In which forms the plan can be taken away. */
public enum PlanFormat {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    CSV("csv", "text/csv;charset=UTF-8"),
    CALENDAR("ics", "text/calendar;charset=UTF-8");

    private final String extension;
    private final String mediaType;

    PlanFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** @throws java.util.NoSuchElementException if no form has the extension */
    public static PlanFormat of(String extension) {
        return Arrays.stream(values())
                .filter(format -> format.extension.equals(extension))
                .findFirst()
                .orElseThrow();
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** As in an HTTP header. */
    public String mediaType() {
        return mediaType;
    }
}
