package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.CompanyProblem;
import org.astrolabio.language.CountryNames.Country;
import org.astrolabio.language.Regions;
import org.astrolabio.language.Regions.Region;
import org.astrolabio.web.shell.Words;
import org.springframework.stereotype.Component;

/** Name, country and region of a company. The region is asked for where the country has any. */
final class CompanyFields extends Div {

    /** The countries and regions to choose from. */
    @Component
    record Choices(CountrySearch countries, Regions regions) {}

    private final Choices choices;
    private final Words words;
    private final TextField name = new TextField();
    private final ComboBox<Country> country = new ComboBox<>();
    private final ComboBox<Region> region = new ComboBox<>();
    private Runnable listener = () -> {};

    CompanyFields(Words words, Choices choices) {
        this.words = words;
        this.choices = choices;
        addClassName("company");
        name.setId("company-name");
        name.setLabel(words.text("assessment.company-name"));
        name.setHelperText(words.text("assessment.company-name-help"));
        name.setAutocomplete(Autocomplete.ORGANIZATION);
        name.setValueChangeMode(ValueChangeMode.ON_BLUR);
        country.setId("company-country");
        country.setLabel(words.text("assessment.company-country"));
        country.setItemLabelGenerator(Country::name);
        country.setItems(choices.countries().provider(words.language()));
        region.setId("company-region");
        region.setLabel(words.text("assessment.company-region"));
        region.setItemLabelGenerator(Region::name);
        name.addValueChangeListener(change -> changed(change.isFromClient()));
        country.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                offerRegions(Optional.empty());
            }
            changed(change.isFromClient());
        });
        region.addValueChangeListener(change -> changed(change.isFromClient()));
        add(name, country, region);
        region.setVisible(false);
    }

    void show(CompanyDraft draft) {
        name.setValue(draft.name().orElse(""));
        country.setValue(draft.country()
                .map(code -> choices.countries().country(code, words.language()))
                .orElse(null));
        offerRegions(draft.region());
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

    private void offerRegions(Optional<String> chosen) {
        List<Region> offered = country.getOptionalValue()
                .map(home -> choices.regions().of(home.code(), words.language()))
                .orElse(List.of());
        Predicate<Region> wanted =
                candidate -> chosen.filter(candidate.code()::equals).isPresent();
        region.setItems((candidate, typed) -> CountrySearch.isIn(candidate.name(), typed), offered);
        region.setVisible(!offered.isEmpty());
        region.setValue(offered.stream().filter(wanted).findFirst().orElse(null));
    }

    private void changed(boolean byReader) {
        if (byReader) {
            listener.run();
        }
    }
}
