package org.astrolabio.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.Companies;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.astrolabio.reminder.Hands;
import org.astrolabio.reminder.Letters;
import org.astrolabio.reminder.Node;
import org.astrolabio.reminder.RemindMe;
import org.astrolabio.reminder.ReminderState;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What happens when somebody, or a program, opens the links in a mail. */
class ReminderEndpointTest {

    private static final Hands HANDS = new Hands(Instant.parse("2026-11-22T10:00:00Z"));

    private static EmbeddedMariaDb database;
    private static Letters letters;
    private static Node node;
    private static MockMvc web;
    private AccessKey key;
    private String token;

    @BeforeAll
    static void startAll(@TempDir Path data) {
        database = EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
        letters = new Letters();
        node = Node.start(database, letters.port(), HANDS);
        web = WebForTests.of(node.get(ReminderEndpoint.class));
    }

    @AfterAll
    static void stopAll() {
        node.close();
        database.close();
    }

    @BeforeEach
    void ask() {
        letters.comeBack();
        key = node.get(Companies.class).perfect(Map.of());
        node.get(RemindMe.class).ask(key, "lola" + key.assessment() + "@example.org", Locale.of("es"));
        MimeMessage mail = letters.awaitAll(1).getFirst();
        token = Letters.secret(mail, "/reminder/confirm/");
    }

    @AfterEach
    void clear() {
        letters.goAway();
        node.get(DSLContext.class).execute("delete from reminder");
    }

    @Test
    void openingAConfirmationChangesNothingAndItsButtonDoes() throws Exception {
        String page = text(get("/reminder/confirm/" + token + "?lang=es"), 200);
        assertThat(page).contains("<html lang=\"es\">", "¿Quieres el aviso?", "<form method=\"post\">");
        assertThat(state()).isInstanceOf(ReminderState.Waiting.class);

        assertThat(text(post("/reminder/confirm/" + token + "?lang=es"), 200)).contains("Aviso confirmado");
        assertThat(state()).isInstanceOf(ReminderState.Confirmed.class);
        assertThat(text(get("/reminder/confirm/" + token + "?lang=en"), 200))
                .contains("Reminder confirmed")
                .doesNotContain("<form");
    }

    @Test
    void openingAnUnsubscriptionChangesNothingAndItsButtonDoes() throws Exception {
        assertThat(text(get("/reminder/stop/" + token + "?lang=en"), 200)).contains("<form", "Delete my address");
        assertThat(state()).isInstanceOf(ReminderState.Waiting.class);

        assertThat(text(post("/reminder/stop/" + token), 200)).contains("Hemos borrado tu dirección");
        assertThat(state()).isInstanceOf(ReminderState.Offered.class);
    }

    @Test
    void aMailProgramUnsubscribesWithOneClick() throws Exception {
        MockHttpServletResponse answer = web.perform(MockMvcRequestBuilders.post("/reminder/stop/" + token + "?lang=es")
                        .param("List-Unsubscribe", "One-Click"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(state()).isInstanceOf(ReminderState.Offered.class);
    }

    @Test
    void aConfirmationThatIsTooOldSaysSoAndCanStillUnsubscribe() throws Exception {
        HANDS.move(Duration.ofDays(15));

        assertThat(text(get("/reminder/confirm/" + token + "?lang=es"), 404)).contains("Este enlace ya no sirve");
        assertThat(text(post("/reminder/confirm/" + token + "?lang=es"), 404)).contains("Este enlace ya no sirve");
        text(post("/reminder/stop/" + token), 200);

        assertThat(state()).isInstanceOf(ReminderState.Offered.class);
    }

    @Test
    void whatIsNoTokenIsAnsweredLikeAnOldOne() throws Exception {
        assertThat(text(get("/reminder/confirm/nonsense?lang=en"), 404)).contains("This link no longer works");
        assertThat(text(post("/reminder/stop/nonsense?lang=en"), 200)).contains("We have deleted your address");
        assertThat(state()).isInstanceOf(ReminderState.Waiting.class);
    }

    private ReminderState state() {
        return node.get(RemindMe.class).state(key);
    }

    private static MockHttpServletResponse get(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse();
    }

    private static MockHttpServletResponse post(String path) throws Exception {
        return web.perform(MockMvcRequestBuilders.post(path)).andReturn().getResponse();
    }

    private static String text(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }
}
