package org.astrolabio;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application or its database dies under the hands of an owner. */
class KilledApplicationIT {

    private static final int LONGEST_RETURN = 30_000;

    private static Chromium chromium;
    private static PackagedApplication application;

    private Page page;

    @BeforeAll
    static void start(@TempDir Path data) throws IOException {
        application = new PackagedApplication(data);
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        application.close();
    }

    @BeforeEach
    void begin() {
        page = chromium.visit("es", 1280);
        page.setDefaultTimeout(LONGEST_RETURN);
        page.navigate(application.address() + "/");
        page.locator(".hero .primary").click();
        page.locator("main a.primary").click();
        choose("sells-online", "both");
        choose("online-model", "main-channel");
    }

    @AfterEach
    void leave() {
        page.context().close();
    }

    @Test
    void whatWasAnsweredIsThereWhenTheApplicationIsBack() throws IOException {
        String address = page.url();
        application.kill();
        option("exports", "many-countries").click();
        page.locator(".v-status-message")
                .filter(new FilterOptions().setHasText("Se ha perdido la conexión"))
                .waitFor();

        application.start();

        page.locator("#q-strategy-export-years").waitFor();
        page.waitForFunction(KeyboardAnswers.ALL_ACKNOWLEDGED);
        page.reload();
        assertThat(page).hasURL(address);
        assertThat(option("sells-online", "both")).isChecked();
        assertThat(option("online-model", "main-channel")).isChecked();
        assertThat(option("exports", "many-countries")).isChecked();
    }

    @Test
    void withoutItsDatabaseItSaysThatNothingIsStored() throws IOException {
        application.loseDatabase();
        option("exports", "many-countries").click();
        Locator notSaved = page.locator(".not-saved button");
        notSaved.waitFor();
        assertThat(page.locator(".not-saved")).containsText("NO se ha guardado");
        assertThat(page.locator(".saved")).hasCount(0);
        assertThat(Chromium.accessibilityProblems(page)).isEmpty();

        application.findDatabase();
        notSaved.click();

        assertThat(page.locator(".saved")).isVisible(new IsVisibleOptions().setTimeout(LONGEST_RETURN));
        page.reload();
        assertThat(option("sells-online", "both")).isChecked();
        assertThat(option("exports", "many-countries")).isChecked();
    }

    @Test
    void withoutItsDatabaseTheStartPageIsThereAndSaysWhatItCannotShow() throws IOException {
        application.loseDatabase();

        page.navigate(application.address() + "/");

        assertThat(page.locator(".under-way")).containsText("la base de datos no responde");
        assertThat(page.locator(".hero .primary")).isVisible();
        assertThat(Chromium.accessibilityProblems(page)).isEmpty();

        application.findDatabase();
        page.waitForCondition(() -> {
            page.navigate(application.address() + "/");
            page.locator("h1").waitFor();
            return page.locator(".under-way a").count() == 1;
        });
    }

    private Locator option(String question, String option) {
        return page.locator("#q-strategy-" + question + " input[value='" + option + "']");
    }

    private void choose(String question, String option) {
        option(question, option).click();
        page.waitForFunction(KeyboardAnswers.ALL_ACKNOWLEDGED);
        assertThat(page.locator(".saved")).isVisible();
    }
}
