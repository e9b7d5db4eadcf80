package org.astrolabio.demonstration;

import static org.astrolabio.core.questionnaire.Answer.NOT_APPLICABLE;
import static org.astrolabio.core.questionnaire.Answer.UNKNOWN;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.astrolabio.core.questionnaire.Answer;
import org.astrolabio.core.questionnaire.Band;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.core.questionnaire.Option;
import org.astrolabio.core.questionnaire.Question;
import org.astrolabio.demonstration.PopulationFigures.Leaning;

/** Draws an answer as a company that has come so far would give it. */
final class AnswerDraw {

    private static final double DOES_NOT_APPLY = 0.05;
    private static final double UNKNOWN_AT_WORST = 0.08;
    private static final double ANOTHER_ONE_TOO = 0.15;
    private static final double NO_COUNTRY = 0.1;
    /** From here on a share lies within its band. */
    private static final double IN_BAND = 0.7;

    private final PopulationFigures figures;
    private final Sums sums;

    AnswerDraw(PopulationFigures figures, Sums sums) {
        this.figures = figures;
        this.sums = sums;
    }

    /**
     * An answer that the question takes, or "No lo sé" where the sums of shares leave none.
     *
     * @param target how far the company is in this practice, 0–1
     * @param answered what has been answered before
     */
    Answer scored(Question question, double target, Map<String, Answer> answered, Draw draw) {
        if (question.facts().notApplicableOffered() && draw.chance(DOES_NOT_APPLY)) {
            return NOT_APPLICABLE;
        }
        if (draw.chance(UNKNOWN_AT_WORST * (1 - target))) {
            return UNKNOWN;
        }
        return switch (question) {
            case Question.SingleChoice(var facts, var options) ->
                new Answer.Chosen(options.get((int) (target * options.size())).id());
            case Question.MultipleChoice(var facts, var options, var cap) ->
                new Answer.ChosenSeveral(practices(options, target * cap.toDouble(), draw));
            case Question.Percentage(var facts, var band) ->
                sums.nearest(facts.id(), percent(band, target), answered)
                        .<Answer>map(Answer.Share::new)
                        .orElse(UNKNOWN);
            case Question.Ranking(var facts, var options) -> ranked(options, draw);
            case Question.CountryChoice(var facts, var most) -> countries(most, draw);
        };
    }

    /** What a question that is not scored is answered with. */
    Answer profile(Question question, Map<String, Answer> answered, Draw draw) {
        return switch (question) {
            case Question.SingleChoice(var facts, var options) ->
                new Answer.Chosen(byShare(facts.id(), options, draw).id());
            case Question.MultipleChoice(var facts, var options, var cap) ->
                new Answer.ChosenSeveral(features(facts.id(), options, draw));
            case Question.Percentage(var facts, var band) ->
                new Answer.Share(
                        sums.nearest(facts.id(), draw.below(101), answered).orElse(0));
            case Question.Ranking(var facts, var options) -> ranked(options, draw);
            case Question.CountryChoice(var facts, var most) -> countries(most, draw);
        };
    }

    /** As many as are worth about so many points; if that is none, what says so. */
    private static SequencedSet<String> practices(List<Option> options, double points, Draw draw) {
        List<Option> several =
                options.stream().filter(option -> !option.exclusive()).toList();
        double all = several.stream()
                .mapToDouble(option -> option.points().toDouble())
                .sum();
        SequencedSet<String> chosen = new LinkedHashSet<>();
        for (Option option : several) {
            if (draw.chance(points / all)) {
                chosen.add(option.id());
            }
        }
        if (chosen.isEmpty()) {
            List<Option> alone = options.stream().filter(Option::exclusive).toList();
            chosen.add((alone.isEmpty() ? draw.any(several) : worst(alone)).id());
        }
        return chosen;
    }

    private static Option worst(List<Option> options) {
        return options.stream()
                .min(Comparator.comparing(Option::points, Fraction::compareTo))
                .orElseThrow();
    }

    private SequencedSet<String> features(String question, List<Option> options, Draw draw) {
        Option main = byShare(question, options, draw);
        SequencedSet<String> chosen = new LinkedHashSet<>(List.of(main.id()));
        if (!main.exclusive() && draw.chance(ANOTHER_ONE_TOO)) {
            Option other = byShare(question, options, draw);
            if (!other.exclusive()) {
                chosen.add(other.id());
            }
        }
        return chosen;
    }

    private Option byShare(String question, List<Option> options, Draw draw) {
        Optional<SequencedMap<String, Leaning>> known = figures.optionsOf(question);
        return known.isEmpty()
                ? draw.any(options)
                : draw.byShare(options, option -> known.get()
                        .getOrDefault(option.id(), Leaning.NONE)
                        .share());
    }

    private static int percent(Band band, double target) {
        double percent = target < IN_BAND
                ? band.rise() + target / IN_BAND * (band.from() - band.rise())
                : band.from() + (target - IN_BAND) / (1 - IN_BAND) * (band.to() - band.from()) / 2;
        return (int) percent;
    }

    private static Answer ranked(List<Option> options, Draw draw) {
        return new Answer.Ranked(draw.shuffled(options).stream().map(Option::id).toList());
    }

    private Answer countries(int most, Draw draw) {
        SequencedSet<String> chosen = new LinkedHashSet<>();
        int wanted = draw.chance(NO_COUNTRY) ? 0 : 1 + draw.below(most);
        for (int i = 0; i < wanted; i++) {
            chosen.add(draw.byShare(figures.markets()));
        }
        return new Answer.ChosenCountries(List.copyOf(chosen));
    }
}
