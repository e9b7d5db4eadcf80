package org.astrolabio.web.pages.owner.assessment;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.astrolabio.core.questionnaire.Fraction;

/** A number as people type it: with a comma or a point, with or without separators of thousands. */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("-?\\d{1,15}(\\.\\d{1,9})?");

    private TypedNumber() {}

    /** @param language says whether a lone separator before three digits is one of thousands */
    static Optional<Fraction> read(String text, Locale language) {
        String typed = text.strip().replaceAll("[\\s\\u00a0\\u202f%]", "").replace('−', '-');
        char decimal = decimal(typed, language);
        char thousands = decimal == ',' ? '.' : ',';
        String plain = typed.replace(String.valueOf(thousands), "").replace(decimal, '.');
        boolean grouped = typed.indexOf(thousands) < 0
                || typed.matches("-?\\d{1,3}(\\" + thousands + "\\d{3})+(\\" + decimal + "\\d+)?");
        return grouped && PLAIN.matcher(plain).matches()
                ? Optional.of(Fraction.of(new BigDecimal(plain)))
                : Optional.empty();
    }

    private static char decimal(String typed, Locale language) {
        int comma = typed.lastIndexOf(',');
        int point = typed.lastIndexOf('.');
        char usual = DecimalFormatSymbols.getInstance(language).getDecimalSeparator();
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        if (comma < 0 && point < 0) {
            return usual;
        }
        char only = comma >= 0 ? ',' : '.';
        boolean likeThousands = typed.matches("-?\\d{1,3}(\\" + only + "\\d{3})+");
        return likeThousands ? usual : only;
    }
}
