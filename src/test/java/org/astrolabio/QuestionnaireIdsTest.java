package org.astrolabio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.questionnaire.Dimension;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.core.questionnaire.Questionnaire;
import org.astrolabio.core.questionnaire.Section;
import org.astrolabio.definition.RealQuestionnaire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Everything that is asked stands in {@code questionnaire/}, and nothing of it in the program: no id of a question,
 * section, dimension or option is a text of the source.
 *
 * <p>Ids of questions and those with a hyphen are nobody's ordinary words, so they are looked for everywhere. Sections and
 * dimensions of one word are looked for where something is decided; in the pages and the report such a word is the name of
 * a style or of a message. Options of one word cannot be told from other words. Not looked for is what the files' format
 * itself gives a meaning to: its keys, and the answers to a duty.
 */
class QuestionnaireIdsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/astrolabio");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern TEXT = Pattern.compile("\"([a-z0-9.-]+)\"");
    private static final Pattern KEY = Pattern.compile("\"([a-z-]+)\": \\{");
    private static final List<Path> SHOWN = List.of(Path.of("web"), Path.of("report"));

    private static Set<String> everywhere = Set.of();
    private static Set<String> whereItIsDecided = Set.of();

    @BeforeAll
    static void readIds() throws IOException {
        Questionnaire questionnaire = RealQuestionnaire.read();
        Set<String> groups = Stream.concat(
                        questionnaire.sections().stream().map(Section::id),
                        questionnaire.dimensions().stream().map(Dimension::id))
                .collect(Collectors.toSet());
        Set<String> options = questionnaire.questions().stream()
                .flatMap(question -> question.options().stream())
                .map(Option::id)
                .collect(Collectors.toSet());
        everywhere = Stream.of(
                        questionnaire.questions().stream().map(Question::id),
                        groups.stream().filter(QuestionnaireIdsTest::isComposed),
                        options.stream().filter(QuestionnaireIdsTest::isComposed))
                .flatMap(ids -> ids)
                .filter(id -> !Duty.STATES.contains(id))
                .collect(Collectors.toSet());
        whereItIsDecided = new TreeSet<>(groups);
        whereItIsDecided.removeAll(keys());
    }

    @Test
    void noIdOfTheQuestionnaireStandsInTheProgram() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                ids(file).forEach(id -> found.add(SOURCES.relativize(file) + ": " + id));
            }
        }
        assertThat(found)
                .as("write into the questionnaire what the program takes for what")
                .isEmpty();
    }

    @Test
    void theRuleKnowsWhatItLooksFor() {
        assertThat(ids(
                        Path.of("core/planning"),
                        "of(\"company.sectors\", \"all-languages\", \"payments\", \"logistics\")"))
                .containsExactly("company.sectors", "all-languages", "payments", "logistics");
        assertThat(ids(Path.of("web/pages"), "addClassName(\"payments\")")).isEmpty();
        assertThat(ids(Path.of("definition"), "Shape.of(\"company\", \"duties\"); \"in-part\""))
                .isEmpty();
        assertThat(ids(Path.of("core"), "/** \"company.sectors\" */")).isEmpty();
    }

    private static boolean isComposed(String id) {
        return id.contains("-");
    }

    /** What the schemas of the files call things. */
    private static Set<String> keys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> schemas = Files.list(RealQuestionnaire.FOLDER.resolve("schema"))) {
            for (Path schema : schemas.toList()) {
                KEY.matcher(Files.readString(schema))
                        .results()
                        .map(key -> key.group(1))
                        .forEach(keys::add);
            }
        }
        return keys;
    }

    private static List<String> ids(Path file) throws IOException {
        return ids(SOURCES.relativize(file), Files.readString(file));
    }

    private static List<String> ids(Path place, String source) {
        boolean shown = SHOWN.stream().anyMatch(place::startsWith);
        return TEXT.matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map((MatchResult text) -> text.group(1))
                .filter(text -> everywhere.contains(text) || !shown && whereItIsDecided.contains(text))
                .toList();
    }
}
