package org.astrolabio.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.assessment.CompanyProblem.CountryMissing;
import org.astrolabio.assessment.CompanyProblem.NameMissing;
import org.astrolabio.assessment.CompanyProblem.NameNotPrintable;
import org.astrolabio.assessment.CompanyProblem.NameTooLong;
import org.astrolabio.assessment.CompanyProblem.NoSuchCountry;
import org.astrolabio.assessment.CompanyProblem.RegionElsewhere;
import org.astrolabio.assessment.CompanyProblem.RegionMissing;
import org.astrolabio.core.questionnaire.CountryCodes;
import org.astrolabio.core.questionnaire.TypedText;
import org.astrolabio.language.Regions;
import org.springframework.stereotype.Component;

/** Checks what is said of the company. */
@Component
public final class CompanyCheck {

    /** How long a name may be, in code points. */
    public static final int LONGEST_NAME = 200;

    private final Regions regions;

    public CompanyCheck(Regions regions) {
        this.regions = regions;
    }

    /** What is wrong in what is there; a draft that can be stored has none of it. */
    public List<CompanyProblem> mistakes(CompanyDraft draft) {
        List<CompanyProblem> problems = new ArrayList<>();
        draft.name().flatMap(CompanyCheck::nameMistake).ifPresent(problems::add);
        draft.country()
                .filter(code -> !CountryCodes.ALL.contains(code))
                .ifPresent(code -> problems.add(new NoSuchCountry(code)));
        draft.region()
                .filter(code -> draft.country()
                        .filter(country -> regions.isIn(code, country))
                        .isEmpty())
                .ifPresent(code -> problems.add(new RegionElsewhere(code)));
        return problems;
    }

    /** Everything that keeps the company from heading a report, in the order of the fields. */
    public List<CompanyProblem> problems(CompanyDraft draft) {
        List<CompanyProblem> problems = new ArrayList<>(missing(draft));
        problems.addAll(mistakes(draft));
        problems.sort((one, other) -> Integer.compare(field(one), field(other)));
        return problems;
    }

    private List<CompanyProblem> missing(CompanyDraft draft) {
        List<CompanyProblem> problems = new ArrayList<>();
        if (draft.name().isEmpty()) {
            problems.add(new NameMissing());
        }
        if (draft.country().isEmpty()) {
            problems.add(new CountryMissing());
        }
        if (draft.region().isEmpty()) {
            draft.country()
                    .filter(country -> !regions.of(country, Locale.ENGLISH).isEmpty())
                    .ifPresent(country -> problems.add(new RegionMissing(country)));
        }
        return problems;
    }

    private static Optional<CompanyProblem> nameMistake(String name) {
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            return Optional.of(new NameTooLong(length, LONGEST_NAME));
        }
        return TypedText.refused(name, false).map(NameNotPrintable::new);
    }

    private static int field(CompanyProblem problem) {
        return switch (problem) {
            case NameMissing ignored -> 0;
            case NameTooLong ignored -> 0;
            case NameNotPrintable ignored -> 0;
            case CountryMissing ignored -> 1;
            case NoSuchCountry ignored -> 1;
            case RegionMissing ignored -> 2;
            case RegionElsewhere ignored -> 2;
        };
    }
}
