package org.astrolabio.definition;

import java.util.List;

/**
 * Something that keeps a file from being taken as it is.
 *
 * @param arguments of the messages of its kind: texts, numbers or {@link Expected}; texts from a file are cut short and
 *     freed of control characters
 */
public record Problem(FilePosition place, ProblemKind kind, List<Object> arguments) {

    private static final int LONGEST = 200;

    public Problem {
        arguments = arguments.stream().map(Problem::presentable).toList();
    }

    private static Object presentable(Object argument) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '\uFFFD' : c)
                .forEach(shown::appendCodePoint);
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append('…').toString()
                : shown.toString();
    }
}
