package org.astrolabio.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** Whatever a schema refuses, the check of the folder refuses as well: every place of every file is spoilt in turn. */
class SchemaMutationTest {

    private static final Trial SMALL = Trial.judged();

    static Stream<String> files() {
        return SMALL.files().keySet().stream().filter(file -> !file.startsWith("en/"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatTheSchemaRefusesTheCheckRefusesToo(String file) {
        Path schema = Schemas.of(Path.of(file));
        List<String> missed = new ArrayList<>();
        Set<String> rules = new HashSet<>();
        for (Mutation mutation : Mutation.all(Schemas.content(SMALL.text(file)))) {
            String spoilt = written(mutation.content());
            Set<String> messages = Schemas.messages(schema, spoilt);
            if (messages.isEmpty() || !rules.add(rule(messages))) {
                continue;
            }
            if (SMALL.withFile(file, spoilt).problems().isEmpty()) {
                missed.add(mutation.what() + ": " + messages);
            }
        }
        assertThat(missed).isEmpty();
        assertThat(rules).as("rules of the schema that were broken").isNotEmpty();
    }

    /** What was broken, whatever the type of the stranger: each rule is tried once. */
    private static String rule(Set<String> messages) {
        return messages.stream()
                .sorted()
                .map(message -> message.replaceAll("\\[\\d+]", "[]").replaceAll("\\w+ found, ", ""))
                .collect(Collectors.joining("; "));
    }

    private static String written(Object content) {
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(10_000);
        return new Yaml(options).dump(content);
    }

    /**
     * A file with one thing changed.
     *
     * @param what says where, and what stands there now
     */
    record Mutation(String what, Object content) {

        private static final List<Object> STRANGERS =
                List.of(" ", "Not An Id", "x".repeat(2_001), -101, 0, 0.5, 1_000_000_001, true, List.of(), Map.of());
        private static final int MOST_ITEMS = 2;

        /**
         * Each value replaced by strangers, each key and item left out, a stranger added, an item repeated; of a list the
         * first items speak for all.
         */
        static List<Mutation> all(Object content) {
            List<Mutation> mutations = new ArrayList<>();
            if (content instanceof Map<?, ?> map) {
                map.forEach((key, value) -> {
                    mutations.add(new Mutation("without " + key, without(map, key)));
                    inside(value)
                            .forEach(change -> mutations.add(
                                    new Mutation(key + "/" + change.what(), with(map, key, change.content()))));
                });
                mutations.add(new Mutation("with a stranger", with(map, "stranger", "x")));
            } else if (content instanceof List<?> list) {
                for (int i = 0; i < Math.min(list.size(), MOST_ITEMS); i++) {
                    int place = i;
                    mutations.add(new Mutation("without item " + i, without(list, i)));
                    inside(list.get(i))
                            .forEach(change -> mutations.add(
                                    new Mutation(place + "/" + change.what(), with(list, place, change.content()))));
                }
                if (!list.isEmpty()) {
                    List<Object> repeated = new ArrayList<>(list);
                    repeated.add(list.getFirst());
                    mutations.add(new Mutation("first item twice", repeated));
                }
            }
            return mutations;
        }

        private static List<Mutation> inside(Object value) {
            List<Mutation> mutations = new ArrayList<>(all(value));
            STRANGERS.forEach(stranger -> mutations.add(new Mutation("= " + shown(stranger), stranger)));
            return mutations;
        }

        private static String shown(Object stranger) {
            String text = "'" + stranger + "'";
            return text.length() > 40 ? text.substring(0, 40) + "…" : text;
        }

        private static Object without(Map<?, ?> map, Object key) {
            Map<Object, Object> changed = new LinkedHashMap<>(map);
            changed.remove(key);
            return changed;
        }

        private static Object with(Map<?, ?> map, Object key, Object value) {
            Map<Object, Object> changed = new LinkedHashMap<>(map);
            changed.put(key, value);
            return changed;
        }

        private static Object without(List<?> list, int place) {
            List<Object> changed = new ArrayList<>(list);
            changed.remove(place);
            return changed;
        }

        private static Object with(List<?> list, int place, Object value) {
            List<Object> changed = new ArrayList<>(list);
            changed.set(place, value);
            return changed;
        }
    }
}
