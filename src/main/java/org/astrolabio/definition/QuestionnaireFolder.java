package org.astrolabio.definition;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the questionnaire's folder of a running program. */
public final class QuestionnaireFolder {

    private static final String NAME = "questionnaire";
    private static final String PROPERTY = "astrolabio.questionnaire";
    private static final String VARIABLE = "ASTROLABIO_QUESTIONNAIRE";
    private static final String HOME = "astrolabio.home";

    private QuestionnaireFolder() {}

    /**
     * The folder that the system property {@code astrolabio.questionnaire} or the variable
     * {@code ASTROLABIO_QUESTIONNAIRE} names, whether or not there is one; else the folder {@code questionnaire} of the
     * working directory, of the installation, or beside the folder of the program's file.
     */
    public static Path locate() {
        return locate(System.getProperties(), System.getenv(), programFile());
    }

    static Path locate(Properties properties, Map<String, String> environment, Optional<Path> program) {
        Optional<String> named = Optional.ofNullable(properties.getProperty(PROPERTY))
                .or(() -> Optional.ofNullable(environment.get(VARIABLE)))
                .filter(name -> !name.isBlank());
        if (named.isPresent()) {
            return Path.of(named.get());
        }
        Path here = Path.of(NAME);
        return Stream.of(
                        Optional.of(here),
                        Optional.ofNullable(properties.getProperty(HOME)).map(home -> Path.of(home, NAME)),
                        program.map(file -> file.resolveSibling(NAME)),
                        program.map(Path::getParent).map(folder -> folder.resolveSibling(NAME)))
                .flatMap(Optional::stream)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(here);
    }

    private static Optional<Path> programFile() {
        @Nullable
        CodeSource source = QuestionnaireFolder.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return Optional.empty();
        }
        try {
            String location = source.getLocation().toURI().toString();
            int inside = location.indexOf("!/");
            String outer = inside < 0 ? location : location.substring(0, inside);
            String file = outer.substring(Math.max(0, outer.indexOf("file:")));
            return file.startsWith("file:") ? Optional.of(Path.of(URI.create(file))) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
