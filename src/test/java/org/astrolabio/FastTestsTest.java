package org.astrolabio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What {@code ./test fast} runs: the tests in the packages of the core, of wording, and of the pages. They stay fast because
 * of what they may need: the core's the JDK alone, the pages' the one application and database that all of them share.
 */
class FastTestsTest {

    private static final String POM = read(Path.of("pom.xml"));
    private static final List<String> FAST = Pattern.compile(
                    "<include>org/astrolabio/([a-z/]+)/\\*\\*/\\*Test\\.java</include>")
            .matcher(POM)
            .results()
            .map(include -> include.group(1))
            .toList();
    private static final List<String> WITHOUT_APPLICATION = List.of("core", "language", "wording");

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");
    private static final Pattern APPLICATION =
            Pattern.compile("org\\.springframework\\.(test|boot)\\..*|org\\.astrolabio\\.database\\..*");
    private static final Pattern SERVER = Pattern.compile(
            "com\\.(icegreen|microsoft\\.playwright|tngtech\\.archunit)\\..*|org\\.(verapdf|testcontainers)\\..*"
                    + "|org\\.astrolabio\\.(database\\.embedded|demonstration)\\..*");
    private static final Pattern REPORT = Pattern.compile("org\\.openpdf\\..*|org\\.astrolabio\\.report\\.PdfText");

    /** A file with a test, or with what tests share. */
    private record Source(String folder, Path file, String content) {

        @Override
        public String toString() {
            return file.toString();
        }

        boolean isIn(List<String> folders) {
            return folders.stream().anyMatch(each -> folder.equals(each) || folder.startsWith(each + "/"));
        }

        boolean imports(Pattern names) {
            return IMPORT.matcher(content)
                    .results()
                    .map(found -> found.group(1))
                    .anyMatch(names.asMatchPredicate());
        }
    }

    @Test
    void everyPackageThatIsNamedHasTests() {
        assertThat(FAST).hasSizeGreaterThan(3).containsAll(WITHOUT_APPLICATION).allSatisfy(folder -> assertThat(
                        sources(source -> source.isIn(List.of(folder))))
                .isNotEmpty());
    }

    @Test
    void theTestsOfThePagesAreAmongThem() {
        List<Source> pages = sources(source ->
                source.folder().startsWith("web") && source.content().contains("extends SpringBrowserlessTest"));

        assertThat(pages).isNotEmpty().allMatch(source -> source.isIn(FAST));
    }

    @Test
    void theCoreNeedsNeitherApplicationNorDatabase() {
        assertThat(sources(source -> source.isIn(WITHOUT_APPLICATION) && source.imports(APPLICATION)))
                .isEmpty();
    }

    @Test
    void thePagesNeedNoServerOfTheirOwn() {
        assertThat(sources(source -> source.isIn(FAST) && source.imports(SERVER)))
                .isEmpty();
    }

    @Test
    void whatMakesAReportIsTaggedAndLeftOut() {
        assertThat(POM).contains("<excludedGroups>report</excludedGroups>");
        assertThat(sources(source -> source.isIn(FAST) && source.imports(REPORT)))
                .isNotEmpty()
                .allMatch(source -> source.content().contains("@Tag(\"report\")"));
    }

    private static List<Source> sources(Predicate<Source> wanted) {
        Path root = Path.of("src/test/java/org/astrolabio");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> new Source(
                            root.relativize(file.getParent()).toString().replace('\\', '/'), file, read(file)))
                    .filter(wanted)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
