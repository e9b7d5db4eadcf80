package org.astrolabio.definition;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over the letters of a text.
 *
 * @param unprintable the first letter of a text that the report cannot print, if there is one
 */
record TextDoubts(Function<String, Optional<String>> unprintable, Problems doubts) {

    private static final Pattern UNFINISHED = Pattern.compile("\\b(TODO|FIXME|TBD|XXX)\\b|\\?\\?\\?|(?i:lorem ipsum)");
    private static final Pattern MARKUP =
            Pattern.compile("</?[a-zA-Z][^<>]*>|&[a-zA-Z]+;|\\*\\*[^*]+\\*\\*|\\[[^\\[\\]]+\\]\\([^()]+\\)");
    private static final Pattern COMMENT = Pattern.compile("^\\s+#.*");

    void check(WrittenText text) {
        String label = text.steps().getLast();
        find(UNFINISHED, text).ifPresent(found -> doubts.add(text.place(), ProblemKind.UNFINISHED, label, found));
        find(MARKUP, text).ifPresent(found -> doubts.add(text.place(), ProblemKind.MARKUP, label, found));
        unprintable
                .apply(text.value())
                .ifPresent(letter -> doubts.add(text.place(), ProblemKind.NOT_PRINTABLE, label, letter));
        if (COMMENT.matcher(text.rest()).matches()) {
            doubts.add(
                    text.place(), ProblemKind.CUT_AT_SHARP, label, text.rest().strip());
        }
    }

    private static Optional<String> find(Pattern pattern, WrittenText text) {
        Matcher matcher = pattern.matcher(text.value());
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
