package org.astrolabio.core.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.astrolabio.core.markets.Market;
import org.astrolabio.core.questionnaire.Condition;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * Something that the law asks of a company.
 *
 * @param question whose answer tells whether it is met; several duties may share one
 * @param binds whom it binds
 * @param home where a company has to be for it to bind; anywhere if absent
 * @param since in force
 * @param source address at which the law stands
 * @param checked when somebody last read the law
 * @param reviewBy when somebody has to read it again
 * @param verified whether it could be verified; if not, its text says who confirms it
 * @param action id of the action that puts it right
 * @param basicHours of work until the worst is put right
 */
public record Duty(
        String id,
        String question,
        Condition binds,
        Optional<Home> home,
        Reach reach,
        LocalDate since,
        String source,
        LocalDate checked,
        LocalDate reviewBy,
        boolean verified,
        String action,
        Fraction basicHours) {

    /** What it breaks where it is not met. */
    public enum Reach {
        /** Each sale. */
        EACH_SALE(5),
        /** The first sale of a product, or in a market. */
        GATE(4),
        /** Nothing at once. */
        BASIC(2);

        private final int weight;

        Reach(int weight) {
            this.weight = weight;
        }
    }

    /**
     * Where a company is.
     *
     * @param countries ISO 3166-1; anywhere if empty
     * @param behindABorder only where goods to the rest of the European Union cross a customs border, as from the Canary
     *     Islands
     */
    public record Home(Set<String> countries, boolean behindABorder) {
        public Home {
            countries = Set.copyOf(countries);
        }

        boolean is(Market market) {
            return (countries.isEmpty() || countries.contains(market.country()))
                    && (!behindABorder || !market.territory().inEuropeanUnion());
        }
    }

    /** How a company stands to a duty. */
    public enum State {
        MET,
        IN_PART,
        UNMET,
        /** The owner does not know. */
        UNSURE,
        /** Nobody answered. */
        NOT_TOLD,
        /** It does not bind the company. */
        NOT_BOUND
    }

    /** A duty and how a company stands to it. */
    public record Standing(Duty duty, State state) {}

    private static final String UNMET = "no";
    private static final String IN_PART = "in-part";
    private static final String MET = "yes";
    private static final String UNSURE = "not-sure";

    /** The options that the question about a duty has to have. */
    public static final List<String> STATES = List.of(UNMET, IN_PART, MET, UNSURE);

    Standing of(KnownCompany company) {
        return new Standing(this, binds(company) ? state(company) : State.NOT_BOUND);
    }

    boolean binds(KnownCompany company) {
        boolean isHome =
                home.map(where -> company.home().filter(where::is).isPresent()).orElse(true);
        return isHome && company.applicability().holds(binds);
    }

    private State state(KnownCompany company) {
        if (said(company, MET)) {
            return State.MET;
        }
        if (said(company, IN_PART)) {
            return State.IN_PART;
        }
        if (said(company, UNMET)) {
            return State.UNMET;
        }
        return said(company, UNSURE) ? State.UNSURE : State.NOT_TOLD;
    }

    private boolean said(KnownCompany company, String option) {
        return company.applicability().holds(new Condition.Equals(question, option));
    }

    /** What is the matter with a company that it binds and that does not meet it, meets it in part or does not know. */
    public Finding finding() {
        return new Finding(
                findingId(id),
                Finding.DUTIES,
                Finding.Kind.BREAKS_THE_LAW,
                reach.weight,
                OptionalInt.empty(),
                Optional.of(signs(UNMET)),
                Optional.of(signs(IN_PART)),
                Optional.of(signs(UNSURE)),
                List.of(action),
                1);
    }

    /** The id of the finding that a duty of that id is not met. */
    public static String findingId(String duty) {
        return "duty-" + duty;
    }

    private Signs signs(String state) {
        return new Signs(
                new Condition.All(List.of(binds, new Condition.Equals(question, state))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
