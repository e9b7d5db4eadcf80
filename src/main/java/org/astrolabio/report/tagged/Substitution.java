package org.astrolabio.report.tagged;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * Writes a text in the letters that a font has: other scripts in Latin ones as they sound, emoji as a dot, and a box for
 * what nothing can be said of. Composed, without control and formatting characters, white space as single spaces.
 */
final class Substitution {

    private static final String DOT = "\u2022";
    private static final String BOX = "\u25A1";
    /** Stands in Japanese for the sign before it. */
    private static final int SAME_AGAIN = 0x3005;

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private final IntPredicate has;
    private final int[] text;
    private final StringBuilder shown = new StringBuilder();

    private Substitution(String text, IntPredicate has) {
        this.has = has;
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
        for (int i = 1; i < this.text.length; i++) {
            if (this.text[i] == SAME_AGAIN) {
                this.text[i] = this.text[i - 1];
            }
        }
    }

    /** @param has whether the font has a letter */
    static String of(String text, IntPredicate has) {
        Substitution substitution = new Substitution(text, has);
        int next = 0;
        while (next < substitution.text.length) {
            next = substitution.write(next);
        }
        return substitution.shown.toString();
    }

    /** Where the rest begins. */
    private int write(int start) {
        int letter = text[start];
        if (isSpace(letter)) {
            appendSpace();
        } else if (has.test(letter) && Character.getType(letter) != Character.FORMAT) {
            shown.appendCodePoint(letter);
        } else if (isEmoji(letter)) {
            int end = end(start, next -> isEmoji(next) || isWithinEmoji(next));
            shown.append(DOT);
            return end;
        } else if (Character.isLetterOrDigit(letter)) {
            int end = end(start, next -> !has.test(next) && (Character.isLetterOrDigit(next) || isMark(next)));
            shown.append(latin(new String(text, start, end - start)));
            return end;
        } else if (!isMark(letter) && Character.getType(letter) != Character.FORMAT) {
            shown.append(latin(Character.toString(letter)));
        }
        return start + 1;
    }

    private int end(int start, IntPredicate goesOn) {
        int end = start + 1;
        while (end < text.length && goesOn.test(text[end])) {
            end++;
        }
        return end;
    }

    private void appendSpace() {
        if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
            shown.append(' ');
        }
    }

    /** Marks that the font lacks are left out. */
    private String latin(String foreign) {
        return LATIN.transliterate(foreign)
                .codePoints()
                .filter(letter -> has.test(letter) || !isMark(letter))
                .mapToObj(letter -> has.test(letter) ? Character.toString(letter) : BOX)
                .collect(Collectors.joining());
    }

    private static boolean isSpace(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static boolean isMark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isEmoji(int letter) {
        return UCharacter.hasBinaryProperty(letter, UProperty.EMOJI);
    }

    /** What joins emoji to one, colours them, or says which flag they are. */
    private static boolean isWithinEmoji(int letter) {
        return letter == 0x200D || letter == 0xFE0F || letter == 0x20E3 || letter >= 0xE0020 && letter <= 0xE007F;
    }
}
