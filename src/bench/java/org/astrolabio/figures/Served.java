package org.astrolabio.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.astrolabio.Astrolabio;
import org.astrolabio.assessment.AccessKey;
import org.astrolabio.assessment.AnswerQuestion;
import org.astrolabio.assessment.CompanyDraft;
import org.astrolabio.assessment.DescribeCompany;
import org.astrolabio.assessment.FinishAssessment;
import org.astrolabio.assessment.FollowLink;
import org.astrolabio.assessment.StartAssessment;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.definition.RealQuestionnaire;
import org.astrolabio.demonstration.EnterDemonstration;
import org.astrolabio.history.History;
import org.astrolabio.history.ShowHistory;
import org.astrolabio.plan.OpenPlan;
import org.astrolabio.plan.OpenedPlan;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The product, served by this JVM on a database of its own. */
final class Served implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    private Served(String... settings) throws IOException {
        data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "served-");
        context = new SpringApplication(Astrolabio.class)
                .run(Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--astrolabio.data=" + data,
                                        "--spring.main.register-shutdown-hook=false"),
                                Stream.of(settings))
                        .toArray(String[]::new));
    }

    /** On an empty database. */
    static Served empty(String... settings) throws IOException {
        return new Served(settings);
    }

    /** With enough invented companies for a whole comparison, and one of them with two diagnoses and a plan under way. */
    static Served demonstration() throws IOException {
        return new Served("--astrolabio.demonstration=true", "--astrolabio.demonstration-companies=1000");
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
        AccessKey key = answered();
        context.getBean(FinishAssessment.class).finish(key);
        return key;
    }

    /** The same company before it finishes. */
    AccessKey answered() {
        AccessKey key = begun();
        RealQuestionnaire.worst(context.getBean(Questionnaires.class).current())
                .answers()
                .forEach((question, answer) ->
                        context.getBean(AnswerQuestion.class).answer(key, question, answer));
        context.getBean(DescribeCompany.class)
                .describe(key, new CompanyDraft(Optional.of("Lino y Sal"), Optional.of("ES"), Optional.of("ES-VC")));
        return key;
    }

    /** The company of a demonstration, at its latest diagnosis. */
    AccessKey resident() {
        return context.getBean(FollowLink.class)
                .follow(context.getBean(EnterDemonstration.class).secret().orElseThrow());
    }

    /** The assessments of a company's diagnoses, the earliest first. */
    List<UUID> diagnosed(AccessKey key) {
        return context.getBean(ShowHistory.class).show(key).made().stream()
                .map(History.Made::assessment)
                .toList();
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
