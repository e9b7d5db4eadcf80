package org.astrolabio.assessment;

/** Why what is said of the company cannot be taken, or is not enough to finish. */
public sealed interface CompanyProblem {

    record NameMissing() implements CompanyProblem {}

    /**
     * @param length in characters as a reader counts them, an emoji of one code point being one
     * @param most how many there may be
     */
    record NameTooLong(int length, int most) implements CompanyProblem {}

    /**
     * Line breaks, or other characters that cannot be printed.
     *
     * @param character the first that cannot be printed, as it is called
     */
    record NameNotPrintable(String character) implements CompanyProblem {}

    record CountryMissing() implements CompanyProblem {}

    record NoSuchCountry(String code) implements CompanyProblem {}

    record RegionMissing(String country) implements CompanyProblem {}

    /** The region does not exist, or lies elsewhere. */
    record RegionElsewhere(String region) implements CompanyProblem {}
}
