package org.astrolabio.dev;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.astrolabio.dev.IncrementalCompiler.Outcome;

/**
 * Runs the application and compiles what is changed: Java into the classes that the application runs from, whereupon
 * Spring's development tools start it again within its process, and the browser's half into the folder that it is served
 * from. Texts and the questionnaire are read, and style sheets served, from the folders in which they are written. The
 * database belongs to this process, so that a new start of the application need not wait for one of it.
 */
final class DevelopmentMode {

    private static final long PAUSE_MILLIS = 150;
    private static final Path CLASSES = Path.of("target/dev/classes");
    private static final Path FRONTEND = Path.of("frontend");
    private static final List<Path> JAVA =
            List.of(Path.of("src/main/java"), Path.of("src/dev/java"), Path.of("target/dev/generated-sources/jooq"));

    private final IncrementalCompiler compiler;
    private final Optional<BrowserBuild> browser;

    private DevelopmentMode(IncrementalCompiler compiler, Optional<BrowserBuild> browser) {
        this.compiler = compiler;
        this.browser = browser;
    }

    /**
     * Runs in the repository's folder until the application ends, with its exit status. The class path is that of the
     * development mode's classes and their libraries.
     *
     * @param arguments the release of Java to compile for, and Node's program if there is one
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> libraries = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(Predicate.not(CLASSES::equals))
                .toList();
        Optional<BrowserBuild> browser =
                Arrays.stream(arguments).skip(1).findFirst().map(BrowserBuild::new);
        DevelopmentMode mode =
                new DevelopmentMode(new IncrementalCompiler(JAVA, CLASSES, libraries, arguments[0]), browser);
        System.exit(mode.run(new ApplicationProcess(CLASSES, libraries)));
    }

    private int run(ApplicationProcess application) throws IOException, InterruptedException {
        SourceFolders java = new SourceFolders(JAVA, IncrementalCompiler::isSource);
        SourceFolders frontend =
                new SourceFolders(List.of(FRONTEND), file -> !file.startsWith(FRONTEND.resolve("generated")));
        report(compiler.compileOutdated());
        buildBrowser();
        Process process = application.start();
        while (process.isAlive()) {
            Thread.sleep(PAUSE_MILLIS);
            Set<Path> changed = java.changed();
            if (!changed.isEmpty()) {
                report(compiler.compileChanged(changed));
            }
            if (!frontend.changed().isEmpty()) {
                buildBrowser();
            }
        }
        return process.exitValue();
    }

    private void buildBrowser() throws IOException, InterruptedException {
        if (browser.isPresent() && browser.get().run()) {
            System.out.println("frontend/: reload the page / recarga la página");
        }
    }

    private static void report(Outcome outcome) {
        switch (outcome) {
            case Outcome.Failed(String messages) -> {
                System.err.println(messages);
                System.err.println("Sigue la versión anterior. / The version before goes on.");
            }
            case Outcome.Compiled(Set<String> classes) when classes.isEmpty() -> {}
            case Outcome.Compiled(Set<String> classes) ->
                System.out.println(classes.stream()
                        .map(CompiledClasses::source)
                        .map(name -> name.substring(name.lastIndexOf('.') + 1))
                        .distinct()
                        .sorted()
                        .limit(10)
                        .collect(Collectors.joining(", ", "Compiled / compilado: ", classes.size() > 10 ? " …" : "")));
        }
    }
}
