package org.astrolabio.dev;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.database.embedded.EmbeddedDatabase;

/** The application in a process of its own, over a database that outlives its new starts. */
final class ApplicationProcess {

    /** Folders before libraries: Spring's development tools look for changes in folders, and only in those. */
    private static final List<Path> FOLDERS = List.of(
            Path.of("src/dev/resources"),
            Path.of("src/main/resources"),
            Path.of("questionnaire"),
            Path.of("target/dev/web"));

    private final Path classes;
    private final List<Path> libraries;

    ApplicationProcess(Path classes, List<Path> libraries) {
        this.classes = classes;
        this.libraries = List.copyOf(libraries);
    }

    /** Starts it, and its database unless another was named; both end with this process. */
    Process start() throws IOException {
        Optional<EmbeddedDatabase> database = database();
        Process process = new ProcessBuilder(command()).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, database)));
        return process;
    }

    private static Optional<EmbeddedDatabase> database() {
        if (System.getenv("SPRING_DATASOURCE_URL") != null) {
            return Optional.empty();
        }
        Path data = Path.of(System.getenv("ASTROLABIO_DATA"));
        return Optional.of(EmbeddedDatabase.startOrJoin(data, data));
    }

    private static void end(Process process, Optional<EmbeddedDatabase> database) {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        database.ifPresent(EmbeddedDatabase::close);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        // Code that is thrown away at the next change is not worth optimising, and the memory of the start before it is
        // collected when it is needed: not while somebody waits, as Spring's development tools ask for.
        command.addAll(List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+DisableExplicitGC",
                "-XX:MetaspaceSize=256m",
                "-Xmn256m",
                "-Xmx1g"));
        Optional.ofNullable(System.getenv("ASTROLABIO_DEBUG_PORT"))
                .map("-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:"::concat)
                .ifPresent(command::add);
        command.addAll(List.of(
                "-Dastrolabio.home=" + Path.of("").toAbsolutePath(),
                "-Dastrolabio.data-shared=true",
                "-Dspring.profiles.active=dev",
                "-cp",
                classPath(),
                "org.astrolabio.Astrolabio"));
        return command;
    }

    private String classPath() {
        return Stream.of(FOLDERS.stream(), Stream.of(classes), libraries.stream())
                .flatMap(part -> part)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
