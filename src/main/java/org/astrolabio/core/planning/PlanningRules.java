package org.astrolabio.core.planning;

import java.util.Map;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Answers;
import org.astrolabio.core.questionnaire.Fraction;

/**
 * The judgement by which findings become a plan.
 *
 * @param urgency of a finding of weight 1 that holds for certain, by kind
 * @param presumed share of its urgency that a finding has which only seems to hold, 0–1
 * @param size how much of the usual effort a company of some size takes
 * @param shareOfHours that a plan fills at most, 0–1
 * @param lawShare of the hours of the first rows that go to the law at most, 0–1
 * @param rows how many actions there are room for
 * @param quickWin what is felt soon and costs little
 * @param ask id of the action that finds out what nobody knows
 * @param review id of the action that ends the first period
 * @param load from which questions the load is worked out
 * @param fullFrom load from which nothing is planned that brings more contacts, share
 */
public record PlanningRules(
        Map<Finding.Kind, Integer> urgency,
        Fraction presumed,
        Sizes size,
        Fraction shareOfHours,
        Fraction lawShare,
        Rows rows,
        QuickWin quickWin,
        Optional<String> ask,
        Optional<String> review,
        Optional<LoadQuestions> load,
        Fraction fullFrom) {

    /** Of a version without any: all is judged by what it gives for its effort. */
    public static final PlanningRules NONE = new PlanningRules(
            Map.of(),
            Fraction.ONE,
            new Sizes("", Map.of()),
            Fraction.ONE,
            Fraction.ONE,
            new Rows(9, 9, 6),
            new QuickWin(0, 0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Fraction.ONE);

    public PlanningRules {
        urgency = Map.copyOf(urgency);
    }

    /** @param factors of the usual effort, by the option that tells the size; 1 for any other */
    public record Sizes(String question, Map<String, Fraction> factors) {
        public Sizes {
            factors = Map.copyOf(factors);
        }

        Fraction factor(Answers answers) {
            return answers.answer(question)
                    .map(answer -> answer instanceof Answer.Chosen(var option)
                            ? factors.getOrDefault(option, Fraction.ONE)
                            : Fraction.ONE)
                    .orElse(Fraction.ONE);
        }
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

    /** A question answered in bands, and the figure that stands for each, by option. */
    public record Bands(String question, Map<String, Fraction> figures) {
        public Bands {
            figures = Map.copyOf(figures);
        }

        Optional<Fraction> figure(Answers answers) {
            return answers.answer(question)
                    .flatMap(answer -> answer instanceof Answer.Chosen(var option)
                            ? Optional.ofNullable(figures.get(option))
                            : Optional.empty());
        }
    }

    /** What the load is worked out from: contacts a week, minutes a contact, staffed hours a week. */
    public record LoadQuestions(Bands contacts, Bands minutes, Bands staffedHours) {

        Optional<Load> load(Answers answers) {
            return contacts.figure(answers)
                    .flatMap(many -> minutes.figure(answers).flatMap(long_ -> staffedHours
                            .figure(answers)
                            .filter(hours -> !hours.isZero())
                            .map(hours -> new Load(many, long_, hours))));
        }
    }

    /** What a finding's urgency is; the higher, the sooner it is answered. */
    Fraction urgency(OpenFinding open) {
        Fraction full = Fraction.of((long) urgency.getOrDefault(open.finding().kind(), 0)
                * open.finding().weight());
        return open.certainty() == Certainty.PRESUMED ? full.times(presumed) : full;
    }
}
