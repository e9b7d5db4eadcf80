package org.astrolabio.definition;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.astrolabio.language.CountryNames;
import org.astrolabio.language.Languages;

/**
 * Other names under which a country is found, in whatever language.
 *
 * @param byCode names by ISO 3166-1 alpha-2
 */
public record CountryAliases(Map<String, List<String>> byCode) {

    public CountryAliases {
        byCode = Map.copyOf(byCode);
    }

    /** The other names of a country; empty if it has none. */
    public List<String> of(String code) {
        return byCode.getOrDefault(code, List.of());
    }

    /** Whether what was typed is part of the country's name or of one of its other names, accents and case ignored. */
    public boolean matches(CountryNames.Country country, String typed) {
        String sought = plain(typed);
        return plain(country.name()).contains(sought)
                || of(country.code()).stream().anyMatch(alias -> plain(alias).contains(sought));
    }

    /** The code of the country of that name, in any language or among the other names, accents and case ignored. */
    public Optional<String> find(String name, CountryNames names) {
        String sought = plain(name);
        return Languages.ALL.stream()
                .flatMap(language -> names.all(language).stream())
                .filter(country -> plain(country.name()).equals(sought)
                        || of(country.code()).stream()
                                .anyMatch(alias -> plain(alias).equals(sought)))
                .map(CountryNames.Country::code)
                .findFirst();
    }

    /** Lower case, without accents, and with a single space for anything between words. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
