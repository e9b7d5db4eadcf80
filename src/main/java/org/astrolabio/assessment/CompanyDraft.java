package org.astrolabio.assessment;

import java.util.Optional;
import org.astrolabio.core.diagnosis.Company;
import org.astrolabio.core.questionnaire.TypedText;

/**
 * What is known so far of the company; all of it may still be missing. White space around is dropped, and a blank text is
 * a missing one.
 *
 * @param name as it will stand on the report
 * @param country ISO 3166-1 alpha-2
 * @param region ISO 3166-2
 */
public record CompanyDraft(Optional<String> name, Optional<String> country, Optional<String> region) {

    public static final CompanyDraft EMPTY = new CompanyDraft(Optional.empty(), Optional.empty(), Optional.empty());

    public CompanyDraft {
        name = tidy(name);
        country = tidy(country);
        region = tidy(region);
    }

    static CompanyDraft of(Company company) {
        return new CompanyDraft(Optional.of(company.name()), Optional.of(company.country()), company.region());
    }

    public CompanyDraft withName(String changed) {
        return new CompanyDraft(Optional.of(changed), country, region);
    }

    /** The region goes when it belongs to another country. */
    public CompanyDraft withCountry(String changed) {
        return new CompanyDraft(
                name, Optional.of(changed), region.filter(code -> code.startsWith(changed.strip() + "-")));
    }

    public CompanyDraft withRegion(String changed) {
        return new CompanyDraft(name, country, Optional.of(changed));
    }

    /** @throws java.util.NoSuchElementException while the name or the country is missing */
    Company complete() {
        return new Company(name.orElseThrow(), country.orElseThrow(), region);
    }

    private static Optional<String> tidy(Optional<String> text) {
        return text.map(TypedText::tidy).filter(stripped -> !stripped.isEmpty());
    }
}
