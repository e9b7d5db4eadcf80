package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;

/** What the database refuses ends in a log with all its causes: no value that was to be stored may be among them. */
class NothingPersonalInLogsTest {

    private EmbeddedMariaDb database;
    private ConfigurableApplicationContext context;
    private DSLContext db;
    private AccessKey key;

    @BeforeEach
    void start(@TempDir Path data) {
        database = EmbeddedMariaDb.start(data, Path.of("target", "codegen").toAbsolutePath());
        context = UseCases.on(database.jdbcUrl(), database.user(), database.password());
        db = context.getBean(DSLContext.class);
        key = context.getBean(Owner.class).begins();
    }

    @AfterEach
    void stop() {
        context.close();
        database.close();
    }

    @Test
    void aRefusedAnswerIsNotQuoted() {
        db.execute("alter table answer add check (question_id <> 'company.countries')");
        AnswerQuestion answer = context.getBean(AnswerQuestion.class);

        Throwable refused = catchThrowable(
                () -> answer.answer(key, "company.countries", new Answer.ChosenCountries(List.of("NO", "FR"))));

        assertThat(refused).isInstanceOf(DataAccessException.class);
        assertThat(asLogged(refused)).doesNotContain("FR", key.assessment().toString());
    }

    @Test
    void aRefusedNameIsNotQuoted() {
        db.execute("alter table assessment add check (company_name is null)");
        DescribeCompany describe = context.getBean(DescribeCompany.class);
        CompanyDraft draft = new CompanyDraft(Optional.of("Cerámica Lola"), Optional.of("ES"), Optional.of("ES-AN"));

        Throwable refused = catchThrowable(() -> describe.describe(key, draft));

        assertThat(refused).isInstanceOf(DataAccessException.class);
        assertThat(asLogged(refused))
                .doesNotContain("Lola", "ES-AN", key.assessment().toString());
    }

    private static String asLogged(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
