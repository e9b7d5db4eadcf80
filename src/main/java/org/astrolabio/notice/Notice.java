package org.astrolabio.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.ConstantId;

/** What every site has to say of itself, in the order of telling. */
public enum Notice {
    PRIVACY,
    LEGAL_NOTICE,
    ACCESSIBILITY,
    CONTACT;

    /** The name by which it is asked for: that of its file and in its address. */
    public String code() {
        return ConstantId.of(this);
    }

    /** The notice of that name; absent if there is none. */
    public static Optional<Notice> called(String code) {
        return Stream.of(values()).filter(notice -> notice.code().equals(code)).findFirst();
    }
}
