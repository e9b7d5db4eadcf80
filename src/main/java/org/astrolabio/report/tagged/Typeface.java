package org.astrolabio.report.tagged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.List;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/**
 * A font program, read once and embedded as a subset in any number of documents. Safe for use by several threads.
 */
public final class Typeface {

    private static final int MEASURED = 0x2600;

    private final BaseFont font;
    private final int[] widths = new int[MEASURED];

    private Typeface(BaseFont font) {
        this.font = font;
        for (int letter = 0; letter < MEASURED; letter++) {
            widths[letter] = font.charExists(letter) ? font.getWidth(letter) : -1;
        }
    }

    /**
     * Reads a font of the Liberation family.
     *
     * @param name such as {@code LiberationSans-Regular}
     * @throws UncheckedIOException if there is no such font
     */
    public static Typeface liberation(String name) {
        String file = name + ".ttf";
        try (InputStream stream = BaseFont.class.getResourceAsStream("/liberation/" + file)) {
            if (stream == null) {
                throw new IOException("No font " + file);
            }
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, true, false, stream.readAllBytes(), null);
            font.setIncludeCidSet(false);
            font.setSubset(true);
            font.setSecureRandom(new SameEveryTime());
            return new Typeface(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new UncheckedIOException(new IOException("Font " + file + " cannot be read", e));
        }
    }

    BaseFont font() {
        return font;
    }

    /** Width of a text that this font can show, in points. */
    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            sum += letter < MEASURED ? widths[letter] : font.getWidth(letter);
        }
        return sum * size / 1000;
    }

    /**
     * The text as this font can show it: composed, without control and formatting characters, white space as single
     * spaces; scripts that the font lacks in Latin letters as they sound, emoji as a dot, and a box for what is left.
     */
    public String showable(String text) {
        return isShowable(text) ? text : Substitution.of(text, this::exists);
    }

    private boolean isShowable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' '
                    || letter >= '\u007F' && letter < '\u00A0'
                    || letter == '\u00AD'
                    || letter >= '\u0300' && letter < '\u0370'
                    || letter >= '\u200B' && letter < '\u2010'
                    || letter >= '\u2028' && letter < '\u202F'
                    || !exists(letter)) {
                return false;
            }
        }
        return true;
    }

    /** The letters and signs of a text that this font lacks, each once. */
    public List<String> lacks(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(letter -> !exists(letter))
                .filter(letter -> switch (Character.getType(letter)) {
                    case Character.FORMAT, Character.CONTROL, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
                        false;
                    default -> true;
                })
                .mapToObj(Character::toString)
                .distinct()
                .toList();
    }

    private boolean exists(int letter) {
        return letter < MEASURED
                ? widths[letter] >= 0
                : letter <= Character.MAX_VALUE && !isPrivate(letter) && font.charExists(letter);
    }

    private static boolean isPrivate(int letter) {
        return Character.getType(letter) == Character.PRIVATE_USE || Character.getType(letter) == Character.SURROGATE;
    }

    /** Names every subset alike, so that the same document is the same bytes; two fonts differ by their own names. */
    private static final class SameEveryTime extends SecureRandom {

        @Override
        public double nextDouble() {
            return 0;
        }
    }
}
