package org.astrolabio.core.questionnaire;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A text that somebody typed or pasted, as it is kept. */
public final class TypedText {

    private TypedText() {}

    /**
     * Without white space around it. Tabs, as between pasted cells, become spaces; what would turn the direction of the text around it, or
     * hide in it, is left out.
     */
    public static String tidy(String typed) {
        return typed.codePoints()
                .filter(point -> !isHidden(point))
                .map(point -> point == '\t' ? ' ' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    /**
     * The first character that can neither be kept nor printed, as it is called.
     *
     * @param severalLines whether line feeds are taken
     */
    public static Optional<String> refused(String text, boolean severalLines) {
        return text.codePoints()
                .filter(point -> !isPrintable(point) && !(severalLines && point == '\n'))
                .mapToObj(TypedText::called)
                .findFirst();
    }

    /** Embeddings, overrides and isolates; spaces and marks without width. Joiners stay: Persian and emoji are written with them. */
    private static boolean isHidden(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200B
                || point == 0x2060
                || point == 0xFEFF;
    }

    /** Code points that this Java does not know yet are newer letters and emoji. */
    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.UNASSIGNED -> !isNoncharacter(point);
            default -> true;
        };
    }

    private static boolean isNoncharacter(int point) {
        return (point >= 0xFDD0 && point <= 0xFDEF) || (point & 0xFFFE) == 0xFFFE;
    }

    private static String called(int point) {
        String code = String.format(Locale.ROOT, "U+%04X", point);
        return Optional.ofNullable(Character.getName(point))
                .map(name -> code + " " + name)
                .orElse(code);
    }
}
