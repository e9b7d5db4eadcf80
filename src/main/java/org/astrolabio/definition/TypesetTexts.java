package org.astrolabio.definition;

import java.util.List;
import org.astrolabio.language.UnbrokenFigures;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Sets the texts of a file for reading: no line ends between a figure and its unit, wherever the file's own lines end. */
final class TypesetTexts {

    private TypesetTexts() {}

    /** The same tree with its texts so set; keys stay as they are. */
    static Node in(Node node) {
        switch (node) {
            case MappingNode map ->
                map.setValue(map.getValue().stream()
                        .map(entry -> new NodeTuple(entry.getKeyNode(), in(entry.getValueNode())))
                        .toList());
            case SequenceNode list -> {
                List<Node> items = list.getValue();
                items.replaceAll(TypesetTexts::in);
            }
            case ScalarNode text -> {
                return new ScalarNode(
                        text.getTag(),
                        UnbrokenFigures.in(text.getValue()),
                        text.getStartMark(),
                        text.getEndMark(),
                        text.getScalarStyle());
            }
            default -> {}
        }
        return node;
    }
}
