package org.astrolabio.web.pages.owner.results;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.mail.MailServerAway;
import org.astrolabio.reminder.RemindMe;
import org.astrolabio.reminder.ReminderState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Asking for a reminder on the page of the results, where the mail server happens to be away. */
@MailServerAway
class ReminderTest extends PlanPageTest {

    @Autowired
    private RemindMe remindMe;

    @Test
    void asksForAnAddressAndSaysWhatForAndForHowLong() {
        results(beginner());

        assertThat(section())
                .contains(
                        "¿Te avisamos dentro de un año?",
                        "Te escribiremos una sola vez",
                        "Solo usaremos tu dirección para este aviso",
                        "a los 14 días si no la confirmas");
        assertThat(section()).contains("Tu correo electrónico");
    }

    @Test
    void afterwardsItSaysHowItStandsWithoutTheWholeAddressAndCanBeCancelled() {
        AccessKey key = beginner();
        results(key);

        address().setValue("lola.perez@example.org");
        press("Quiero el aviso");

        assertThat(section()).contains("Hemos escrito a lo***@e***.org.").doesNotContain("lola.perez");
        assertThat(remindMe.state(key)).isInstanceOf(ReminderState.Waiting.class);
        results(key);
        assertThat(section()).contains("Hemos escrito a lo***@e***.org.");

        press("Cancelar el aviso");

        assertThat(section()).contains("Aviso cancelado. Hemos borrado tu dirección.");
        assertThat(remindMe.state(key)).isInstanceOf(ReminderState.Offered.class);

        address().setValue("lola.perez@example.org");
        press("Quiero el aviso");
        assertThat(section()).contains("Acabamos de escribir por otra petición como esta.");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Escribe tu correo electrónico",
        "'   ', Escribe tu correo electrónico",
        "lola@, Esa dirección no parece un correo electrónico. Debería ser como lola@example.org",
        "'lola@example.org, marta@example.org', Esa dirección no parece un correo electrónico. Debería ser como lola@example.org"
    })
    void whatIsNoAddressIsSaidBesideTheField(String typed, String problem) {
        AccessKey key = beginner();
        results(key);

        address().setValue(typed);
        press("Quiero el aviso");

        assertThat(address().getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(find(Span.class)
                        .withId(address().getElement().getAttribute("aria-describedby"))
                        .single()
                        .getText())
                .isEqualTo(problem);
        assertThat(remindMe.state(key)).isInstanceOf(ReminderState.Offered.class);
    }

    @Test
    void speaksEnglishToo() {
        AccessKey key = beginner();
        UI.getCurrent().setLocale(Locale.ENGLISH);
        results(key);

        address().setValue("lorena.perez@example.org");
        press("Remind me");

        assertThat(section()).contains("Shall we remind you in a year?", "We have written to lo***@e***.org.");
    }

    private void results(AccessKey key) {
        known(key);
        navigate("assessment/" + key.assessment() + "/results", ResultsView.class);
    }

    private String section() {
        return find(ReminderSection.class).single().getElement().getTextRecursively();
    }

    private Input address() {
        return find(Input.class, find(ReminderSection.class).single()).single();
    }

    private void press(String words) {
        test(find(NativeButton.class, find(ReminderSection.class).single())
                        .withText(words)
                        .single())
                .click();
    }
}
