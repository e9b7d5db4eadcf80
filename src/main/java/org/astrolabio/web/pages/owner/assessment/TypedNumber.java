package org.astrolabio.web.pages.owner.assessment;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.language.NumberConventions;

/** A number as people type it: with a comma or a point, with or without separators of thousands. */
sealed interface TypedNumber {

    /** It can mean one thing only. */
    record Understood(Fraction value) implements TypedNumber {}

    /** It can be read in two ways, and the reader has to say which. */
    record Ambiguous(List<Fraction> readings) implements TypedNumber {}

    /** It is none. */
    record NoNumber() implements TypedNumber {}

    Pattern PLAIN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,9})?");
    Pattern NOT_READ = Pattern.compile("[\\s\\u00a0\\u202f%'’]");

    /** So many times as much. */
    default TypedNumber times(int factor) {
        return switch (this) {
            case Understood(var value) -> new Understood(value.times(factor));
            case Ambiguous(var readings) ->
                new Ambiguous(
                        readings.stream().map(value -> value.times(factor)).toList());
            case NoNumber() -> this;
        };
    }

    /**
     * Reads what was typed. A lone separator before three digits, as in 1.234, is one of thousands or of decimals as the
     * writer's country has it; where the language of the page has it otherwise, nobody can know.
     *
     * @param conventions of the page's language and, where it is known, of the writer's country
     */
    static TypedNumber read(String text, NumberConventions... conventions) {
        String typed = NOT_READ.matcher(text.strip()).replaceAll("").replace('−', '-');
        Set<Fraction> readings = Arrays.stream(conventions)
                .map(convention -> decimal(typed, convention))
                .flatMap(decimal -> number(typed, decimal).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return switch (readings.size()) {
            case 0 -> new NoNumber();
            case 1 -> new Understood(readings.iterator().next());
            default -> new Ambiguous(List.copyOf(readings));
        };
    }

    private static Optional<Fraction> number(String typed, char decimal) {
        char thousands = decimal == ',' ? '.' : ',';
        String plain = typed.replace(String.valueOf(thousands), "").replace(decimal, '.');
        boolean grouped = typed.indexOf(thousands) < 0
                || typed.matches("-?[0-9]{1,3}(\\" + thousands + "[0-9]{3})+(\\" + decimal + "[0-9]+)?");
        return grouped && PLAIN.matcher(plain).matches()
                ? Optional.of(Fraction.of(new BigDecimal(plain)))
                : Optional.empty();
    }

    private static char decimal(String typed, NumberConventions convention) {
        int comma = typed.lastIndexOf(',');
        int point = typed.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            return comma > point ? ',' : '.';
        }
        if (comma < 0 && point < 0) {
            return convention.decimalSeparator();
        }
        char only = comma >= 0 ? ',' : '.';
        boolean severalGroups = typed.matches("-?[1-9][0-9]{0,2}(\\" + only + "[0-9]{3}){2,}");
        if (severalGroups) {
            return only == ',' ? '.' : ',';
        }
        boolean likeThousands = typed.matches("-?[1-9][0-9]{0,2}\\" + only + "[0-9]{3}");
        return likeThousands ? convention.decimalSeparator() : only;
    }
}
