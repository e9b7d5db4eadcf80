package org.astrolabio.assessment;

import static org.astrolabio.database.schema.Tables.QUESTIONNAIRE_VERSION;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.astrolabio.definition.Questionnaires;
import org.astrolabio.questionnaire.*;
import org.jooq.DSLContext;

final class SmallQuestionnaires implements Questionnaires {
    private final Questionnaire q;

    SmallQuestionnaires(DSLContext db) {
        var sells = new Question.SingleChoice(new Question.Facts("shop.sells", Condition.ALWAYS, Optional.of(2), false, false),
                List.of(o("none", "0"), o("some", "1/2"), o("much", "1")));
        var channels = new Question.MultipleChoice(new Question.Facts("shop.channels", new Condition.AtLeastOption("shop.sells", "some"), Optional.of(1), false, false),
                List.of(o("phone", "1"), o("mail", "1"), o("chat", "1"), new Option("none", Fraction.ZERO, true)), Fraction.of(2));
        var returns = new Question.SingleChoice(new Question.Facts("shop.returns", Condition.ALWAYS, Optional.of(1), false, true),
                List.of(o("none", "0"), o("written", "1")));
        var strong = new Question.Ranking(new Question.Facts("company.strong-points", Condition.ALWAYS, Optional.empty(), false, false),
                List.of(o("price", "0"), o("quality", "0"), o("brand", "0")));
        var countries = new Question.CountryChoice(new Question.Facts("company.countries", Condition.ALWAYS, Optional.empty(), true, false), 3);
        var online = new Question.Percentage(new Question.Facts("money.online", Condition.ALWAYS, Optional.of(1), false, false), new Band(0, 30, 100, 100));
        var offline = new Question.Percentage(new Question.Facts("money.offline", Condition.ALWAYS, Optional.of(1), false, false), new Band(0, 10, 70, 100));
        q = new Questionnaire("1.0.0", "a".repeat(64), List.of(
                new Section("shop", Optional.of("shop"), List.of(sells, channels, returns), List.of()),
                new Section("company", Optional.empty(), List.of(strong, countries), List.of()),
                new Section("money", Optional.of("money"), List.of(online, offline), List.of(new SumConstraint("advertising", SumConstraint.Kind.EXACTLY_100_OR_ZERO, List.of("money.online", "money.offline"))))),
                List.of(new Dimension("shop", Fraction.of(3, 5)), new Dimension("money", Fraction.of(2, 5))),
                List.of(new MaturityLevel("starting", 1, 0), new MaturityLevel("ready", 2, 50)),
                List.of(new Gate("returns", "shop.returns", "starting")),
                new Highlights(Fraction.of(3, 4), Fraction.of(1, 2), 3), new LinkedHashMap<>());
        db.insertInto(QUESTIONNAIRE_VERSION).set(QUESTIONNAIRE_VERSION.HASH, q.hash()).set(QUESTIONNAIRE_VERSION.VERSION, "1.0.0")
                .set(QUESTIONNAIRE_VERSION.CONTENT, new byte[0]).set(QUESTIONNAIRE_VERSION.STORED_AT, Instant.now()).execute();
    }

    private static Option o(String id, String p) { return new Option(id, Fraction.parse(p), false); }

    @Override public Questionnaire current() { return q; }
    @Override public Questionnaire byHash(String hash) { return q; }
}
