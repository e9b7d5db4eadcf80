package org.astrolabio.definition;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** The schemas of the questionnaire's files, and what they say. */
final class Schemas {

    private static final Path FOLDER = Path.of("questionnaire/schema");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Path, JsonSchema> COMPILED = new ConcurrentHashMap<>();

    private Schemas() {}

    /** The schema of a file of the questionnaire or of an answer sheet. */
    static Path of(Path file) {
        String path = file.toString().replace('\\', '/').replaceFirst("^questionnaire/", "");
        String texts = path.matches("(es|en)/.*") ? "-texts" : "";
        String within = path.replaceFirst("^(es|en)/", "");
        String name = within.replaceFirst("^service/", "").replace(".yaml", "");
        return FOLDER.resolve(folderKind(within).orElse(name) + texts + ".schema.json");
    }

    /** Files of some folders are all of a kind, whatever their names. */
    private static Optional<String> folderKind(String path) {
        Map<String, String> kinds = Map.of(
                "sections/", "section", "actions/", "actions", "findings/", "findings", "sheets/", "answer-sheet");
        return kinds.entrySet().stream()
                .filter(kind -> path.startsWith(kind.getKey()) || path.contains("/" + kind.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** What the schema has against a file; nothing if it fits. */
    static Set<String> messages(Path schema, String yaml) {
        return compiled(schema).validate(JSON.valueToTree(content(yaml))).stream()
                .map(Object::toString)
                .collect(Collectors.toSet());
    }

    private static JsonSchema compiled(Path schema) {
        return COMPILED.computeIfAbsent(schema.toAbsolutePath().normalize(), path -> {
            try (InputStream stream = Files.newInputStream(path)) {
                return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** As an editor sees it: a date is a text to it. */
    static Object content(String yaml) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        return new Yaml(
                        new SafeConstructor(options),
                        new Representer(dumping),
                        dumping,
                        options,
                        new WithoutTimestamps())
                .load(yaml);
    }

    private static final class WithoutTimestamps extends Resolver {
        @Override
        public void addImplicitResolver(Tag tag, Pattern regexp, String first, int limit) {
            if (!tag.equals(Tag.TIMESTAMP)) {
                super.addImplicitResolver(tag, regexp, first, limit);
            }
        }
    }
}
