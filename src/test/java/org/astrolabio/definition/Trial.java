package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The small questionnaire, to be spoilt in one place. */
record Trial(SortedMap<String, byte[]> files) {

    static final Path SMALL = Path.of("src/test/resources/questionnaires/small");
    static final Path GUIDED = Path.of("src/test/resources/questionnaires/guided");
    static final Path JUDGED = Path.of("src/test/resources/questionnaires/judged");
    static final Path REAL = Path.of("questionnaire");

    static Trial small() {
        return of(SMALL);
    }

    /** The small questionnaire with all that goes beyond questions. */
    static Trial guided() {
        SortedMap<String, byte[]> files = new TreeMap<>(of(SMALL).files());
        files.putAll(of(GUIDED).files());
        return new Trial(files);
    }

    /** The guided questionnaire with findings, duties and how to plan. */
    static Trial judged() {
        SortedMap<String, byte[]> files = new TreeMap<>(guided().files());
        files.putAll(of(JUDGED).files());
        return new Trial(files);
    }

    static Trial real() {
        return of(REAL);
    }

    private static Trial of(Path folder) {
        try {
            return new Trial(new TreeMap<>(QuestionnaireFiles.of(folder).contents()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces a text that stands exactly once in the file. */
    Trial with(String file, String text, String replacement) {
        String content = text(file);
        assertThat(content.split(java.util.regex.Pattern.quote(text), -1))
                .as("%s stands once in %s", text, file)
                .hasSize(2);
        return withFile(file, content.replace(text, replacement).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes out what matches, which has to be there. */
    Trial without(String file, String pattern) {
        String content = text(file);
        String shorter = content.replaceAll(pattern, "");
        assertThat(shorter).as("%s is in %s", pattern, file).isNotEqualTo(content);
        return withFile(file, shorter);
    }

    Trial withFile(String file, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(file, content);
        return new Trial(changed);
    }

    Trial withFile(String file, String content) {
        return withFile(file, content.getBytes(StandardCharsets.UTF_8));
    }

    Trial without(String file) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(file);
        return new Trial(changed);
    }

    String text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8);
    }

    QuestionnaireReading read() {
        return QuestionnaireReader.read(new QuestionnaireFiles(files));
    }

    List<Problem> problems() {
        return switch (read()) {
            case QuestionnaireReading.Valid ignored -> List.of();
            case QuestionnaireReading.Invalid(var problems) -> problems;
        };
    }
}
