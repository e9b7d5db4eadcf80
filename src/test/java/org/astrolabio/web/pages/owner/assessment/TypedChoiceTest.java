package org.astrolabio.web.pages.owner.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxBase.CustomValueSetEvent;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.astrolabio.address.AssessmentSite;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.language.CountryNames.Country;
import org.astrolabio.language.Messages;
import org.astrolabio.web.shell.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a reader types into a list and does not choose from it. */
class TypedChoiceTest extends PageTest {

    @Autowired
    CountrySearch search;

    @Autowired
    Messages messages;

    private AccessKey key;

    @BeforeEach
    void describes() {
        key = begun();
        describeCompany.describe(key, COMPANY);
        navigate(new AssessmentSite(key.assessment()).details().path(), DetailsView.class);
    }

    @Test
    void theOneThatFitsIsTaken() {
        type("company-country", "alem");

        assertThat(company().country()).contains("DE");
        assertThat(status()).contains("Guardado a las");
    }

    @Test
    void aNameThatTheReportCannotPrintIsToldSo() {
        assertThat(page()).doesNotContain("La letra del informe");

        test(find(TextField.class).withId("company-name").single()).setValue("Té 陶 🏺");

        assertThat(company().name()).contains("Té 陶 🏺");
        assertThat(page()).contains("La letra del informe (PDF) no tiene 陶 🏺", "«Té tao •»");
        test(find(TextField.class).withId("company-name").single()).setValue("Té");
        assertThat(page()).doesNotContain("La letra del informe");
    }

    @Test
    void aNameIsTakenThoughOthersHaveItWithin() {
        type("company-country", "guinea");

        assertThat(company().country()).contains("GN");
    }

    @Test
    void whatFitsNothingIsSaidSoAndChangesNothing() {
        type("company-country", "xyzz");

        assertThat(company()).isEqualTo(COMPANY);
        assertThat(page()).contains("No encontramos «xyzz» en la lista. Se queda lo que tenías: España.");
    }

    @Test
    void whatFitsSeveralIsAskedBack() {
        type("company-country", "corea");

        assertThat(company()).isEqualTo(COMPANY);
        assertThat(page()).contains("«corea» puede ser", "Corea del Norte", "Elige en la lista");
    }

    @Test
    void aProvinceIsFoundAndItsCommunityStored() {
        type("company-region", "gerona");

        assertThat(company().region()).contains("ES-CT");
    }

    @Test
    void whereOneIsAndWhereMostIsSoldStandsFirstAndWhereNobodyLivesLast() {
        List<String> inMadrid = offered("Europe/Madrid");

        assertThat(inMadrid).startsWith("ES", "FR").hasSize(250);
        assertThat(offered("America/Mexico_City")).startsWith("MX", "ES");
        assertThat(inMadrid.subList(241, 250)).contains("AQ", "BV", "TF");
    }

    private List<String> offered(String zone) {
        return search.find("", new Words(messages, Locale.of("es"), ZoneId.of(zone))).stream()
                .map(Country::code)
                .toList();
    }

    private CompanyDraft company() {
        return openAssessment.open(key).company();
    }

    private void type(String field, String text) {
        ComboBox<?> box = find(ComboBox.class).withId(field).single();
        ComponentUtil.fireEvent(box, new CustomValueSetEvent<>(box, true, text));
    }
}
