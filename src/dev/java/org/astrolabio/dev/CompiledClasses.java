package org.astrolabio.dev;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder of class files. Classes are called by their binary names, such as {@code org.astrolabio.Outer$Nested}; that one
 * belongs to the source {@code org.astrolabio.Outer}.
 */
final class CompiledClasses {

    private static final ToolProvider JAVAP = ToolProvider.findFirst("javap").orElseThrow();

    private final Path folder;
    private final List<Path> libraries;

    CompiledClasses(Path folder, List<Path> libraries) {
        this.folder = folder;
        this.libraries = List.copyOf(libraries);
    }

    static String source(String className) {
        int nested = className.indexOf('$');
        return nested < 0 ? className : className.substring(0, nested);
    }

    Path file(String className) {
        return folder.resolve(className.replace('.', '/') + ".class");
    }

    /** The classes by the source that they belong to. */
    Map<String, Set<String>> bySource() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(this::className)
                    .collect(Collectors.groupingBy(CompiledClasses::source, TreeMap::new, Collectors.toSet()));
        }
    }

    private String className(Path file) {
        String name =
                folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
        return name.substring(0, name.length() - ".class".length());
    }

    /** Empty if there is no such class. */
    Optional<byte[]> content(String className) throws IOException {
        Path file = file(className);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Writes the classes, and deletes those that have no content. */
    void write(Map<String, Optional<byte[]>> classes) throws IOException {
        for (Map.Entry<String, Optional<byte[]>> each : classes.entrySet()) {
            Path file = file(each.getKey());
            if (each.getValue().isPresent()) {
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue().get());
            } else {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * What other classes can see of a class, as {@code javap} prints it: its head, its members that are not private, and
     * the values of its constants.
     */
    static String visible(byte[] content) throws IOException {
        Path file = Files.createTempFile("visible-", ".class");
        try {
            Files.write(file, content);
            StringWriter seen = new StringWriter();
            JAVAP.run(
                    new PrintWriter(seen, true),
                    new PrintWriter(new StringWriter(), true),
                    "-package",
                    "-constants",
                    file.toString());
            return seen.toString();
        } finally {
            Files.delete(file);
        }
    }

    /** The sources that name one of {@code sources} or a subtype of one, which inherits what changed there. */
    Set<String> dependents(Set<String> sources) throws IOException {
        Set<String> found = new HashSet<>();
        Set<String> ofThese = sources;
        while (!ofThese.isEmpty()) {
            Set<String> mentioning = mentioning(ofThese);
            mentioning.removeAll(found);
            found.addAll(mentioning);
            ofThese = subtypes(mentioning, ofThese);
        }
        found.removeAll(sources);
        return found;
    }

    private Set<String> mentioning(Set<String> sources) throws IOException {
        List<String> names =
                sources.stream().map(source -> source.replace('.', '/')).toList();
        Set<String> mentioning = new HashSet<>();
        for (Map.Entry<String, Set<String>> candidate : bySource().entrySet()) {
            for (String className : candidate.getValue()) {
                String content = new String(Files.readAllBytes(file(className)), StandardCharsets.ISO_8859_1);
                if (names.stream().anyMatch(content::contains)) {
                    mentioning.add(candidate.getKey());
                    break;
                }
            }
        }
        return mentioning;
    }

    private Set<String> subtypes(Set<String> candidates, Set<String> sources) throws IOException {
        Map<String, Set<String>> classes = bySource();
        Set<String> subtypes = new HashSet<>();
        try (URLClassLoader loader = loader()) {
            for (String candidate : candidates) {
                for (String className : classes.getOrDefault(candidate, Set.of())) {
                    if (!sources.contains(candidate) && inheritsFrom(loader, className, sources)) {
                        subtypes.add(candidate);
                    }
                }
            }
        }
        return subtypes;
    }

    private URLClassLoader loader() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(folder.toUri().toURL());
        for (Path library : libraries) {
            urls.add(library.toUri().toURL());
        }
        return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    private static boolean inheritsFrom(ClassLoader loader, String className, Set<String> sources) {
        try {
            return inheritsFrom(loader.loadClass(className), sources);
        } catch (ClassNotFoundException | LinkageError notKnown) {
            return true;
        }
    }

    private static boolean inheritsFrom(Class<?> type, Set<String> sources) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return parents.anyMatch(parent -> sources.contains(source(parent.getName())) || inheritsFrom(parent, sources));
    }
}
