package org.astrolabio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** Draws the modules into docs/architecture.md, and fails when what stands there is no longer true. */
class ArchitecturePictureTest {

    private static final Path PAGE = Path.of("docs/architecture.md");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern DRAWN = Pattern.compile("<!-- drawn -->\n.*<!-- end -->\n", Pattern.DOTALL);
    private static final Pattern PURPOSE = Pattern.compile("/\\*\\*\\s*(.*?)\\s*\\*/", Pattern.DOTALL);

    private final ApplicationModules modules = ApplicationModules.of(Astrolabio.class);

    @Test
    void thePageShowsTheModulesAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String drawn = DRAWN.matcher(page)
                .replaceFirst(
                        Matcher.quoteReplacement("<!-- drawn -->\n" + rooms() + "\n" + arrows() + "<!-- end -->\n"));
        Path target = Path.of("target", "architecture.md");
        Files.writeString(target, drawn);

        assertThat(page)
                .as("docs/architecture.md is no longer true: copy %s over it", target)
                .isEqualTo(drawn);
    }

    private String rooms() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> infos = files.filter(file -> file.endsWith("package-info.java"))
                    .filter(file -> !file.getParent().endsWith("schema"))
                    .filter(file -> !file.getParent().endsWith("astrolabio"))
                    .sorted(Comparator.comparing(Path::getParent))
                    .toList();
            StringBuilder table = new StringBuilder("| package | what it is for |\n|---|---|\n");
            for (Path info : infos) {
                Matcher purpose = PURPOSE.matcher(Files.readString(info));
                assertThat(purpose.find()).as("%s", info).isTrue();
                String name = SOURCES.resolve("org/astrolabio")
                        .relativize(info.getParent())
                        .toString()
                        .replace('/', '.');
                String sentence =
                        purpose.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("</?p>", "");
                table.append("| `%s` | %s |\n".formatted(name, sentence));
            }
            return table.toString();
        }
    }

    /** Without arrows to the core, which everything uses. */
    private String arrows() {
        String arrows = modules.stream()
                .flatMap(module -> module.getDependencies(modules, DependencyDepth.IMMEDIATE)
                        .uniqueModules()
                        .map(used -> "    %s --> %s\n".formatted(name(module), name(used))))
                .filter(arrow -> !arrow.endsWith("--> core\n"))
                .distinct()
                .sorted()
                .collect(Collectors.joining());
        return "```mermaid\nflowchart TD\n" + arrows + "```\n";
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
