package org.astrolabio.definition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.questionnaire.Fraction;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** A mapping in a file, in the order in which it is written. A key that stands twice is reported and its first value kept. */
final class Mapping {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    private record Entry(FilePosition place, Item value) {}

    private final Item item;
    private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

    private Mapping(Item item) {
        this.item = item;
    }

    static Mapping of(MappingNode mapping, Item item) {
        Mapping table = new Mapping(item);
        for (NodeTuple tuple : mapping.getValue()) {
            FilePosition place = new FilePosition(
                    item.file(), tuple.getKeyNode().getStartMark().getLine() + 1);
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                item.problems().add(place, ProblemKind.WRONG_TYPE, item.label(), Expected.MAPPING);
                continue;
            }
            if (table.endsNumberBefore(tuple)) {
                continue;
            }
            String name = key.getValue();
            Entry entry = new Entry(place, new Item(tuple.getValueNode(), item.file(), name, item.problems()));
            Entry first = table.entries.putIfAbsent(name, entry);
            if (first != null) {
                item.problems()
                        .add(
                                place,
                                ProblemKind.DUPLICATE_KEY,
                                name,
                                first.place().line());
            }
        }
        return table;
    }

    /**
     * Whether a key is but the digits behind a decimal comma: in braces, YAML takes {@code points: 0,3} for a key 3 after
     * {@code points: 0}. What stands before then becomes the number as it is written, which is none.
     */
    private boolean endsNumberBefore(NodeTuple tuple) {
        Map.Entry<String, Entry> before = entries.lastEntry();
        if (before == null
                || !(tuple.getKeyNode() instanceof ScalarNode key
                        && DIGITS.matcher(key.getValue()).matches())
                || !(tuple.getValueNode() instanceof ScalarNode nothing
                        && nothing.getValue().isEmpty())
                || !(before.getValue().value().node() instanceof ScalarNode number
                        && WHOLE.matcher(number.getValue()).matches())) {
            return false;
        }
        ScalarNode written = new ScalarNode(
                Tag.STR,
                number.getValue() + "," + key.getValue(),
                number.getStartMark(),
                key.getEndMark(),
                DumperOptions.ScalarStyle.PLAIN);
        FilePosition place = before.getValue().place();
        entries.put(
                before.getKey(), new Entry(place, new Item(written, item.file(), before.getKey(), item.problems())));
        return true;
    }

    void check(Shape shape) {
        for (String key : entries.keySet()) {
            if (!shape.keys().contains(key)) {
                unknownKey(key, shape);
            }
        }
        for (String key : shape.required()) {
            if (!entries.containsKey(key)) {
                problems().add(place(), ProblemKind.MISSING_KEY, key);
            }
        }
    }

    private void unknownKey(String key, Shape shape) {
        Suggestion.nearest(key, shape.keys())
                .ifPresentOrElse(
                        near -> problems().add(place(key), ProblemKind.UNKNOWN_KEY_SIMILAR, key, near), () -> problems()
                                .add(place(key), ProblemKind.UNKNOWN_KEY, key, String.join(", ", shape.keys())));
    }

    FilePosition place() {
        return item.place();
    }

    /** Where the key stands, or the whole mapping if it has no such key. */
    FilePosition place(String key) {
        Entry entry = entries.get(key);
        return entry == null ? place() : entry.place();
    }

    Problems problems() {
        return item.problems();
    }

    List<String> keys() {
        return List.copyOf(entries.keySet());
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Optional<Item> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }

    Map<String, Item> items() {
        Map<String, Item> items = new LinkedHashMap<>();
        entries.forEach((key, entry) -> items.put(key, entry.value()));
        return items;
    }

    Optional<Mapping> table(String key) {
        return find(key).flatMap(Item::table);
    }

    Optional<Mapping> table(String key, Shape shape) {
        return find(key).flatMap(found -> found.table(shape));
    }

    /** The items of a list; none if it is missing, which is a matter of {@link #check}. */
    List<Item> list(String key, int least) {
        return find(key).flatMap(found -> found.list(least)).orElse(List.of());
    }

    /** The items of a list in which none stands twice; none if it is missing. */
    List<Item> set(String key, int least) {
        return find(key).flatMap(found -> found.set(least)).orElse(List.of());
    }

    Optional<String> text(String key, int longest) {
        return find(key).flatMap(found -> found.text(longest));
    }

    Optional<String> text(String key) {
        return find(key).flatMap(Item::text);
    }

    Optional<String> id(String key) {
        return find(key).flatMap(Item::id);
    }

    Optional<String> questionId(String key) {
        return find(key).flatMap(Item::questionId);
    }

    Optional<Integer> whole(String key, int min, int max) {
        return find(key).flatMap(found -> found.whole(min, max));
    }

    Optional<Fraction> fraction(String key, int min, int max) {
        return find(key).flatMap(found -> found.fraction(min, max));
    }

    /** Whether the key is there and true. */
    boolean flag(String key) {
        return find(key).flatMap(Item::flag).orElse(false);
    }

    /** One of a few words; any other is reported. */
    Optional<String> word(String key, List<String> words) {
        Optional<String> word = text(key);
        if (word.isPresent() && !words.contains(word.get())) {
            problems().add(place(key), ProblemKind.UNKNOWN_VALUE, key, word.get(), String.join(", ", words));
            return Optional.empty();
        }
        return word;
    }

    /** One of a few constants, as {@link ConstantId} has them; any other word is reported. */
    <E extends Enum<E>> Optional<E> choice(String key, List<E> constants) {
        return word(key, constants.stream().map(ConstantId::of).toList()).flatMap(word -> constants.stream()
                .filter(constant -> ConstantId.of(constant).equals(word))
                .findFirst());
    }
}
