package org.astrolabio.web.pages.owner.assessment;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.astrolabio.definition.CountryAliases;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.CountryNames.Country;
import org.astrolabio.language.CountryOrder;
import org.astrolabio.web.shell.Words;
import org.springframework.stereotype.Component;

/** Finds countries by what a reader types: accents and case do not matter, and older names count too. */
@Component
class CountrySearch {

    private final CountryNames names;
    private final CountryAliases aliases;
    private final CountryOrder order;

    CountrySearch(CountryNames names, CountryAliases aliases, CountryOrder order) {
        this.names = names;
        this.aliases = aliases;
        this.order = order;
    }

    /** The countries found; before anything is typed, all, and those first that the reader is likely to mean. */
    List<Country> find(String typed, Words words) {
        Stream<Country> found = find(typed, words.language());
        return (typed.isBlank() ? found.sorted(order.from(words.zone())) : found).toList();
    }

    /** The countries found, those whose name begins with what was typed first. */
    Stream<Country> find(String typed, Locale language) {
        if (typed.isBlank()) {
            return names.all(language).stream();
        }
        String start = plain(typed);
        return names.all(language).stream()
                .filter(country -> aliases.matches(country, typed))
                .sorted(Comparator.comparing(country -> !plain(country.name()).startsWith(start)));
    }

    /** Whether what was typed is part of a name, accents and case ignored. */
    static boolean isIn(String name, String typed) {
        return plain(name).contains(plain(typed));
    }

    /** Whether a name begins with what was typed, accents and case ignored. */
    static boolean beginsSo(String name, String typed) {
        return plain(name).startsWith(plain(typed));
    }

    Country country(String code, Locale language) {
        return names.all(language).stream()
                .filter(country -> country.code().equals(code))
                .findFirst()
                .orElseGet(() -> new Country(code, code));
    }

    /** Lower case, without accents. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
