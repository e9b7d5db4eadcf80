package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** In no text of the questionnaire, as it is read, a line can end between a figure and its unit. */
class UnbrokenTextsTest {

    private static final Pattern BREAKABLE = Pattern.compile("\\d (%|€|h|min|kg|km|cm)(?!\\w)");
    private static final Pattern UNBROKEN = Pattern.compile("\\d\u00A0%");

    @Test
    void noTextBreaksBetweenThem() throws IOException {
        QuestionnaireFiles files = QuestionnaireFiles.of(Trial.REAL);
        Problems problems = new Problems();
        FolderContent folder = new FolderContent(files, problems);

        List<String> texts = files.contents().keySet().stream()
                .filter(file -> file.matches("(es|en)/.*\\.yaml"))
                .flatMap(file -> folder.read(file).stream())
                .flatMap(item -> values(item.node()))
                .toList();

        assertThat(problems.all()).isEmpty();
        assertThat(texts)
                .hasSizeGreaterThan(4000)
                .anyMatch(UNBROKEN.asPredicate())
                .filteredOn(BREAKABLE.asPredicate())
                .isEmpty();
    }

    private static Stream<String> values(Node node) {
        return switch (node) {
            case ScalarNode scalar -> Stream.of(scalar.getValue());
            case SequenceNode list -> list.getValue().stream().flatMap(UnbrokenTextsTest::values);
            case MappingNode map ->
                map.getValue().stream().map(NodeTuple::getValueNode).flatMap(UnbrokenTextsTest::values);
            default -> Stream.empty();
        };
    }
}
