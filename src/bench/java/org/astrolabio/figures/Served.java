package org.astrolabio.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.astrolabio.Astrolabio;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The product, served by this JVM on an empty database of its own. */
final class Served implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    Served() throws IOException {
        data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "served-");
        context = new SpringApplication(Astrolabio.class)
                .run("--server.port=0", "--astrolabio.data=" + data, "--spring.main.register-shutdown-hook=false");
    }

    String address() {
        return "http://localhost:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    AccessKey begun() {
        return context.getBean(StartAssessment.class).start(Locale.of("es"));
    }

    /** A company that answers the whole questionnaire and does nothing yet, so that it needs nearly every action. */
    AccessKey finished() {
        AccessKey key = begun();
        RealQuestionnaire.worst(context.getBean(Questionnaires.class).current())
                .answers()
                .forEach((question, answer) ->
                        context.getBean(AnswerQuestion.class).answer(key, question, answer));
        context.getBean(DescribeCompany.class)
                .describe(key, new CompanyDraft(Optional.of("Lino y Sal"), Optional.of("ES"), Optional.of("ES-VC")));
        context.getBean(FinishAssessment.class).finish(key);
        return key;
    }

    OpenedPlan plan(AccessKey key) {
        return context.getBean(OpenPlan.class).open(key);
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
