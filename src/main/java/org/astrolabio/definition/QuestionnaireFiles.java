package org.astrolabio.definition;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.installation.QuestionnaireFolder;

/**
 * The YAML files of a questionnaire, whatever they say.
 *
 * @param contents by path within the folder, with {@code /} between its parts
 */
public record QuestionnaireFiles(SortedMap<String, byte[]> contents) {

    private static final int DEEPEST = 3;
    private static final String SCHEMAS = "schema/";

    public QuestionnaireFiles {
        contents = Collections.unmodifiableSortedMap(new TreeMap<>(contents));
    }

    /** @throws IOException if the folder or a file in it cannot be read */
    public static QuestionnaireFiles of(Path folder) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder, DEEPEST)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isYaml(name) && Files.isRegularFile(path)) {
                    contents.put(name, Files.readAllBytes(path));
                }
            }
        }
        return new QuestionnaireFiles(contents);
    }

    private static boolean isYaml(String name) {
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        return yaml && !name.startsWith(".") && !name.contains("/.") && !name.startsWith(SCHEMAS);
    }

    /** The ISO 639 codes of the languages with a folder of texts. */
    public SortedSet<String> languages() {
        return contents.keySet().stream()
                .filter(file -> file.indexOf('/') >= 0)
                .map(file -> file.substring(0, file.indexOf('/')))
                .filter(QuestionnaireFolder::isOfLanguage)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Hash of all paths and contents, the same whatever the line endings: lower-case hexadecimal SHA-256. */
    public String hash() {
        MessageDigest digest = sha256();
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            byte[] content = withoutCarriageReturns(file.getValue());
            String heading = file.getKey() + " " + content.length + "\n";
            digest.update(heading.getBytes(StandardCharsets.UTF_8));
            digest.update(content);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] withoutCarriageReturns(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        return text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
