package org.astrolabio.definition;

import java.util.Locale;

/** Everything that can be wrong with a file. The messages give the arguments their meaning. */
public enum ProblemKind {
    FOLDER_MISSING,
    FILE_MISSING,
    FILE_UNREADABLE,
    FILE_SUPERFLUOUS,
    FILE_TOO_LARGE,
    FILE_EMPTY,
    WRONG_ENDING,
    NOT_UTF8,
    BYTE_ORDER_MARK,
    BROKEN_YAML,
    TAB,
    ALIAS,
    DUPLICATE_KEY,
    UNKNOWN_KEY,
    UNKNOWN_KEY_SIMILAR,
    MISSING_KEY,
    WRONG_TYPE,
    UNQUOTED,
    BLANK_TEXT,
    NOT_AN_ID,
    OUT_OF_RANGE,
    TOO_FEW,
    TOO_MANY,

    VERSION_FORM,
    DUPLICATE_ID,
    SECTION_ID_DIFFERS,
    QUESTION_OUTSIDE_SECTION,
    UNKNOWN_TYPE,
    RESERVED_OPTION,
    PROFILE_MISSING,
    UNKNOWN_QUESTION,
    UNKNOWN_QUESTION_SIMILAR,
    UNKNOWN_OPTION,
    UNKNOWN_CONDITION,
    UNKNOWN_CONDITION_SIMILAR,
    UNKNOWN_DIMENSION,
    UNKNOWN_LEVEL,

    NOT_ONE_CONDITION,
    OPTION_OR_VALUE,
    CONDITION_ON_WRONG_TYPE,
    CONDITION_CYCLE,
    CONDITION_TOO_LARGE,
    FORWARD_REFERENCE,
    NEVER_SHOWN,

    WEIGHTS_SUM,
    WEIGHT_ZERO,
    DIMENSION_WITHOUT_QUESTION,
    SCORED_WITHOUT_DIMENSION,
    FIRST_NOT_ZERO,
    LAST_NOT_ONE,
    POINTS_FALL,
    EXCLUSIVE_WITH_POINTS,
    CAP_ZERO,
    CAP_OUT_OF_REACH,
    BAND_ORDER,
    HIGHLIGHTS_ORDER,
    LEVELS_NOT_FROM_ZERO,
    LEVELS_NOT_ASCENDING,
    GATE_NOT_SCORED,
    UNKNOWN_SUM,
    CONSTRAINT_NOT_PERCENTAGE,
    CONSTRAINT_OUTSIDE_SECTION,

    TEXT_MISSING,
    TEXT_SUPERFLUOUS,
    UNKNOWN_COUNTRY,
    ALIAS_OF_TWO_COUNTRIES,

    OTHER_VERSION,
    TEXT_TOO_LONG,
    CONTROL_CHARACTERS,
    REGION_FORM,
    NO_SUCH_QUESTION,
    NO_SUCH_QUESTION_SIMILAR,
    DOES_NOT_APPLY,
    ANSWER_MISSING,
    WRONG_KIND,
    NO_SUCH_OPTION,
    REPEATED_OPTION,
    NOTHING_CHOSEN,
    NOT_ALONE,
    NOT_RANKED,
    NO_SUCH_COUNTRY,
    TOO_MANY_COUNTRIES,
    NOT_A_PERCENTAGE,
    UNKNOWN_NOT_OFFERED,
    NOT_APPLICABLE_NOT_OFFERED,
    SUM_ABOVE_100,
    SUM_NOT_100;

    /** Key of the message that says what is wrong. */
    public String whatKey() {
        return "definition." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".what";
    }

    /** Key of the message that says how to mend it. */
    public String mendKey() {
        return "definition." + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".mend";
    }
}
