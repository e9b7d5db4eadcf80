package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.CompanyProblem;
import org.astrolabio.language.CountryNames.Country;
import org.astrolabio.language.Regions;
import org.astrolabio.language.Regions.Region;
import org.astrolabio.report.DiagnosisPdf;
import org.astrolabio.web.shell.Kept;
import org.astrolabio.web.shell.Words;
import org.springframework.stereotype.Component;

/** Name, country and region of a company. The region is asked for where the country has any. */
final class CompanyFields extends Div {

    /** The countries and regions to choose from, and the report that they head. */
    @Component
    record Choices(CountrySearch countries, Regions regions, DiagnosisPdf report) {}

    private final Choices choices;
    private final Words words;
    private final TextField name = new TextField();
    private final Paragraph printed = new Paragraph();
    private final ComboBox<Country> country = new ComboBox<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private final TypedChoice<Country> countryChoice;
    private final TypedChoice<Region> regionChoice;
    private Runnable listener = () -> {};

    CompanyFields(Words words, Choices choices) {
        this.words = words;
        this.choices = choices;
        addClassName("company");
        name.setId("company-name");
        name.setLabel(words.text("assessment.company-name"));
        name.setHelperText(words.text("assessment.company-name-help"));
        name.setAutocomplete(Autocomplete.ORGANIZATION);
        name.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        country.setId("company-country");
        country.setLabel(words.text("assessment.company-country"));
        countryChoice = new TypedChoice<>(
                country, words, typed -> choices.countries().find(typed, words), Country::name, this::chooseCountry);
        countryChoice.offer();
        region.setId("company-region");
        region.setLabel(words.text("assessment.company-region"));
        regionChoice = new TypedChoice<>(region, words, this::regions, Region::name, this::chooseRegion);
        printed.getElement().setAttribute("role", "status");
        printed.addClassName("found");
        name.addValueChangeListener(change -> {
            sayHowItIsPrinted();
            changed(change.isFromClient());
        });
        country.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                countryChoice.chosen();
                offerRegions(Optional.empty());
            }
            changed(change.isFromClient());
        });
        region.addValueChangeListener(change -> {
            regionChoice.chosen();
            changed(change.isFromClient());
        });
        add(name, printed, country, countryChoice.note(), region, regionChoice.note());
        region.setVisible(false);
    }

    void show(CompanyDraft draft) {
        name.setValue(draft.name().orElse(""));
        country.setValue(draft.country()
                .map(code -> choices.countries().country(code, words.language()))
                .orElse(null));
        offerRegions(draft.region());
        Kept.keep(name.getElement(), "company-name", name.getValue());
        countryChoice.keep("company-country");
        regionChoice.keep("company-region");
    }

    /** What the fields say is stored. */
    void stored(CompanyDraft draft) {
        Kept.stored(name.getElement(), draft.name().orElse(""));
        countryChoice.settled();
        regionChoice.settled();
    }

    void onChange(Runnable listener) {
        this.listener = listener;
    }

    CompanyDraft draft() {
        return new CompanyDraft(
                Optional.of(name.getValue()),
                country.getOptionalValue().map(Country::code),
                region.getOptionalValue().map(Region::code));
    }

    void clearProblems() {
        Stream.<HasValidation>of(name, country, region).forEach(field -> field.setInvalid(false));
    }

    /** Says beside the field what is wrong; returns the id of its element. */
    String mark(CompanyProblem problem, String text) {
        return switch (problem) {
            case CompanyProblem.NameMissing ignored -> mark(name, "company-name", text);
            case CompanyProblem.NameTooLong ignored -> mark(name, "company-name", text);
            case CompanyProblem.NameNotPrintable ignored -> mark(name, "company-name", text);
            case CompanyProblem.CountryMissing ignored -> mark(country, "company-country", text);
            case CompanyProblem.NoSuchCountry ignored -> mark(country, "company-country", text);
            case CompanyProblem.RegionMissing ignored -> mark(region, "company-region", text);
            case CompanyProblem.RegionElsewhere ignored -> mark(region, "company-region", text);
        };
    }

    private static String mark(HasValidation field, String id, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        return id;
    }

    private void sayHowItIsPrinted() {
        printed.setText(choices.report()
                .otherwise(name.getValue())
                .map(otherwise -> words.text(
                        "assessment.name-printed-otherwise",
                        String.join(" ", otherwise.lacking()),
                        otherwise.printed()))
                .orElse(""));
    }

    private void chooseCountry(Country typed) {
        country.setValue(typed);
        offerRegions(Optional.empty());
        listener.run();
    }

    private void chooseRegion(Region typed) {
        region.setValue(typed);
        listener.run();
    }

    private List<Region> regions(String typed) {
        return country
                .getOptionalValue()
                .map(home -> choices.regions().places(home.code(), words.language()))
                .orElse(List.of())
                .stream()
                .filter(candidate -> CountrySearch.isIn(candidate.name(), typed))
                .sorted(Comparator.comparing(candidate -> !CountrySearch.beginsSo(candidate.name(), typed)))
                .toList();
    }

    private void offerRegions(Optional<String> chosen) {
        List<Region> offered = regions("");
        Predicate<Region> wanted = candidate -> chosen.filter(candidate.code()::equals)
                .filter(code -> candidate.name().equals(choices.regions().name(code, words.language())))
                .isPresent();
        regionChoice.offer();
        region.setVisible(!offered.isEmpty());
        region.setValue(offered.stream().filter(wanted).findFirst().orElse(null));
    }

    private void changed(boolean byReader) {
        if (byReader) {
            listener.run();
        }
    }
}
