package org.astrolabio.definition;

import java.util.List;
import java.util.Optional;
import org.astrolabio.core.questionnaire.Fraction;
import org.astrolabio.definition.QuestionDraft.OptionDraft;

/** Checks that the points of a question let it be answered worst and best. */
final class ScoringCheck {

    private final Problems problems;

    ScoringCheck(Problems problems) {
        this.problems = problems;
    }

    void check(QuestionDraft question) {
        boolean readable =
                question.options().stream().allMatch(option -> option.points().isPresent());
        if (!question.isScored() || !readable || question.options().isEmpty()) {
            return;
        }
        switch (question.type()) {
            case SINGLE -> single(question.options());
            case MULTIPLE -> multiple(question);
            case RANKING, COUNTRIES, PERCENTAGE -> {}
        }
    }

    private void single(List<OptionDraft> options) {
        OptionDraft first = options.getFirst();
        OptionDraft last = options.getLast();
        if (!points(first).isZero()) {
            problems.add(first.table().place("points"), ProblemKind.FIRST_NOT_ZERO, first.id());
        }
        if (!points(last).equals(Fraction.ONE)) {
            problems.add(last.table().place("points"), ProblemKind.LAST_NOT_ONE, last.id());
        }
        for (int i = 1; i < options.size(); i++) {
            OptionDraft option = options.get(i);
            OptionDraft before = options.get(i - 1);
            if (points(option).compareTo(points(before)) < 0) {
                problems.add(option.table().place("points"), ProblemKind.POINTS_FALL, option.id(), before.id());
            }
        }
    }

    private void multiple(QuestionDraft question) {
        Fraction sum = Fraction.ZERO;
        for (OptionDraft option : question.options()) {
            if (!option.exclusive()) {
                sum = sum.plus(points(option));
            } else if (!points(option).isZero()) {
                problems.add(option.table().place("points"), ProblemKind.EXCLUSIVE_WITH_POINTS, option.id());
            }
        }
        Optional<Fraction> cap = question.cap();
        if (cap.filter(Fraction::isZero).isPresent()) {
            problems.add(question.table().place("cap"), ProblemKind.CAP_ZERO);
        }
        Fraction reached = sum;
        cap.filter(wanted -> wanted.compareTo(reached) > 0)
                .ifPresent(wanted -> problems.add(
                        question.table().place("cap"),
                        ProblemKind.CAP_OUT_OF_REACH,
                        decimal(wanted),
                        decimal(reached)));
    }

    private static Fraction points(OptionDraft option) {
        return option.points().orElseThrow();
    }

    private static String decimal(Fraction fraction) {
        return fraction.roundedDown(9).stripTrailingZeros().toPlainString();
    }
}
