package org.astrolabio.definition;

import java.time.LocalDate;
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

    static final String FILE_NAME = "duties.yaml";
    static final String REVIEW_BY = "review-by";

    private static final Shape FILE = Shape.of("duties");
    private static final Shape DUTY = Shape.of(
                    "id",
                    "question",
                    "binds",
                    "class",
                    "since",
                    "source",
                    "checked",
                    REVIEW_BY,
                    "verified",
                    "action",
                    "basic-hours")
            .or("home");
    private static final Shape HOME = Shape.of().or("countries", "behind-a-border");
    private static final Shape TEXTS = Shape.of("in-part", "unknown", "whom", "what", "duties");
    private static final Shape TEXT = Shape.of("name", "asks", "risk", "not-yours");
    private static final Placeholders ASKED = new Placeholders(Set.of("asks"));
    private static final Placeholders NAMED = new Placeholders(Set.of("name"));
    private static final int MOST_HOURS = 100;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNKNOWN = 120;
    private static final int LONGEST_WHAT = 140;
    private static final int LONGEST_ASKS = 260;
    private static final int LONGEST_RISK = 200;
    private static final int LONGEST_NOT_YOURS = 160;

    private final QuestionIndex outline;
    private final CompanyConditions conditions;
    private final Register actions;
    private final Register findings;
    private final Register ids;
    private final List<Duty> duties = new ArrayList<>();

    /** @param findings the ids of all other findings, once they have been read */
    DutiesReader(
            QuestionIndex outline,
            CompanyConditions conditions,
            Register actions,
            Register findings,
            Problems problems) {
        this.outline = outline;
        this.conditions = conditions;
        this.actions = actions;
        this.findings = findings;
        this.ids = new Register(ProblemKind.UNKNOWN_VALUE, problems);
    }

    /** Sound if no problem was reported. */
    List<Duty> read(Optional<Item> file) {
        file.flatMap(item -> item.table(FILE)).map(table -> table.list("duties", 1)).orElse(List.of()).stream()
                .flatMap(item -> item.table(DUTY).stream())
                .forEach(table -> duty(table).ifPresent(duties::add));
        return List.copyOf(duties);
    }

    private Optional<Duty> duty(Mapping table) {
        ids.add(table);
        table.id("id").ifPresent(id -> findings.add(Duty.findingId(id), table.place("id")));
        Optional<String> question = question(table);
        Optional<Condition> binds = conditions.read(table, "binds");
        Optional<Duty.Home> home = table.table("home", HOME).map(DutiesReader::home);
        Optional<Duty.Reach> reach = table.choice("class", List.of(Duty.Reach.values()));
        Optional<LocalDate> since = table.find("since").flatMap(Item::date);
        Optional<LocalDate> checked = table.find("checked").flatMap(Item::date);
        Optional<LocalDate> reviewBy = table.find(REVIEW_BY).flatMap(Item::date);
        Optional<String> source = table.find("source").flatMap(Item::address).map(Object::toString);
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

    private static Duty.Home home(Mapping table) {
        if (table.keys().isEmpty()) {
            table.problems().add(table.place(), ProblemKind.TOO_FEW, "home", 1);
        }
        Set<String> countries = new HashSet<>();
        table.set("countries", 1).forEach(item -> item.country().ifPresent(countries::add));
        return new Duty.Home(countries, table.flag("behind-a-border"));
    }

    /** A single choice whose options are the states of a duty. */
    private Optional<String> question(Mapping table) {
        Optional<QuestionDraft> question =
                table.questionId("question").flatMap(id -> outline.find(id, table.place("question"), table.problems()));
        question.filter(draft -> draft.type() != QuestionDraft.Type.SINGLE
                        || !draft.optionIds().equals(Duty.STATES))
                .ifPresent(draft -> table.problems()
                        .add(
                                table.place("question"),
                                ProblemKind.NOT_A_DUTY_QUESTION,
                                draft.id(),
                                String.join(", ", Duty.STATES)));
        return question.map(QuestionDraft::id);
    }

    /** Wording in one language. */
    record DutyTexts(Map<String, DutyText> duties, Map<String, FindingText> findings) {}

    /** Once the duties have been read. */
    DutyTexts texts(Optional<Item> file) {
        Optional<Mapping> table = file.flatMap(item -> item.table(TEXTS));
        Map<String, DutyText> texts = ServiceTextsReader.texts(table, "duties", ids, this::text);
        Optional<String> inPart = table.flatMap(found -> ASKED.text(found, "in-part", LONGEST_WHAT));
        Optional<String> unknown = table.flatMap(found -> NAMED.text(found, "unknown", LONGEST_UNKNOWN));
        Optional<String> whom = table.flatMap(found -> found.text("whom", LONGEST_NAME));
        Optional<String> what = table.flatMap(found -> NAMED.text(found, "what", LONGEST_WHAT));
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
        return item.table(verified ? TEXT.or("confirm") : TEXT.and("confirm")).flatMap(DutiesReader::text);
    }

    private static Optional<DutyText> text(Mapping table) {
        Optional<String> name = table.text("name", LONGEST_NAME);
        Optional<String> asks = Placeholders.NONE.text(table, "asks", LONGEST_ASKS);
        Optional<String> risk = Placeholders.NONE.text(table, "risk", LONGEST_RISK);
        Optional<String> notYours = table.text("not-yours", LONGEST_NOT_YOURS);
        Optional<String> confirm = table.text("confirm", LONGEST_RISK);
        return name.isEmpty() || asks.isEmpty() || risk.isEmpty() || notYours.isEmpty()
                ? Optional.empty()
                : Optional.of(new DutyText(name.get(), asks.get(), risk.get(), notYours.get(), confirm));
    }
}
