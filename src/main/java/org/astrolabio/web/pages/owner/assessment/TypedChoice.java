package org.astrolabio.web.pages.owner.assessment;

import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.astrolabio.web.shell.Kept;
import org.astrolabio.web.shell.Words;

/**
 * Lets a reader choose by typing. The one thing that fits what was typed is taken; where nothing fits, or several things
 * do, that is said, and so is what stays chosen: nothing typed goes away in silence.
 */
final class TypedChoice<T> {

    private static final int MOST_NAMED = 4;

    private final ComboBoxBase<?, T, ?> box;
    private final Words words;
    private final Function<String, List<T>> find;
    private final Function<T, String> name;
    private final Paragraph note = new Paragraph();

    /**
     * @param find what fits a text; everything fits the empty one
     * @param take takes what a reader has typed
     */
    TypedChoice(
            ComboBoxBase<?, T, ?> box,
            Words words,
            Function<String, List<T>> find,
            Function<T, String> name,
            Consumer<T> take) {
        this.box = box;
        this.words = words;
        this.find = find;
        this.name = name;
        note.addClassName("found");
        note.getElement().setAttribute("role", "status");
        box.setItemLabelGenerator(name::apply);
        box.addCustomValueSetListener(typed -> typed.getDetail().lines().forEach(line -> typed(line, take)));
    }

    /** Says what came of typing; it belongs after the field. */
    Paragraph note() {
        return note;
    }

    /** Offers all that there is, from now on. */
    void offer() {
        note.setText("");
        box.setItems(new CallbackDataProvider<>(
                query -> found(query).skip(query.getOffset()).limit(query.getLimit()), query -> count(query)));
    }

    /** Has the browser keep what is chosen under this name. */
    void keep(String kept) {
        Kept.keep(box.getElement(), kept, stored());
    }

    /** What is chosen is stored. */
    void settled() {
        Kept.stored(box.getElement(), stored());
    }

    /** What was chosen in another way says what was meant. */
    void chosen() {
        note.setText("");
    }

    private String stored() {
        return String.join("\n", names());
    }

    private List<String> names() {
        return chosenThings().map(name).toList();
    }

    @SuppressWarnings("unchecked") // A box holds one of its items, or several.
    private Stream<T> chosenThings() {
        return switch (box.getValue()) {
            case null -> Stream.empty();
            case Iterable<?> several -> (Stream<T>) Stream.of(several).flatMap(TypedChoice::stream);
            case Object one -> Stream.of((T) one);
        };
    }

    private static Stream<?> stream(Iterable<?> things) {
        return java.util.stream.StreamSupport.stream(things.spliterator(), false);
    }

    private void typed(String text, Consumer<T> take) {
        if (text.isBlank()) {
            return;
        }
        List<T> found = find.apply(text);
        List<T> exact = found.stream()
                .filter(thing -> CountrySearch.plain(name.apply(thing)).equals(CountrySearch.plain(text)))
                .toList();
        List<T> meant = exact.isEmpty() ? found : exact;
        if (meant.size() == 1) {
            chosen();
            take.accept(meant.getFirst());
        } else {
            note.setText(meant.isEmpty() ? nothing(text) : several(text, meant));
        }
        box.getElement().executeJs("this.filter = ''; this.inputElement.value = $0", inField());
    }

    private String inField() {
        return box.getValue() instanceof Iterable<?> ? "" : stored();
    }

    private String nothing(String text) {
        return names().isEmpty()
                ? words.text("assessment.choice-none", text)
                : words.text(
                        "assessment.choice-none-kept", text, words.messages().list(words.language(), names()));
    }

    private String several(String text, List<T> meant) {
        List<String> named = meant.stream().limit(MOST_NAMED).map(name).toList();
        return meant.size() > MOST_NAMED
                ? words.text("assessment.choice-many", text, meant.size())
                : words.text("assessment.choice-several", text, words.messages().list(words.language(), named));
    }

    private Stream<T> found(Query<T, String> query) {
        return find.apply(query.getFilter().orElse("")).stream();
    }

    private int count(Query<T, String> query) {
        int found = (int) found(query).count();
        query.getFilter()
                .filter(text -> !text.isBlank())
                .ifPresent(text -> note.setText(found == 0 ? words.text("assessment.choice-no-results", text) : ""));
        return found;
    }
}
