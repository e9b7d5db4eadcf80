package org.astrolabio.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.astrolabio.dev.SourceCompilation.Result;

/**
 * Compiles the sources that changed, and those that depend on what changed of them, into a folder of classes. Where that
 * fails the classes stay as they were.
 */
final class IncrementalCompiler {

    /** What came of it. */
    sealed interface Outcome {

        /** The classes that were written or deleted: none if what changed makes no difference. */
        record Compiled(Set<String> classes) implements Outcome {}

        /** What the compiler says. */
        record Failed(String messages) implements Outcome {}
    }

    private final List<Path> roots;
    private final CompiledClasses classes;
    private final SourceCompilation compilation;
    private final Set<String> pending = new HashSet<>();

    /**
     * @param roots the folders of the sources
     * @param classes the folder of the classes
     * @param libraries what the sources are compiled with
     * @param release the release of Java that they are compiled for
     */
    IncrementalCompiler(List<Path> roots, Path classes, List<Path> libraries, String release) {
        this.roots = List.copyOf(roots);
        this.classes = new CompiledClasses(classes, libraries);
        this.compilation = new SourceCompilation(classes, libraries, release);
    }

    /** Compiles the sources that are newer than their classes, and deletes the classes that have lost their source. */
    Outcome compileOutdated() throws IOException {
        Map<String, Set<String>> compiled = classes.bySource();
        Set<String> outdated = new HashSet<>(compiled.keySet());
        Map<Path, FileTime> sources = new SourceFolders(roots, IncrementalCompiler::isSource).files();
        for (Map.Entry<Path, FileTime> source : sources.entrySet()) {
            Path file = classes.file(name(source.getKey()));
            if (Files.exists(file) && Files.getLastModifiedTime(file).compareTo(source.getValue()) >= 0) {
                outdated.remove(name(source.getKey()));
            } else {
                outdated.add(name(source.getKey()));
            }
        }
        return compile(outdated);
    }

    static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    /** Compiles these files, changed or deleted, and those of earlier calls that failed. */
    Outcome compileChanged(Collection<Path> files) throws IOException {
        return compile(files.stream().map(this::name).collect(Collectors.toSet()));
    }

    private String name(Path file) {
        Path root = roots.stream().filter(file::startsWith).findFirst().orElseThrow();
        String name =
                root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return name.substring(0, name.length() - ".java".length());
    }

    private Optional<Path> file(String source) {
        return roots.stream()
                .map(root -> root.resolve(source.replace('.', '/') + ".java"))
                .filter(Files::exists)
                .findFirst();
    }

    private Outcome compile(Set<String> changed) throws IOException {
        pending.addAll(changed);
        Set<String> round = new HashSet<>(pending);
        while (true) {
            Set<String> deleted =
                    round.stream().filter(source -> file(source).isEmpty()).collect(Collectors.toSet());
            List<Path> files =
                    round.stream().flatMap(source -> file(source).stream()).toList();
            switch (compilation.compile(files, deleted)) {
                case Result.Failed(String messages) -> {
                    return new Outcome.Failed(messages);
                }
                case Result.Compiled(var compiled) -> {
                    Map<String, Optional<byte[]>> different = differences(round, compiled);
                    if (!round.addAll(dependents(different))) {
                        classes.write(different);
                        pending.clear();
                        return new Outcome.Compiled(Set.copyOf(different.keySet()));
                    }
                }
            }
        }
    }

    /** The classes of the sources that are others than before, and without content those that are no more. */
    private Map<String, Optional<byte[]>> differences(Set<String> sources, Map<String, byte[]> compiled)
            throws IOException {
        Map<String, Optional<byte[]>> different = new HashMap<>();
        for (Map.Entry<String, byte[]> each : compiled.entrySet()) {
            Optional<byte[]> before = classes.content(each.getKey());
            if (before.isEmpty() || !Arrays.equals(before.get(), each.getValue())) {
                different.put(each.getKey(), Optional.of(each.getValue()));
            }
        }
        Map<String, Set<String>> existing = classes.bySource();
        for (String source : sources) {
            for (String className : existing.getOrDefault(source, Set.of())) {
                if (!compiled.containsKey(className)) {
                    different.put(className, Optional.empty());
                }
            }
        }
        return different;
    }

    private Set<String> dependents(Map<String, Optional<byte[]>> different) throws IOException {
        Set<String> visiblyDifferent = new HashSet<>();
        for (Map.Entry<String, Optional<byte[]>> each : different.entrySet()) {
            Optional<byte[]> before = classes.content(each.getKey());
            if (before.isEmpty()) {
                continue;
            }
            String seenBefore = CompiledClasses.visible(before.get());
            String seenNow = each.getValue().isPresent()
                    ? CompiledClasses.visible(each.getValue().get())
                    : "";
            if (!constants(seenBefore).equals(constants(seenNow))) {
                return classes.bySource().keySet();
            }
            if (!seenBefore.equals(seenNow)) {
                visiblyDifferent.add(CompiledClasses.source(each.getKey()));
            }
        }
        return visiblyDifferent.isEmpty() ? Set.of() : classes.dependents(visiblyDifferent);
    }

    /** Their values are copied into the classes that use them, which do not say so. */
    private static Set<String> constants(String visible) {
        return visible.lines().filter(line -> line.contains(" = ")).collect(Collectors.toSet());
    }
}
