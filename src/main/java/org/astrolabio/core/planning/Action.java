package org.astrolabio.core.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.ServiceLevel;

/**
 * Something a company can do to improve. Its wording stands in the texts of the questionnaire.
 *
 * @param criterion the criterion of customer service that it mainly serves
 * @param effectAfterDays days until it shows
 * @param requires ids of actions that come first
 * @param relevant for whom it is relevant
 * @param markets which target markets need it; absent if it is needed wherever one sells
 * @param confidence how surely it works, 0–1
 * @param proof the KPI that proves it
 * @param facts ids of the facts that speak for it
 * @param answers what it changes when done, by question id
 * @param criteria levels that criteria reach at least when it is done, by id
 * @param pace how long it takes besides the work
 * @param addsLoad whether it brings more contacts
 * @param ofMoney whether it belongs where it matters what is paid in
 */
public record Action(
        String id,
        String group,
        String dimension,
        Optional<String> criterion,
        Kind kind,
        Effort effort,
        Cost cost,
        int effectAfterDays,
        Owner owner,
        List<String> requires,
        Condition relevant,
        Optional<MarketNeed> markets,
        Fraction confidence,
        Measure proof,
        List<String> facts,
        SequencedMap<String, AnswerEffect> answers,
        Map<String, ServiceLevel> criteria,
        Pace pace,
        boolean addsLoad,
        boolean ofMoney) {

    public enum Kind {
        IMPROVEMENT,
        /** The law asks for it: first of all while the company has nothing of it. */
        LEGAL_BLOCKER,
        /** A gesture that surprises: last of all, and only when service is fast. */
        GESTURE
    }

    public enum Cost {
        NONE,
        LOW,
        MEDIUM,
        HIGH
    }

    /** The area of a company that sees to it, a person in a small one. */
    public enum Owner {
        MANAGEMENT,
        CUSTOMER_SERVICE,
        MARKETING,
        SALES,
        IT,
        LOGISTICS,
        FINANCE,
        LEGAL,
        PEOPLE
    }

    public Action {
        requires = List.copyOf(requires);
        facts = List.copyOf(facts);
        answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        criteria = Map.copyOf(criteria);
    }

    /** Whether no answer and no criterion shows that it is done. */
    public boolean showsNowhere() {
        return answers.isEmpty() && criteria.isEmpty();
    }

    /** Whether the currency of a market makes a difference to it: it deals with payments or with what crosses a border. */
    public boolean isAboutMoney() {
        return markets.filter(need -> need == MarketNeed.OUTSIDE_EU || need == MarketNeed.ANY_ABROAD && ofMoney)
                .isPresent();
    }
}
