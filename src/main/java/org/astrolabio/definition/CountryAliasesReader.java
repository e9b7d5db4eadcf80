package org.astrolabio.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.astrolabio.core.questionnaire.CountryCodes;

/** Reads {@code countries.yaml}. */
final class CountryAliasesReader {

    private final Map<String, String> owners = new HashMap<>();

    CountryAliases read(Mapping table) {
        Map<String, List<String>> byCode = new HashMap<>();
        table.items().forEach((code, item) -> {
            if (!CountryCodes.ALL.contains(code)) {
                table.problems().add(table.place(code), ProblemKind.UNKNOWN_COUNTRY, code);
            }
            byCode.put(code, aliases(code, item));
        });
        return new CountryAliases(byCode);
    }

    private List<String> aliases(String code, Item item) {
        List<String> aliases = new ArrayList<>();
        for (Item alias : item.list(1).orElse(List.of())) {
            alias.text().ifPresent(name -> {
                String owner = owners.putIfAbsent(CountryAliases.plain(name), code);
                if (owner != null && !owner.equals(code)) {
                    alias.problems().add(alias.place(), ProblemKind.ALIAS_OF_TWO_COUNTRIES, name, owner);
                }
                aliases.add(name);
            });
        }
        return aliases;
    }
}
