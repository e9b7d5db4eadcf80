package org.astrolabio.definition;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A text of the questionnaire as it stands in a file.
 *
 * @param steps the file without its language, and the keys and places in lists that lead to it: the same in every language
 * @param rest what stands behind it in its line, if it is written without quotes on one
 */
record WrittenText(List<String> steps, String value, FilePosition place, String rest) {

    private static final int SEVERAL_WORDS = 3;
    /** What it says of terms is in the order of the file, as each language has words of its own to explain. */
    private static final String TERMS = "terms";

    /** Whether it is of several words, and letter by letter that of another language: a word or two may well be. */
    boolean isSameIn(Map<List<String>, WrittenText> others) {
        WrittenText other = others.get(steps);
        return other != null && other.value().equals(value) && value.strip().split("\\s+").length >= SEVERAL_WORDS;
    }

    /** All texts of a language that can be read, by their steps, in the order of files and lines. */
    static SequencedMap<List<String>, WrittenText> of(String language, QuestionnaireFiles files) {
        SequencedMap<List<String>, WrittenText> texts = new LinkedHashMap<>();
        files.contents().forEach((file, content) -> {
            if (file.startsWith(language + "/")) {
                List<String> lines =
                        new String(content, StandardCharsets.UTF_8).lines().toList();
                YamlText.read(file, content, new Problems()).ifPresent(root -> new Gathering(file, lines, texts)
                        .add(List.of(Mirrored.withoutLanguage(file)), root.node()));
            }
        });
        return texts;
    }

    private record Gathering(String file, List<String> lines, Map<List<String>, WrittenText> texts) {

        void add(List<String> steps, Node node) {
            switch (node) {
                case MappingNode mapping -> {
                    boolean terms = steps.getLast().equals(TERMS);
                    int number = 0;
                    for (NodeTuple entry : mapping.getValue()) {
                        if (entry.getKeyNode() instanceof ScalarNode key) {
                            add(with(steps, terms ? "#" + number : key.getValue()), entry.getValueNode());
                            number++;
                        }
                    }
                }
                case SequenceNode list -> {
                    for (int i = 0; i < list.getValue().size(); i++) {
                        add(with(steps, "#" + i), list.getValue().get(i));
                    }
                }
                case ScalarNode text
                when !text.getValue().isBlank() ->
                    texts.put(steps, new WrittenText(steps, text.getValue(), place(text), rest(text)));
                default -> {}
            }
        }

        private static List<String> with(List<String> steps, String next) {
            List<String> more = new ArrayList<>(steps);
            more.add(next);
            return List.copyOf(more);
        }

        private FilePosition place(ScalarNode text) {
            return new FilePosition(file, text.getStartMark().getLine() + 1);
        }

        private String rest(ScalarNode text) {
            int line = text.getEndMark().getLine();
            if (text.getScalarStyle() != DumperOptions.ScalarStyle.PLAIN || line >= lines.size()) {
                return "";
            }
            String written = lines.get(line);
            return written.substring(
                    Math.min(written.length(), text.getEndMark().getColumn()));
        }
    }
}
