package org.astrolabio.definition;

import org.astrolabio.core.ConstantId;

/** The kinds of value that a field of a file can ask for. */
enum Expected {
    TEXT,
    ID,
    WHOLE_NUMBER,
    NUMBER,
    YES_OR_NO,
    LIST,
    MAPPING,
    ONE_OPTION,
    SEVERAL_OPTIONS,
    RANKED_OPTIONS,
    COUNTRIES,
    PERCENTAGE;

    /** Key of its name in the bundle {@code definition}. */
    public String key() {
        return "definition.expected." + ConstantId.of(this);
    }
}
