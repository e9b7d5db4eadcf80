package org.astrolabio.definition;

import java.util.Optional;
import java.util.function.Predicate;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.CountryCodes;
import org.astrolabio.core.questionnaire.TypedText;
import org.astrolabio.language.Regions;

/** Reads whom an answer sheet is about. */
final class CompanyReader {

    private static final Shape COMPANY = Shape.of("name", "country").or("region");
    private static final int LONGEST_NAME = 200;

    private CompanyReader() {}

    static Optional<Company> read(Item item) {
        return item.table(COMPANY).flatMap(CompanyReader::read);
    }

    private static Optional<Company> read(Mapping table) {
        Optional<String> name = table.text("name").map(String::strip).filter(text -> isName(table, text));
        Optional<String> country =
                raw(table, "country").map(CountryCodes::meant).filter(code -> isCountry(table, code));
        Optional<String> region = raw(table, "region");
        Predicate<String> elsewhere = code -> !new Regions().isIn(code, country.orElse(""));
        region.filter(code -> country.isPresent()).filter(elsewhere).ifPresent(code -> table.problems()
                .add(table.place("region"), ProblemKind.REGION_FORM, code, country.orElseThrow()));
        return name.flatMap(text -> country.map(code -> new Company(text, code, region)));
    }

    private static Optional<String> raw(Mapping table, String key) {
        Optional<Item> item = table.find(key);
        Optional<String> raw = item.flatMap(Item::raw);
        if (raw.isEmpty()) {
            item.ifPresent(found -> found.wrongType(Expected.TEXT));
        }
        return raw;
    }

    private static boolean isName(Mapping table, String name) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            table.problems().add(table.place("name"), ProblemKind.TEXT_TOO_LONG, "name", length, LONGEST_NAME);
            return false;
        }
        if (TypedText.refused(name, false).isPresent()) {
            table.problems().add(table.place("name"), ProblemKind.CONTROL_CHARACTERS, "name");
            return false;
        }
        return true;
    }

    private static boolean isCountry(Mapping table, String code) {
        if (!CountryCodes.ALL.contains(code)) {
            table.problems().add(table.place("country"), ProblemKind.UNKNOWN_COUNTRY, code);
            return false;
        }
        return true;
    }
}
