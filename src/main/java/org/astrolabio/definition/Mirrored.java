package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.installation.QuestionnaireFolder;

/** What the files of texts belong to: each mirrors the file, or the few files, of what it gives words to. */
final class Mirrored {

    private static final String SECTIONS = "sections/";
    private static final String ENDING = ".yaml";

    private Mirrored() {}

    /** Whether a file holds texts of a language. */
    static boolean isText(String file) {
        int slash = file.indexOf('/');
        return slash > 0 && QuestionnaireFolder.isOfLanguage(file.substring(0, slash));
    }

    /** A file of texts without its language; another file as it is. */
    static String withoutLanguage(String file) {
        return isText(file) ? file.substring(file.indexOf('/') + 1) : file;
    }

    /** The files to which a file of texts gives words, with its language or without. */
    static List<String> files(String file) {
        return switch (withoutLanguage(file)) {
            case "service.yaml" -> List.of("service/kpis.yaml", "service/rubric.yaml");
            case "advice.yaml" -> List.of("questionnaire.yaml");
            default -> List.of(withoutLanguage(file));
        };
    }

    /** The file in which a question of that id stands. */
    static String ofQuestion(String id) {
        int dot = id.indexOf('.');
        return SECTIONS + (dot < 0 ? id : id.substring(0, dot)) + ENDING;
    }

    /** The id of the section that a file holds, if it holds one. */
    static Optional<String> section(String file) {
        return file.startsWith(SECTIONS) && file.endsWith(ENDING)
                ? Optional.of(file.substring(SECTIONS.length(), file.length() - ENDING.length()))
                : Optional.empty();
    }
}
