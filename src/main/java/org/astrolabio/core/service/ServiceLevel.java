package org.astrolabio.core.service;

import java.util.Arrays;
import java.util.Optional;
import org.astrolabio.core.ConstantId;

/** The five levels of customer service, from worst to best (source: {@code service-levels}). */
public enum ServiceLevel {
    UNACCEPTABLE,
    BELOW_AVERAGE,
    AVERAGE,
    ABOVE_AVERAGE,
    STELLAR;

    /** As it stands in the files, such as {@code below-average}. */
    public String id() {
        return ConstantId.of(this);
    }

    /** 1 for the worst to 5. */
    public int rank() {
        return ordinal() + 1;
    }

    public static Optional<ServiceLevel> find(String id) {
        return Arrays.stream(values()).filter(level -> level.id().equals(id)).findFirst();
    }

    public Optional<ServiceLevel> next() {
        return this == STELLAR ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }

    public boolean isBelow(ServiceLevel other) {
        return compareTo(other) < 0;
    }

    static ServiceLevel min(ServiceLevel first, ServiceLevel second) {
        return first.compareTo(second) <= 0 ? first : second;
    }

    static ServiceLevel max(ServiceLevel first, ServiceLevel second) {
        return first.compareTo(second) >= 0 ? first : second;
    }
}
