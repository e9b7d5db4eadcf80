package org.astrolabio.definition;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds named conditions that nothing asks for. */
final class UnusedConditions {

    private static final String FILE = "questionnaire.yaml";

    private UnusedConditions() {}

    /** Where each of them stands, by name. */
    static SequencedMap<String, FilePosition> of(QuestionnaireFiles files) {
        Set<String> used = new HashSet<>();
        files.contents().forEach((file, content) -> {
            if (!Mirrored.isText(file)) {
                YamlText.read(file, content, new Problems()).ifPresent(root -> gather(root.node(), used));
            }
        });
        SequencedMap<String, FilePosition> unused = new LinkedHashMap<>();
        YamlText.read(FILE, files.contents().getOrDefault(FILE, new byte[0]), new Problems())
                .flatMap(Item::table)
                .flatMap(file -> file.table("conditions"))
                .ifPresent(conditions -> conditions.keys().stream()
                        .filter(name -> !used.contains(name))
                        .forEach(name -> unused.put(name, conditions.place(name))));
        return unused;
    }

    private static void gather(Node node, Set<String> used) {
        switch (node) {
            case MappingNode mapping -> {
                for (NodeTuple entry : mapping.getValue()) {
                    if (entry.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals("holds")
                            && entry.getValueNode() instanceof ScalarNode name) {
                        used.add(name.getValue());
                    }
                    gather(entry.getValueNode(), used);
                }
            }
            case SequenceNode list -> list.getValue().forEach(item -> gather(item, used));
            default -> {}
        }
    }
}
