package org.astrolabio.definition;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.astrolabio.core.planning.Duty;
import org.astrolabio.core.planning.GuidanceTexts.Ask;
import org.astrolabio.core.planning.GuidanceTexts.DutyText;
import org.astrolabio.core.planning.GuidanceTexts.FindingText;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;

/** Reads {@code duties.yaml}, and its wording. */
final class DutiesReader {

    private static final Shape FILE = Shape.of("duties");
    private static final Shape DUTY = Shape.of(
                    "id",
                    "question",
                    "binds",
                    "class",
                    "since",
                    "source",
                    "checked",
                    "review-by",
                    "verified",
                    "action",
                    "basic-hours")
            .or("home");
    private static final Shape HOME = Shape.of().or("countries", "behind-a-border");
    private static final Shape TEXTS = Shape.of("in-part", "unknown", "whom", "what", "duties");
    private static final Shape TEXT = Shape.of("name", "asks", "risk", "not-yours");
    private static final int MOST_HOURS = 100;

    private final Outline outline;
    private final ConditionResolver resolver;
    private final Register actions;
    private final Register ids;
    private final List<Duty> duties = new ArrayList<>();

    DutiesReader(Outline outline, ConditionResolver resolver, Register actions, Problems problems) {
        this.outline = outline;
        this.resolver = resolver;
        this.actions = actions;
        this.ids = new Register(ProblemKind.UNKNOWN_FINDING, problems);
    }

    /** Sound if no problem was reported. */
    List<Duty> read(Optional<Item> file) {
        file.flatMap(item -> item.table(FILE)).map(table -> table.list("duties", 1)).orElse(List.of()).stream()
                .flatMap(item -> item.table(DUTY).stream())
                .forEach(table -> duty(table).ifPresent(duties::add));
        return List.copyOf(duties);
    }

    private Optional<Duty> duty(Table table) {
        ids.add(table);
        Optional<String> question = question(table);
        Optional<Condition> binds = table.find("binds")
                .flatMap(ConditionReader::read)
                .flatMap(resolver::resolve)
                .map(ConditionResolver.Resolved::condition);
        Optional<Duty.Home> home = table.table("home", HOME).map(DutiesReader::home);
        Optional<Duty.Reach> reach = table.choice("class", List.of(Duty.Reach.values()));
        Optional<LocalDate> since = date(table, "since");
        Optional<LocalDate> checked = date(table, "checked");
        Optional<LocalDate> reviewBy = date(table, "review-by");
        Optional<String> source = table.text("source");
        Optional<String> action = actions.reference(table, "action");
        Optional<Fraction> hours = table.fraction("basic-hours", 0, MOST_HOURS);
        boolean verified = table.flag("verified");
        return table.find("id")
                .flatMap(Item::raw)
                .filter(id -> question.isPresent()
                        && binds.isPresent()
                        && reach.isPresent()
                        && since.isPresent()
                        && checked.isPresent()
                        && reviewBy.isPresent()
                        && source.isPresent()
                        && action.isPresent()
                        && hours.isPresent())
                .map(id -> new Duty(
                        id,
                        question.get(),
                        binds.get(),
                        home,
                        reach.get(),
                        since.get(),
                        source.get(),
                        checked.get(),
                        reviewBy.get(),
                        verified,
                        action.get(),
                        hours.get()));
    }

    private static Duty.Home home(Table table) {
        Set<String> countries = new HashSet<>();
        if (table.has("countries")) {
            table.list("countries", 1).forEach(item -> item.country().ifPresent(countries::add));
        }
        return new Duty.Home(countries, table.flag("behind-a-border"));
    }

    /** A single choice whose options are the states of a duty. */
    private Optional<String> question(Table table) {
        Optional<QuestionDraft> question =
                table.questionId("question").flatMap(id -> outline.find(id, table.place("question"), table.problems()));
        question.filter(draft -> !draft.optionIds().equals(Duty.STATES)).ifPresent(draft -> table.problems()
                .add(
                        table.place("question"),
                        ProblemKind.NOT_A_DUTY_QUESTION,
                        draft.id(),
                        String.join(", ", Duty.STATES)));
        return question.map(QuestionDraft::id);
    }

    private static Optional<LocalDate> date(Table table, String key) {
        Optional<String> written = table.find(key).flatMap(Item::raw);
        try {
            return written.map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            table.problems().add(table.place(key), ProblemKind.NOT_A_DATE, key, written.orElse(""));
            return Optional.empty();
        }
    }

    /** Wording in one language. */
    record DutyTexts(Map<String, DutyText> duties, Map<String, FindingText> findings) {}

    /** Once the duties have been read. */
    DutyTexts texts(Optional<Item> file) {
        Optional<Table> table = file.flatMap(item -> item.table(TEXTS));
        Map<String, DutyText> texts = ServiceTextsReader.texts(table, "duties", ids, this::text);
        Optional<String> inPart = table.flatMap(found -> found.text("in-part"));
        Optional<String> unknown = table.flatMap(found -> found.text("unknown"));
        Optional<String> whom = table.flatMap(found -> found.text("whom"));
        Optional<String> what = table.flatMap(found -> found.text("what"));
        Map<String, FindingText> findings = new HashMap<>();
        texts.forEach((id, text) -> findings.put(
                Duty.findingId(id),
                new FindingText(
                        text.name(),
                        Optional.of(text.asks() + " " + text.risk()),
                        inPart.map(pattern -> pattern.replace("{asks}", text.asks())),
                        unknown.map(pattern -> pattern.replace("{name}", text.name())),
                        whom.flatMap(who -> what.map(pattern -> new Ask(who, pattern.replace("{name}", text.name())))),
                        Optional.empty())));
        return new DutyTexts(texts, findings);
    }

    private Optional<DutyText> text(Item item) {
        boolean verified =
                duties.stream().filter(duty -> duty.id().equals(item.label())).allMatch(Duty::verified);
        return item.table(verified ? TEXT.or("confirm") : TEXT.and("confirm"))
                .flatMap(table -> table.text("name").flatMap(name -> table.text("asks")
                        .flatMap(asks -> table.text("risk").flatMap(risk -> table.text("not-yours")
                                .map(notYours -> new DutyText(name, asks, risk, notYours, table.text("confirm")))))));
    }
}
