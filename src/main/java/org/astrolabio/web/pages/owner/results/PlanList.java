package org.astrolabio.web.pages.owner.results;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.ConstantId;
import org.astrolabio.core.planning.ActionProgress;
import org.astrolabio.core.planning.ActionProgress.Status;
import org.astrolabio.language.Languages;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The waves of a plan, their actions one below the other; the server keeps one node for all of them, and no sheet. */
@Tag("astrolabio-plan")
@JsModule("./astrolabio-plan.ts")
final class PlanList extends Component {

    /** Escapes what is not in Latin-1: one such character and Java keeps the whole text in twice the bytes. */
    private static final JsonMapper JSON =
            new JsonMapper(JsonFactory.builder().highestNonEscapedChar(0xFF).build());

    private static final List<String> WORDS = List.of(
            "try",
            "tried-none",
            "why",
            "for-you",
            "steps",
            "done-when",
            "proof",
            "pitfalls",
            "needs",
            "status",
            "owner",
            "owner-hint",
            "due",
            "note",
            "note-reason",
            "loading",
            "forget-tried",
            "formula",
            "copy",
            "copied",
            "copy-selected");

    /** What the page does when its reader asks for it. */
    interface Desk {

        PlanSheet sheet();

        ActionBody open(String action);

        /** Tells what these actions would bring. */
        void tryOut(List<String> actions);

        void track(String action, ActionProgress progress);
    }

    private final Desk desk;

    PlanList(Desk desk, PlanWording wording) {
        this.desk = desk;
        getElement().setProperty("words", JSON.writeValueAsString(words(wording)));
    }

    /** Puts the plan in place of the one on the page; the page comes for its first by itself. */
    void show(PlanSheet sheet) {
        getElement().executeJs("this.sheet = $0", JSON.writeValueAsString(sheet));
    }

    /** Says what the ticked actions would bring; nothing if none is ticked. */
    void tried(String text) {
        getElement().setProperty("tried", text);
    }

    /** Says what is wrong about what was last said of an action; an empty text if nothing is. */
    void problem(String text) {
        getElement().setProperty("problem", text);
    }

    @ClientCallable
    String sheet() {
        return JSON.writeValueAsString(desk.sheet());
    }

    @ClientCallable
    String open(String action) {
        return JSON.writeValueAsString(desk.open(action));
    }

    /** @param actions ids, separated by commas */
    @ClientCallable
    void tryOut(String actions) {
        desk.tryOut(
                Arrays.stream(actions.split(",")).filter(id -> !id.isEmpty()).toList());
    }

    @ClientCallable
    void track(String action, String status, String owner, String due, String note) {
        desk.track(
                action,
                new ActionProgress(
                        Status.valueOf(status), given(owner), given(due).map(PlanList::date), given(note)));
    }

    /** A date as browsers send it; one of more than four digits a year, which they let through, is far away. */
    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return LocalDate.MAX;
        }
    }

    private static Optional<String> given(String text) {
        return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
    }

    private static Map<String, String> words(PlanWording wording) {
        Map<String, String> words = new LinkedHashMap<>();
        Stream.concat(WORDS.stream(), Arrays.stream(Status.values()).map(status -> "status-" + ConstantId.of(status)))
                .forEach(key -> words.put(key, wording.text("list-" + key)));
        words.put("dates", Languages.withConventions(wording.language()).toLanguageTag());
        return words;
    }
}
