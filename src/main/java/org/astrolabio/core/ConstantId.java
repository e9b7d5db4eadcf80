package org.astrolabio.core;

import java.util.Locale;

/** How a constant stands in files, in the database and in the keys of messages, such as {@code not-for-us}. */
public final class ConstantId {

    private ConstantId() {}

    /** Its name in lower case, with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
