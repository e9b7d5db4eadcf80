package org.astrolabio.installation;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the questionnaire's folder of a running program. */
public final class QuestionnaireFolder {

    private static final String NAME = "questionnaire";
    private static final String PROPERTY = "astrolabio.questionnaire";
    private static final String VARIABLE = "ASTROLABIO_QUESTIONNAIRE";
    private static final String HOME = "astrolabio.home";

    private static final Set<String> LANGUAGES = Set.of(ULocale.getISOLanguages());

    private QuestionnaireFolder() {}

    /** Whether a folder of that name within the questionnaire's holds the texts of a language, whose ISO 639 code it is. */
    public static boolean isOfLanguage(String name) {
        return LANGUAGES.contains(name);
    }

    /**
     * The ISO 639 codes of the languages that have a folder of texts in a questionnaire; none if it cannot be read.
     *
     * @param folder of the questionnaire, whether or not there is one
     */
    public static SortedSet<String> languages(Path folder) {
        SortedSet<String> languages = new TreeSet<>();
        try (Stream<Path> inside = Files.list(folder)) {
            inside.filter(Files::isDirectory)
                    .map(path -> path.getFileName().toString())
                    .filter(QuestionnaireFolder::isOfLanguage)
                    .forEach(languages::add);
        } catch (IOException | UncheckedIOException unreadable) {
            return Collections.emptySortedSet();
        }
        return languages;
    }

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
