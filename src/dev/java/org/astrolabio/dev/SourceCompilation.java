package org.astrolabio.dev;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Runs the compiler in this process, where it gets fast, and keeps what it makes in memory. */
final class SourceCompilation {

    /** What came of it. */
    sealed interface Result {

        /** The content of the classes, by their binary names. */
        record Compiled(Map<String, byte[]> classes) implements Result {}

        /** What the compiler says. */
        record Failed(String messages) implements Result {}
    }

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final List<String> options;

    SourceCompilation(Path classes, List<Path> libraries, String release) {
        String classPath = Stream.concat(Stream.of(classes), libraries.stream())
                .map(Path::toString)
                .collect(Collectors.joining(System.getProperty("path.separator")));
        this.options =
                List.of("--release", release, "-parameters", "-g", "-proc:none", "-Xlint:none", "-cp", classPath);
    }

    /**
     * Compiles the files.
     *
     * @param hidden sources whose classes count as not there
     */
    Result compile(List<Path> files, Set<String> hidden) throws IOException {
        if (files.isEmpty()) {
            return new Result.Compiled(Map.of());
        }
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager standard =
                        compiler.getStandardFileManager(null, Locale.getDefault(), StandardCharsets.UTF_8);
                InMemory manager = new InMemory(standard, hidden)) {
            boolean compiled = compiler.getTask(
                            messages, manager, null, options, null, standard.getJavaFileObjectsFromPaths(files))
                    .call();
            return compiled ? new Result.Compiled(manager.written()) : new Result.Failed(messages.toString());
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {

        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();
        private final Set<String> hidden;

        InMemory(JavaFileManager standard, Set<String> hidden) {
            super(standard);
            this.hidden = hidden;
        }

        Map<String, byte[]> written() {
            Map<String, byte[]> content = new HashMap<>();
            written.forEach((name, bytes) -> content.put(name, bytes.toByteArray()));
            return content;
        }

        @Override
        public Iterable<JavaFileObject> list(
                Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse)
                throws IOException {
            Iterable<JavaFileObject> all = super.list(location, packageName, kinds, recurse);
            if (hidden.isEmpty()) {
                return all;
            }
            return () -> StreamSupport.stream(all.spliterator(), false)
                    .filter(file -> !hidden.contains(CompiledClasses.source(inferBinaryName(location, file))))
                    .iterator();
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            URI name = URI.create("memory:///" + className.replace('.', '/') + kind.extension);
            return new SimpleJavaFileObject(name, kind) {
                @Override
                public OutputStream openOutputStream() {
                    ByteArrayOutputStream content = new ByteArrayOutputStream();
                    written.put(className, content);
                    return content;
                }
            };
        }
    }
}
