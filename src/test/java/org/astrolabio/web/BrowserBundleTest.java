package org.astrolabio.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * The committed bundle finds the elements of a page by a hash of the name of the page's class. A class that is moved or
 * renamed loses them, and the build does not notice.
 */
class BrowserBundleTest {

    private static final Path BUNDLE = Path.of("src/main/bundles/prod.bundle");
    private static final Pattern KEY = Pattern.compile("(?<!chunk-)\\b[0-9a-f]{64}\\b");
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.astrolabio.web");

    @Test
    void everyEntranceOfTheBundleIsThatOfAClass() throws IOException {
        Set<String> entrances =
                KEY.matcher(entrances()).results().map(MatchResult::group).collect(Collectors.toSet());
        Set<String> classes = WEB.stream().map(type -> hash(type.getName())).collect(Collectors.toSet());

        assertThat(entrances).as("the keys of pages").hasSizeGreaterThan(5);
        assertThat(classes)
                .as("a page was moved, renamed or removed: run frontend/rebuild-bundle and commit the bundle")
                .containsAll(entrances);
    }

    private static String entrances() throws IOException {
        try (ZipFile bundle = new ZipFile(BUNDLE.toFile())) {
            List<? extends ZipEntry> found = bundle.stream()
                    .filter(entry -> entry.getName().matches(".*/generated-flow-imports[^/]*\\.js"))
                    .toList();
            assertThat(found).as("where the bundle says what each page needs").hasSize(1);
            return new String(bundle.getInputStream(found.getFirst()).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String hash(String name) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
