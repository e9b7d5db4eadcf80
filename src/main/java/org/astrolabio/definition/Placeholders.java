package org.astrolabio.definition;

import com.ibm.icu.text.MessageFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.astrolabio.core.planning.GuidanceTexts;
import org.astrolabio.core.planning.MarketNeed;
import org.astrolabio.core.planning.Signs;
import org.astrolabio.core.planning.Sum;

/**
 * What a sentence may have filled in.
 *
 * @param names as they stand between braces
 */
record Placeholders(Set<String> names) {

    static final Placeholders NONE = new Placeholders(Set.of());

    /** What is known wherever the signs hold. */
    static Placeholders of(Signs signs) {
        Set<String> names = new LinkedHashSet<>();
        if (signs.market().isPresent() || !signs.countries().isEmpty()) {
            names.add("countries");
        }
        if (signs.market().filter(MarketNeed.LANGUAGE::equals).isPresent()) {
            names.add("languages");
        }
        if (signs.figure().isPresent()) {
            names.add("figure");
        }
        if (signs.load().isPresent()) {
            names.add("load");
        }
        return new Placeholders(names);
    }

    /** What a sum takes and gives. */
    static Placeholders of(Sum sum) {
        Set<String> names = new TreeSet<>();
        sum.quantities().forEach(quantity -> names.add(GuidanceTexts.SumText.gap(quantity.id())));
        names.add("result");
        if (sum.limit().isPresent()) {
            names.add("limit");
        }
        return new Placeholders(names);
    }

    /** What is known in either case. */
    Placeholders and(Placeholders other) {
        Set<String> both = new LinkedHashSet<>(names);
        both.retainAll(other.names);
        return new Placeholders(both);
    }

    /** The text under the key; one that cannot be filled in is reported. */
    Optional<String> text(Mapping table, String key, int longest) {
        return table.text(key, longest).filter(pattern -> fits(table, key, pattern));
    }

    private boolean fits(Mapping table, String key, String pattern) {
        if (pattern.indexOf('{') < 0 && pattern.indexOf('}') < 0) {
            return true;
        }
        try {
            new MessageFormat(pattern, Locale.ROOT)
                    .getArgumentNames().stream()
                            .filter(name -> !names.contains(name))
                            .sorted()
                            .forEach(name ->
                                    table.problems().add(table.place(key), ProblemKind.NOTHING_TO_FILL_IN, key, name));
            return true;
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            table.problems().add(table.place(key), ProblemKind.BROKEN_PATTERN, key, String.join(", ", names));
            return false;
        }
    }
}
