package org.astrolabio.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.astrolabio.core.diagnosis.Diagnosis;
import org.astrolabio.database.embedded.EmbeddedMariaDb;
import org.astrolabio.diagnosis.Diagnoses;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A backup, put back where nothing was, opens by the same key and link and shows the same diagnosis to the byte. */
class BackupTest {

    /** What somebody finished before the backup, and what they can tell of it. */
    private record Finished(AccessKey key, Diagnosis diagnosis, String document) {}

    @TempDir
    Path folder;

    @Test
    void theFolderOfAStoppedApplication() throws IOException {
        Path original = folder.resolve("original");
        Finished before;
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(original, folder)) {
            before = finish(database);
        }
        Path restored = folder.resolve("restored");
        copy(original, restored);

        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(restored, folder)) {
            assertThatNothingChanged(database, before);
        }
    }

    @Test
    void aDumpOfARunningOne() throws Exception {
        Path dump = folder.resolve("astrolabio.sql");
        Finished before;
        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("original"), folder)) {
            before = finish(database);
            run(database, "mariadb-dump", null, dump, "--single-transaction", "--hex-blob", "--no-tablespaces");
        }

        try (EmbeddedMariaDb database = EmbeddedMariaDb.start(folder.resolve("restored"), folder)) {
            try (ConfigurableApplicationContext empty = start(database)) {
                assertThat(empty.getBean(DSLContext.class).fetchCount(org.jooq.impl.DSL.table("diagnosis")))
                        .isZero();
            }
            run(database, "mariadb", dump, null);
            assertThatNothingChanged(database, before);
        }
    }

    private static Finished finish(EmbeddedMariaDb database) {
        try (ConfigurableApplicationContext context = start(database)) {
            AccessKey key = context.getBean(Owner.class).answersEverything();
            context.getBean(FinishAssessment.class).finish(key);
            return new Finished(key, diagnosis(context, key), document(context));
        }
    }

    private static void assertThatNothingChanged(EmbeddedMariaDb database, Finished before) {
        try (ConfigurableApplicationContext context = start(database)) {
            assertThat(context.getBean(FollowLink.class)
                            .follow(before.key().secret().text()))
                    .isEqualTo(before.key());
            assertThat(context.getBean(OpenAssessment.class).open(before.key()).finishedAt())
                    .isPresent();
            assertThat(diagnosis(context, before.key())).isEqualTo(before.diagnosis());
            assertThat(document(context)).isEqualTo(before.document());
        }
    }

    private static ConfigurableApplicationContext start(EmbeddedMariaDb database) {
        return UseCases.on(database.jdbcUrl(), database.user(), database.password());
    }

    private static Diagnosis diagnosis(ConfigurableApplicationContext context, AccessKey key) {
        return context.getBean(Diagnoses.class).ofAssessment(key.assessment()).orElseThrow();
    }

    private static String document(ConfigurableApplicationContext context) {
        return context.getBean(DSLContext.class)
                .fetchOne("select hex(document) from diagnosis")
                .into(String.class);
    }

    /** As docs/operations.md says. */
    private void run(EmbeddedMariaDb database, String program, Path input, Path output, String... options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                tool(program).toString(),
                "--no-defaults",
                "--host=127.0.0.1",
                "--port=" + database.jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"),
                "--user=" + database.user(),
                "--skip-ssl",
                "--default-character-set=utf8mb4"));
        command.addAll(List.of(options));
        command.add("astrolabio");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("MYSQL_PWD", database.password());
        if (input != null) {
            builder.redirectInput(input.toFile());
        }
        if (output != null) {
            builder.redirectOutput(output.toFile());
        }
        assertThat(builder.start().waitFor()).isZero();
    }

    private Path tool(String program) throws IOException {
        try (Stream<Path> unpacked = Files.find(
                folder,
                4,
                (path, attributes) -> path.getFileName().toString().equals(program) && attributes.isRegularFile())) {
            return unpacked.findFirst().orElseThrow();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(each)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path each, BasicFileAttributes attributes) {
                try {
                    Files.copy(each, to.resolve(from.relativize(each)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
