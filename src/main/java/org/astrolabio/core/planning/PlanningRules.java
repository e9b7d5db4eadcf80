package org.astrolabio.core.planning;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.astrolabio.core.questionnaire.Answers;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.service.Measure;
import org.astrolabio.core.service.Measurements;

/**
 * The judgement by which findings become a plan.
 *
 * @param urgencies of a finding of weight 1 that holds for certain, by kind
 * @param presumed share of its urgency that a finding has which only seems to hold, 0–1
 * @param size how much of the usual effort a company of some size takes; all of it where the size is not told
 * @param hours a month that a team has for its plan, until it sets them beside the plan
 * @param shareOfHours that a plan fills at most, 0–1
 * @param money what a team may spend, and what actions cost
 * @param lawShare of the hours of the first rows that go to the law at most, 0–1
 * @param rows how many actions there are room for
 * @param quickWin what is felt soon and costs little
 * @param clock what waits long on others
 * @param ask id of the action that finds out what nobody knows
 * @param review id of the action that ends the first period
 * @param load from which questions the load is worked out
 * @param fullFrom load from which nothing is planned that brings more contacts, share
 * @param whenFull what weighs more or less from that load on
 * @param goals what weighs more or less by what the company came for
 */
public record PlanningRules(
        Map<Finding.Kind, Integer> urgencies,
        Fraction presumed,
        Bands size,
        Bands hours,
        Fraction shareOfHours,
        Money money,
        Fraction lawShare,
        Rows rows,
        QuickWin quickWin,
        Clock clock,
        Optional<String> ask,
        Optional<String> review,
        Optional<LoadQuestions> load,
        Fraction fullFrom,
        Emphasis whenFull,
        Goals goals) {

    /** Of a version without any: all is judged by what it gives for its effort. */
    public static final PlanningRules NONE = new PlanningRules(
            Map.of(),
            Fraction.ONE,
            Bands.NONE,
            Bands.NONE,
            Fraction.ONE,
            Money.NONE,
            Fraction.ONE,
            new Rows(9, 9, 6),
            new QuickWin(0, 0),
            new Clock(0, Fraction.ONE),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Fraction.ONE,
            Emphasis.NONE,
            new Goals("", Map.of()));

    public PlanningRules {
        urgencies = Map.copyOf(urgencies);
    }

    /**
     * @param first that a plan has at most in its first 90 days
     * @param least up to so many are filled with what merely improves something
     * @param second that it has at most in the next 90 days
     */
    public record Rows(int first, int least, int second) {}

    /**
     * @param hours that it takes at most
     * @param days until it is felt, at most
     */
    public record QuickWin(int hours, int days) {}

    /**
     * @param weeks that others are waited on, from which it counts as long
     * @param factor of the urgency of what waits so long, so that it begins early
     */
    public record Clock(int weeks, Fraction factor) {}

    /** A question answered in bands, and the figure that stands for each, by option. */
    public record Bands(String question, Map<String, Fraction> figures) {

        static final Bands NONE = new Bands("", Map.of());

        public Bands {
            figures = Map.copyOf(figures);
        }

        public Optional<Fraction> figure(Answers answers) {
            return answers.chosen(question).map(figures::get);
        }
    }

    /**
     * What a team may spend in the first 90 days, and what actions usually cost, in euros. Nobody who has not said what it
     * may spend is kept from anything.
     */
    public record Money(Bands budget, Map<Action.Cost, Integer> costs) {

        static final Money NONE = new Money(Bands.NONE, Map.of());

        public Money {
            costs = Map.copyOf(costs);
        }

        /** Whether anything says what actions cost. */
        public boolean isKnown() {
            return !costs.isEmpty();
        }

        /** Euros that an action usually costs. */
        public int cost(Action action) {
            return costs.getOrDefault(action.cost(), 0);
        }
    }

    /**
     * A quantity that a company knows or reckons.
     *
     * @param measure that tells it, where it was counted
     * @param bands that it was told in otherwise
     */
    public record Quantity(Optional<Measure> measure, Bands bands) {

        private Optional<Fraction> counted(Measurements measurements) {
            return measure.flatMap(measurements::value);
        }

        private Optional<Fraction> of(Answers answers, Measurements measurements) {
            return counted(measurements).or(() -> bands.figure(answers));
        }
    }

    /** What the load is worked out from: contacts a week, minutes a contact, staffed hours a week. */
    public record LoadQuestions(Quantity contacts, Quantity minutes, Quantity staffedHours) {

        Optional<Load> load(Answers answers, Measurements measurements) {
            return contacts.of(answers, measurements)
                    .flatMap(number -> minutes.of(answers, measurements).flatMap(each -> staffedHours
                            .of(answers, measurements)
                            .filter(hours -> !hours.isZero())
                            .map(hours -> new Load(number, each, hours, isCounted(measurements)))));
        }

        private boolean isCounted(Measurements measurements) {
            return Stream.of(contacts, minutes, staffedHours)
                    .allMatch(quantity -> quantity.counted(measurements).isPresent());
        }
    }

    /**
     * What weighs more or less.
     *
     * @param factors of the urgency of findings, by their group; 1 for any other
     */
    public record Emphasis(Map<String, Fraction> factors) {

        static final Emphasis NONE = new Emphasis(Map.of());

        public Emphasis {
            factors = Map.copyOf(factors);
        }

        Fraction factor(Finding finding) {
            return factors.getOrDefault(finding.group(), Fraction.ONE);
        }
    }

    /** @param emphasis by the option that tells the goal */
    public record Goals(String question, Map<String, Emphasis> emphasis) {
        public Goals {
            emphasis = Map.copyOf(emphasis);
        }

        Emphasis emphasis(Answers answers) {
            return answers.chosen(question).map(emphasis::get).orElse(Emphasis.NONE);
        }
    }

    /** How much of the usual effort a company takes; all of it where its size is not told. */
    public Effort.Scale scale(Answers answers) {
        return new Effort.Scale(size.figure(answers).orElse(Fraction.ONE));
    }

    /** How urgent it is for a company that a finding is answered; the higher, the sooner. */
    Fraction urgency(OpenFinding open, KnownCompany company) {
        Finding finding = open.finding();
        Fraction urgency = Fraction.of((long) urgencies.getOrDefault(finding.kind(), 0) * finding.weight())
                .times(goals.emphasis(company.applicability().answers()).factor(finding));
        if (open.certainty() == Certainty.PRESUMED) {
            urgency = urgency.times(presumed);
        }
        return company.loadIsAtLeast(fullFrom) ? urgency.times(whenFull.factor(finding)) : urgency;
    }
}
